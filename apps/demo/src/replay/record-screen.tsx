import { type Journal, verifyJournal } from '@mdma-at/journal';
import { dosingDay, type DosingDayCommand, type DosingDayInput } from '@mdma-at/protocol';
import { IdentityBanner, ReplayScrubber, useMdma } from '@mdma-at/ui';
import type { Reading } from '@mdma-at/vitals';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useConsent } from '../course/use-consent.ts';
import { describeDayEntry } from '../day/day-words.ts';
import { spanOf } from '../day/ruler-view.ts';
import { DeviationList } from '../deviation-list.tsx';
import { lead } from '../people.ts';
import { useDesk, useJournal, useStreams } from '../record/record-context.ts';
import { hrefOf, type RecordRoute } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { branchesIn, branchStream, courseStream, dayStream, daysIn } from '../streams.ts';
import { branchDay } from './branch-day.ts';
import { Branches } from './branches.tsx';
import { dayAsKnown } from './day-as-known.ts';
import { ForkForm } from './fork-form.tsx';
import { type Place, placesOf } from './places.ts';
import './record-screen.css';
import { ScreenAsThen } from './screen-as-then.tsx';
import { speeds, usePlay } from './use-play.ts';
import { WhatChanged } from './what-changed.tsx';

/** The record of a dosing day, to go through entry by entry as it was known then, and to argue with. The address holds the place. */
export function RecordScreen({ route }: { readonly route: RecordRoute }): ReactNode {
  const { course: participant } = route;
  const course = useJournal(courseStream(participant));
  const consent = useConsent(participant);
  const days = daysIn(useStreams(), participant);
  const session = days.find((day) => String(day) === route.day) ?? days.at(-1);
  const journal = useJournal(dayStream(participant, session ?? 0));
  if (course?.length === 0 && session === undefined) return <NoCourse participant={participant} />;
  if (!course || (session !== undefined && !journal)) return <p className="demo-note">The record is being read.</p>;
  return (
    <>
      <IdentityBanner subject={{ code: participant }} simulated {...consent} />
      <main className="demo-page demo-replay">
        <header className="demo-head">
          <h1>Record</h1>
          <DayChoice route={route} days={days} session={session} />
        </header>
        {session !== undefined && journal && journal.length > 0 ? (
          <Replay key={session} route={route} session={session} journal={journal} />
        ) : (
          <p>
            No dosing day was opened yet; there is nothing to replay. What was recorded of the course stands on{' '}
            <a href={hrefOf({ screen: 'course', course: participant })}>its own screen</a>.
          </p>
        )}
      </main>
    </>
  );
}

interface DayChoiceProps {
  readonly route: RecordRoute;
  readonly days: readonly number[];
  readonly session: number | undefined;
}

function DayChoice({ route, days, session }: DayChoiceProps): ReactNode {
  if (session === undefined) return null;
  return (
    <p className="demo-ways">
      {days.map((day) => (
        <a
          key={day}
          href={hrefOf({ screen: 'record', course: route.course, day: String(day) })}
          aria-current={day === session ? 'page' : undefined}
        >
          Dosing day {day}
        </a>
      ))}
      <a href={hrefOf({ screen: 'export', course: route.course })}>Export</a>
    </p>
  );
}

const kindWords: Readonly<Record<Place['kind'], string>> = {
  raised: 'outside the limits',
  dose: 'dose',
  refusal: 'refused',
  emergency: 'emergency',
  correction: 'correction',
  leaving: 'leaving',
};

interface ReplayProps {
  readonly route: RecordRoute;
  readonly session: number;
  readonly journal: Journal;
}

function Replay({ route, session, journal }: ReplayProps): ReactNode {
  const { record } = useDesk();
  const mdma = useMdma();
  const streams = useStreams();
  const [problem, setProblem] = useState<string>();
  const { course: participant } = route;
  const branches = branchesIn(streams, participant, session);
  const branch = branches.find((one) => String(one) === route.branch);
  const goTo = (to: Partial<RecordRoute>): void =>
    window.location.replace(hrefOf({ ...route, day: String(session), ...to }));
  const [cursor, move] = useCursor(Number(route.entry ?? journal.length), journal.length, (entry) =>
    goTo({ entry: String(entry) }),
  );
  const now = journal[cursor - 1]?.recordedAt ?? 0;
  const input = journal[0]?.payload['input'] as unknown as DosingDayInput;
  const whole = useMemo(() => verifyJournal(journal).ok, [journal]);
  const last = useMemo(() => dayAsKnown(journal, journal.at(-1)?.recordedAt ?? 0), [journal]);
  const places = useMemo(() => placesOf(journal, last.view), [journal, last]);
  const span = useMemo(() => spanOf(last.view, journal, last.view.at), [journal, last]);
  const known = useMemo(() => dayAsKnown(journal.slice(0, cursor), now), [journal, cursor, now]);
  const before = useMemo(() => {
    const earlier = journal[cursor - 2];
    return earlier && dayAsKnown(journal.slice(0, cursor - 1), earlier.recordedAt);
  }, [journal, cursor]);
  const entry = journal[cursor - 1];
  const play = usePlay(journal, cursor, move);

  const fork = async (reading: Reading): Promise<void> => {
    const number = (branches.at(-1) ?? 0) + 1;
    const made = branchDay(journal, { seq: cursor, reading, stream: branchStream(participant, session, number) });
    if (!made.ok) return setProblem(made.issues.map(({ message }) => message).join('; '));
    const stored = await record.adopt(made.value);
    if (stored.outcome !== 'ok') return setProblem('The branch was not saved; the record stands as it was.');
    setProblem(undefined);
    goTo({ entry: String(cursor), branch: String(number) });
    // what came of it stands further down
    requestAnimationFrame(() => document.querySelector('.demo-branches')?.scrollIntoView({ block: 'start' }));
  };

  return (
    <>
      <div className="demo-desk">
        <div>
          <ReplayScrubber
            headingLevel={2}
            entries={journal}
            cursor={cursor}
            describe={(one) => describeDayEntry(one, mdma)}
            jumps={places.map(({ seq, kind }) => ({
              seq,
              label: `${mdma.format.time(journal[seq - 1]?.recordedAt ?? 0)} ${kindWords[kind]}`,
            }))}
            playing={play.playing}
            speed={play.speed}
            speeds={speeds}
            onIntent={(intent) => {
              if (intent.type === 'go-to') move(intent.seq);
              else if (intent.type === 'choose-speed') play.setSpeed(intent.speed);
              else play.setPlaying(intent.type === 'play');
            }}
          >
            <ScreenAsThen known={known} input={input} span={span} now={now} />
          </ReplayScrubber>
        </div>
        <div className="demo-sides">
          <WhatChanged known={known} before={before} whole={whole} />
          {entry?.type === 'vitals.recorded' && entry.amends === undefined ? (
            <ForkForm key={cursor} entry={entry} onFork={(reading) => void fork(reading)} />
          ) : (
            <p className="demo-quiet">A branch begins at a set of vital signs: go to one, and change what it says.</p>
          )}
          {problem ? <p role="alert">{problem}</p> : null}
          <section className="demo-entry" aria-labelledby="deviations-title">
            <h2 id="deviations-title">Deviations, as known then</h2>
            <DeviationList deviations={known.view.deviations} when={mdma.format.time} />
          </section>
        </div>
      </div>
      {known.view.t0 === undefined && branches.length === 0 ? null : (
        <Branches
          route={route}
          session={session}
          known={known}
          cursor={cursor}
          now={now}
          branches={branches}
          branch={branch}
          give={(stream, deed, at) =>
            record
              .give(stream, dosingDay, { ...deed, id: crypto.randomUUID(), by: lead } as DosingDayCommand, at)
              .then((outcome) => outcome.verdict)
          }
        />
      )}
    </>
  );
}

/** The cursor follows the hand at once; the address follows when the hand rests, because browsers limit how often it may change. */
function useCursor(
  asked: number,
  length: number,
  rest: (cursor: number) => void,
): readonly [cursor: number, move: (cursor: number) => void] {
  const [moving, setMoving] = useState<number>();
  const settled = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, length) : length;
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => {
      rest(moving);
      setMoving(undefined);
    }, 200);
    return () => clearTimeout(timer);
  }, [moving, rest]);
  return [moving ?? settled, setMoving];
}
