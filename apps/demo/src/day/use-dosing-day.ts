import type { Instant } from '@mdma-at/evidence';
import type { Amendment, Journal } from '@mdma-at/journal';
import {
  type Actor,
  dosingDay,
  type DosingDayCommand,
  type DosingDayInput,
  type DosingDayState,
  type DosingDayView,
} from '@mdma-at/protocol';
import { useMdma } from '@mdma-at/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createSimClock, type Rate, type SimClock } from '../clock/sim-clock.ts';
import { useNow, useRate } from '../clock/use-now.ts';
import { useDesk } from '../record/record-context.ts';
import { foldDay } from './fold-day.ts';
import { saysAnother } from './says-another.ts';

type WithoutEnvelope<Command> = Command extends DosingDayCommand ? Omit<Command, 'id' | 'by'> : never;

/** A command before it has an id and a person. */
export type Deed = WithoutEnvelope<DosingDayCommand>;

/** Gives a command to the day; whoever leads the session gives it unless somebody else is named. */
export type Give = (deed: Deed, by?: Actor) => Promise<'accepted' | 'refused' | 'failed'>;

export interface DayAtHand {
  readonly stream: string;
  readonly journal: Journal;
  readonly input: DosingDayInput;
  readonly participant: string;
}

/** A dosing day as its record stands, at the moment that its clock shows. */
export interface RunningDay extends DayAtHand {
  readonly clock: SimClock;
  readonly now: Instant;
  readonly rate: Rate;
  readonly state: DosingDayState;
  readonly view: DosingDayView;
  readonly over: boolean;
  readonly give: Give;
  /** Corrects an entry; whoever leads the session does it. Whether it was recorded. */
  readonly correct: (correction: Pick<Amendment, 'seq' | 'replacement' | 'reason'>) => Promise<boolean>;
  /** Why the last command did not do what was asked. */
  readonly notice: string | undefined;
  readonly setNotice: (notice: string | undefined) => void;
}

/** Starts where the record ends; stands still while nobody looks at the page. */
function useDayClock(journal: Journal): SimClock {
  const [clock] = useState(() => createSimClock(journal.at(-1)?.recordedAt ?? 0, () => Date.now()));
  useEffect(() => {
    const onVisibility = (): void => {
      if (document.hidden) clock.setRate(0);
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clock.stop();
    };
  }, [clock]);
  return clock;
}

function leadOf({ staff }: DosingDayInput): Actor {
  const [first] = staff;
  return first ? { id: first.person, role: first.role } : { id: 'therapist', role: 'therapist' };
}

export function useDosingDay(day: DayAtHand): RunningDay {
  const { stream, journal, input } = day;
  const { record } = useDesk();
  const { words } = useMdma();
  const clock = useDayClock(journal);
  const lastRecordedAt = journal.at(-1)?.recordedAt ?? 0;
  // another window may be ahead: what is recorded here is never written down before what is already there
  useEffect(() => {
    if (lastRecordedAt > clock.now()) clock.skipTo(lastRecordedAt);
  }, [clock, lastRecordedAt]);
  // what was written down just now has happened, however seldom the screen looks at the clock
  const now = Math.max(useNow(clock), lastRecordedAt);
  const rate = useRate(clock);
  const state = useMemo(() => foldDay(journal), [journal]);
  const view = useMemo(() => dosingDay.view(state, now), [state, now]);
  // words and numbers wait for the next look; what becomes true, such as an alert, is told in the tick in which it does
  useEffect(
    () =>
      clock.subscribe(() => {
        if (saysAnother(view, dosingDay.view(state, clock.now()))) clock.show();
      }),
    [clock, state, view],
  );
  const [notice, setNotice] = useState<string>();

  const give = useCallback<Give>(
    async (deed, by = leadOf(input)) => {
      const command = { ...deed, id: crypto.randomUUID(), by } as DosingDayCommand;
      const outcome = await record.give(stream, dosingDay, command, clock.now());
      if (outcome.verdict === 'failed') setNotice(`Not saved: ${outcome.message}`);
      else if (outcome.verdict === 'refused') {
        const names = outcome.reasons.map((reason) =>
          reason.code === 'interlock' ? words('interlockName', reason.interlock.id) : reason.code,
        );
        setNotice(`Refused and recorded. Not met: ${names.join(', ')}.`);
      } else setNotice(undefined);
      return outcome.verdict;
    },
    [record, stream, clock, input, words],
  );

  const correct = useCallback<RunningDay['correct']>(
    async (correction) => {
      const now = Math.max(clock.now(), journal.at(-1)?.recordedAt ?? 0);
      const outcome = await record.correct(stream, { ...correction, by: leadOf(input), recordedAt: now });
      setNotice(outcome.verdict === 'failed' ? `Not saved: ${outcome.message}` : undefined);
      return outcome.verdict === 'accepted';
    },
    [record, stream, clock, input, journal],
  );

  const over = view.chart.session === 'ended' || view.chart.session === 'transferred';
  return { ...day, clock, now, rate, state, view, over, give, correct, notice, setNotice };
}
