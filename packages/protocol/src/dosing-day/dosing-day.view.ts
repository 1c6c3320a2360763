import type { Basis, Instant, Sourced } from '@mdma-at/evidence';
import { basisOf } from '../basis-of.ts';
import type { Dose, EffectPhase, MinuteWindow, NotStated } from '../definition.ts';
import type { InterlockReport } from '../interlock.ts';
import type { Deviation } from '../process.ts';
import { currentAlerts, type Alert } from './alerts.ts';
import { caseAt } from './case-at.ts';
import { physicianOnCall, therapistsInRoom, whoIsPresent } from './day-facts.ts';
import { deviations } from './deviations.ts';
import type { DosingDayEvent, EventOf } from './event.ts';
import { holdOf, type Hold } from './hold.ts';
import { judgeAct } from './judge-act.ts';
import { factsOf } from './ledger.ts';
import { addMinutes, minutesBetween } from './minutes.ts';
import { obligations } from './obligations.ts';
import { plannedDeparture } from './planned-departure.ts';
import { plannedInitialDose, plannedSupplementalDose, sessionDoses } from './planned-doses.ts';
import { closingNotice } from './rules.data.ts';
import type { AssessedReading, DayCase, DosingDayChart, DosingDayState } from './state.ts';
import { supplementalWindow } from './supplemental-window.ts';
import { firstDoseAt, t0 } from './t0.ts';
import type { Answer, Departure } from './vocabulary.ts';

/** Something that is due, and whether its moment has passed. */
export interface DueItem {
  readonly id: string;
  readonly what: string;
  readonly dueAt: Instant;
  readonly overdue: boolean;
}

/** The newest reading with its age. */
export interface LastReading extends AssessedReading {
  readonly ageMinutes: number;
  readonly freshness: 'fresh' | 'stale' | NotStated;
  readonly staleAt?: Instant;
}

/** The initial dose: what is planned, what was authorised and given, and what stands before it. */
export interface InitialDoseGate {
  readonly planned?: Dose;
  readonly levels: readonly Dose[];
  readonly basis?: Basis;
  readonly authorised?: EventOf<'initial-dose.authorised'>;
  readonly given: readonly EventOf<'initial-dose.administered'>[];
  readonly report: InterlockReport;
}

/** Where the supplemental decision stands. */
export type SupplementalPhase = 'before-dose' | 'not-yet' | 'open' | 'closing' | 'closed' | 'given' | 'withheld';

/** The supplemental dose: its window, its amount, what the protocol offers first, and what stands before it. */
export interface SupplementalGate {
  readonly phase: SupplementalPhase;
  /** The window in force in minutes after the initial dose, with the moments of today once that was given. */
  readonly window: Sourced<MinuteWindow | { readonly opensMinutes: number; readonly closesMinutes: NotStated }>;
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
  readonly closingAt?: Instant;
  readonly otherWindows: readonly Sourced<MinuteWindow>[];
  readonly amount?: Dose;
  readonly polarity: 'give' | 'ask';
  readonly asked?: EventOf<'supplemental-dose.answered'>;
  readonly authorised?: EventOf<'supplemental-dose.authorised'>;
  readonly outcome?: EventOf<'supplemental-dose.administered' | 'supplemental-dose.withheld'>;
  readonly report: InterlockReport;
}

/** The end of the day: what stands before ending the session and before leaving. */
export interface EndGate {
  readonly reviewing: boolean;
  readonly planned: Departure;
  readonly authorised?: EventOf<'release.authorised'>;
  readonly released?: EventOf<'participant.released'>;
  readonly endOfSession: InterlockReport;
  readonly release: InterlockReport;
}

/** Everything that a screen needs to draw a dosing day at one moment: verdicts, codes and values, no sentences. */
export interface DosingDayView {
  readonly at: Instant;
  readonly participant: string;
  readonly sessionNumber: number;
  readonly sessions: number;
  readonly definition: string;
  readonly chart: DosingDayChart;
  readonly t0?: Instant;
  readonly elapsedMinutes?: number;
  readonly phase: {
    readonly recorded?: EventOf<'effect-phase.recorded'>;
    readonly history: readonly EventOf<'effect-phase.recorded'>[];
    readonly expected: readonly {
      readonly phase: EffectPhase;
      readonly window: MinuteWindow;
      readonly from?: Instant;
      readonly to?: Instant;
    }[];
    readonly basis: Basis;
  };
  readonly next: readonly DueItem[];
  readonly room: {
    readonly therapists: { readonly present: number; readonly required: number };
    readonly present: readonly EventOf<'presence.recorded'>[];
    readonly physicianOnCall: Answer;
  };
  readonly readings: readonly AssessedReading[];
  readonly lastReading?: LastReading;
  readonly alerts: readonly Alert[];
  readonly hold?: Hold;
  readonly initialDose: InitialDoseGate;
  readonly supplemental: SupplementalGate;
  readonly end: EndGate;
  readonly log: readonly DosingDayEvent[];
  readonly deviations: readonly Deviation[];
}

function lastReading({ setup, readings }: DayCase, now: Instant): LastReading | undefined {
  const latest = readings.findLast(({ reading }) => Object.keys(reading.signs).length > 0);
  if (!latest) return undefined;
  const fresh = setup.definition.preDose.vitalsFreshMinutes;
  const age = { ...latest, ageMinutes: minutesBetween(latest.at, now) };
  if (fresh === 'not-stated') return { ...age, freshness: 'not-stated' };
  const staleAt = addMinutes(latest.at, fresh);
  return { ...age, freshness: now > staleAt ? 'stale' : 'fresh', staleAt };
}

function initialDoseGate(day: DayCase, now: Instant): InitialDoseGate {
  const { setup, ledger } = day;
  const row = sessionDoses(setup);
  const authorised = ledger['initial-dose.authorised'].at(-1);
  const planned = authorised?.dose ?? plannedInitialDose(setup);
  return {
    ...(planned && { planned }),
    levels: row ? row.initialMg.map((amountMg) => ({ amountMg, saltForm: row.saltForm })) : [],
    ...(row && { basis: row.basis }),
    ...(authorised && { authorised }),
    given: ledger['initial-dose.administered'],
    report: judgeAct('initialDose', { ...day, ...(planned && { dose: planned }) }, now),
  };
}

function supplementalPhase({ setup, ledger }: DayCase, now: Instant): SupplementalPhase {
  if (ledger['supplemental-dose.administered'].length > 0) return 'given';
  if (ledger['supplemental-dose.withheld'].length > 0) return 'withheld';
  const window = supplementalWindow(setup, ledger);
  if (!window) return 'before-dose';
  if (now < window.opensAt) return 'not-yet';
  if (window.closesAt === 'not-stated') return 'open';
  if (now > window.closesAt) return 'closed';
  return now >= addMinutes(window.closesAt, -closingNotice.minutes) ? 'closing' : 'open';
}

function supplementalGate(day: DayCase, now: Instant): SupplementalGate {
  const { setup, ledger } = day;
  const { window, otherWindows, default: first } = setup.definition.supplemental;
  const today = supplementalWindow(setup, ledger);
  const amount = plannedSupplementalDose(setup, ledger);
  const asked = ledger['supplemental-dose.answered'].at(-1);
  const authorised = ledger['supplemental-dose.authorised'].at(-1);
  const outcome = ledger['supplemental-dose.administered'][0] ?? ledger['supplemental-dose.withheld'][0];
  const { opensMinutes, closesMinutes } = window;
  return {
    phase: supplementalPhase(day, now),
    window: {
      value: closesMinutes === 'not-stated' ? { opensMinutes, closesMinutes } : { opensMinutes, closesMinutes },
      basis: basisOf(setup.definition, 'supplemental.window.closesMinutes'),
    },
    ...(today && { opensAt: today.opensAt }),
    ...(today &&
      today.closesAt !== 'not-stated' && {
        closesAt: today.closesAt,
        closingAt: addMinutes(today.closesAt, -closingNotice.minutes),
      }),
    otherWindows,
    ...(amount && { amount }),
    polarity: first === 'ask' ? 'ask' : 'give',
    ...(asked && { asked }),
    ...(authorised && { authorised }),
    ...(outcome && { outcome }),
    report: judgeAct('supplementalDose', { ...day, ...(amount && { dose: amount }) }, now),
  };
}

function endGate(state: DosingDayState, day: DayCase, now: Instant): EndGate {
  const { setup, ledger } = day;
  const authorised = ledger['release.authorised'].at(-1);
  const released = ledger['participant.released'][0];
  return {
    reviewing: state.chart.session === 'endReview',
    planned: plannedDeparture(setup, ledger),
    ...(authorised && { authorised }),
    ...(released && { released }),
    endOfSession: judgeAct('endOfSession', day, now),
    release: judgeAct('release', day, now),
  };
}

function phaseView({ setup, ledger }: DayCase): DosingDayView['phase'] {
  const start = t0(ledger);
  const { expected } = setup.definition.phases;
  const history = ledger['effect-phase.recorded'];
  const recorded = history.at(-1);
  return {
    ...(recorded && { recorded }),
    history,
    expected: expected.map(({ phase, window }) => ({
      phase,
      window,
      ...(start !== undefined && {
        from: addMinutes(start, window.opensMinutes),
        to: addMinutes(start, window.closesMinutes),
      }),
    })),
    basis: basisOf(setup.definition, 'phases.expected'),
  };
}

/** Draws nothing and words nothing: it says what is true of a dosing day at one moment, as far as it is recorded. */
export function view(state: DosingDayState, now: Instant): DosingDayView {
  const day = caseAt(state, now);
  const { setup, ledger, readings } = day;
  const start = firstDoseAt(ledger);
  const latest = lastReading(day, now);
  const hold = holdOf(day);
  return {
    at: now,
    participant: setup.participant,
    sessionNumber: setup.sessionNumber,
    sessions: setup.definition.dosing.sessions.max,
    definition: setup.definition.id,
    chart: state.chart,
    ...(start !== undefined && { t0: start, elapsedMinutes: minutesBetween(start, now) }),
    phase: phaseView(day),
    next: obligations(state).map(({ id, what, dueAt }) => ({ id, what, dueAt, overdue: now > dueAt })),
    room: {
      therapists: {
        present: therapistsInRoom(setup, ledger).qualified,
        required: setup.definition.staff.therapists,
      },
      present: whoIsPresent(ledger),
      physicianOnCall: physicianOnCall(setup, ledger),
    },
    readings,
    ...(latest && { lastReading: latest }),
    alerts: currentAlerts(day),
    ...(hold && { hold }),
    initialDose: initialDoseGate(day, now),
    supplemental: supplementalGate(day, now),
    end: endGate(state, day, now),
    log: factsOf(ledger),
    deviations: deviations(state),
  };
}
