import type { DosingDayInput } from '@mdma-at/protocol';
import { Button, FitToLeave, SaveMark } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { dayStream } from '../streams.ts';
import { DayBanner } from './day-banner.tsx';
import { departureInWords } from './day-words.ts';
import { leaveOf } from './dose-intents.ts';
import { LeavingActs } from './leaving-acts.tsx';
import { type DayAtHand, useDosingDay } from './use-dosing-day.ts';

interface LeaveScreenProps {
  readonly participant: string;
  readonly session: number;
}

/** Whether the participant may leave: every condition, everybody's word, and nothing else on the page. */
export function LeaveScreen({ participant, session }: LeaveScreenProps): ReactNode {
  const stream = dayStream(participant, session);
  const journal = useJournal(stream);
  const input = journal?.[0]?.payload['input'] as DosingDayInput | undefined;
  const day = hrefOf({ screen: 'day', course: participant, session });
  if (!journal) return <p className="demo-note">The record is being read.</p>;
  if (!input)
    return (
      <main className="demo-page">
        <h1>This dosing day has not been opened</h1>
        <p>
          Nobody can leave a day that has not begun.{' '}
          <a href={hrefOf({ screen: 'course', course: participant })}>To the course {participant}</a>
        </p>
      </main>
    );
  return <Leaving hand={{ stream, journal, input, participant }} back={day} />;
}

function Leaving({ hand, back }: { readonly hand: DayAtHand; readonly back: string }): ReactNode {
  const day = useDosingDay(hand);
  const saveState = useSaveState();
  const { view, give, notice, over } = day;
  const { released } = view.end;
  const leave = leaveOf(day);
  return (
    <>
      <DayBanner day={day}>{null}</DayBanner>
      <main className="demo-page demo-leave">
        <header className="demo-head">
          <h1>Fit to leave</h1>
          <p>
            <a href={back}>Back to the dosing day</a> <SaveMark state={saveState} />
          </p>
        </header>
        {notice ? (
          <p className="demo-alert" role="status">
            {notice}
          </p>
        ) : null}
        {released ? <p className="demo-stage">{departureInWords(released)}</p> : null}
        {over && !released ? <p className="demo-stage">The day is over.</p> : null}
        {view.t0 === undefined ? <p>No dose was given: there is no session to end.</p> : null}
        {leave ? <FitToLeave {...leave} /> : null}
        {over || view.t0 === undefined ? null : (
          <>
            {view.end.reviewing ? null : (
              <p>
                <Button tone="primary" onPress={() => void give({ type: 'begin-end-review' })}>
                  Begin the review
                </Button>
              </p>
            )}
            <LeavingActs day={day} />
          </>
        )}
      </main>
    </>
  );
}
