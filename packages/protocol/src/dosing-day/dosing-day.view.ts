import type { Basis, Instant } from '@mdma-at/evidence';
import { basisOf } from '../basis-of.ts';
import type { ChecklistItem, EffectPhase, MinuteWindow, NotStated } from '../definition.ts';
import type { InterlockReport } from '../interlock.ts';
import type { Deviation } from '../process.ts';
import { currentAlerts, type Alert } from './alerts.ts';
import { caseAt } from './case-at.ts';
import { physicianOnCall, therapistsInRoom, whoIsPresent } from './day-facts.ts';
import { deviations } from './deviations.ts';
import { endGate, type EndGate } from './end-gate.view.ts';
import type { DosingDayEvent, EventOf } from './event.ts';
import { holdOf, type Hold } from './hold.ts';
import { initialDoseGate, type InitialDoseGate } from './initial-dose-gate.view.ts';
import { judgeAct } from './judge-act.ts';
import { factsOf } from './ledger.ts';
import { addMinutes, minutesBetween } from './minutes.ts';
import { obligations } from './obligations.ts';
import type { AssessedReading, DayCase, DosingDayChart, DosingDayState } from './state.ts';
import { supplementalGate, type SupplementalGate } from './supplemental-gate.view.ts';
import { firstDoseAt, t0 } from './t0.ts';
import type { Answer } from './vocabulary.ts';

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
  /** The hold in force, and what stands before ending it; who ends it is judged when somebody does. */
  readonly hold?: Hold & { readonly release: InterlockReport };
  readonly initialDose: InitialDoseGate;
  readonly supplemental: SupplementalGate;
  readonly end: EndGate;
  /** Whether touch is agreed to now, and what was last offered and answered. */
  readonly touch: {
    readonly offered?: EventOf<'touch.offered'>;
    readonly answered?: EventOf<'touch.answered'>;
    readonly report: InterlockReport;
  };
  /** What sources ask for on the day and after it, besides what interlocks judge. */
  readonly checklist: readonly ChecklistItem[];
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

function touchView(day: DayCase, now: Instant): DosingDayView['touch'] {
  const offered = day.ledger['touch.offered'].at(-1);
  const answered = day.ledger['touch.answered'].at(-1);
  return { ...(offered && { offered }), ...(answered && { answered }), report: judgeAct('touch', day, now) };
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
    alerts: currentAlerts(state, now),
    ...(hold && { hold: { ...hold, release: judgeAct('holdRelease', day, now) } }),
    initialDose: initialDoseGate(day, now),
    supplemental: supplementalGate(day, now),
    end: endGate(state, day, now),
    touch: touchView(day, now),
    checklist: (setup.definition.checklist ?? []).filter((row) => row.when !== 'preparation'),
    log: factsOf(ledger),
    deviations: deviations(state),
  };
}
