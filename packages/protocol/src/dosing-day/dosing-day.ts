import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport } from '../interlock.ts';
import type { Deviation, Process } from '../process.ts';
import { caseAt } from './case-at.ts';
import type { DosingDayCommand } from './command.ts';
import { decide } from './decide.ts';
import { deviations } from './deviations.ts';
import { view, type DosingDayView } from './dosing-day.view.ts';
import type { DosingDayEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { DosingDayInput } from './input.ts';
import { judgeAct } from './judge-act.ts';
import { obligations } from './obligations.ts';
import { outcomeOf, type DosingDayOutcome } from './outcome.ts';
import { plannedInitialDose, plannedSupplementalDose } from './planned-doses.ts';
import { start } from './start.ts';
import type { DayCase, DosingDayState } from './state.ts';
import type { Act } from './vocabulary.ts';

/** What an act would be done with: the dose, the departure or the role that its interlocks judge. */
export type Proposed = Pick<DayCase, 'dose' | 'departure' | 'role'>;

/** The interlocks of one act, judged over the day as it stood at a moment. Without a proposal the planned one is judged. */
export type JudgeAct = (state: DosingDayState, at: Instant, proposed?: Proposed) => InterlockReport;

/** The dosing day: one process from arrival to release. */
export interface DosingDay extends Process<DosingDayInput, DosingDayState, DosingDayCommand, DosingDayEvent> {
  readonly interlocks: Readonly<Record<Act, JudgeAct>>;
  readonly deviations: (state: DosingDayState) => readonly Deviation[];
  readonly view: (state: DosingDayState, now: Instant) => DosingDayView;
  readonly outcome: (state: DosingDayState) => DosingDayOutcome | undefined;
}

function planned(act: Act, day: DayCase): Proposed {
  const dose =
    act === 'initialDose'
      ? plannedInitialDose(day.setup)
      : act === 'supplementalDose'
        ? plannedSupplementalDose(day.setup, day.ledger)
        : undefined;
  return dose ? { dose } : {};
}

function judge(act: Act): JudgeAct {
  return (state, at, proposed) => {
    const day = caseAt(state, at);
    return judgeAct(act, { ...day, ...(proposed ?? planned(act, day)) }, at);
  };
}

/**
 * One dosing day as a process: `decide` authorises proposals through interlocks, `evolve` folds what happened and
 * never refuses, `obligations` says what is due, `view` says what is true at a moment.
 *
 * @example
 * let day = dosingDay.start(input);
 * const answer = dosingDay.decide(day, { id: 'c1', type: 'record-arrival', by: { id: 'therapist-a', role: 'therapist' } }, now);
 * day = answer.events.reduce(dosingDay.evolve, day);
 */
export const dosingDay: DosingDay = {
  id: 'dosing-day',
  version: 1,
  start,
  decide,
  evolve,
  obligations,
  interlocks: {
    initialDose: judge('initialDose'),
    supplementalDose: judge('supplementalDose'),
    holdRelease: judge('holdRelease'),
    endOfSession: judge('endOfSession'),
    release: judge('release'),
    touch: judge('touch'),
  },
  deviations,
  view,
  outcome: outcomeOf,
};
