import { daysBetween } from '@mdma-at/evidence';
import { civilDay } from '../plan/civil-day.ts';
import type { Deviation } from '../process.ts';
import type { CourseAct, CourseProcedure } from './act.ts';
import type { CourseEvent, CourseEventType } from './event.ts';
import { dosedSessions, type DosedSession, factsOf } from './facts.ts';
import { inForce } from './in-force.ts';
import { judgeCourseAct } from './judge-act.ts';
import type { CourseCase, CourseState } from './state.ts';

const procedures: Readonly<Partial<Record<CourseEventType, CourseProcedure>>> = {
  'screening.recorded': 'screening',
  'preparation-session.held': 'preparationSession',
  'baseline.measured': 'baseline',
  'integration-session.held': 'integrationSession',
  'outcome.measured': 'outcome',
};

/** Every deviation of the course from its protocol, computed from what was recorded, in the order of what happened. */
export function courseDeviations(state: CourseState): readonly Deviation[] {
  return [
    ...state.events.flatMap((event) => procedureDeviations(state, event)),
    ...dosedSessions(state).flatMap((session) => dosingDeviations(state, session)),
    ...integrationDeviations(state),
  ].toSorted((a, b) => a.at - b.at);
}

function procedureDeviations(state: CourseState, event: CourseEvent): readonly Deviation[] {
  const procedure = procedures[event.type];
  if (procedure === undefined) return [];
  const rater = 'rater' in event ? { rater: event.rater } : {};
  const report = judged(procedure, { ...before(state, event), ...rater }, event.at);
  if (report.length === 0) return [];
  return [{ id: `${event.type}.out-of-order`, severity: 'major', at: event.at, interlocks: report }];
}

/** A dose is judged by what was known when it was given, wherever its day was written down. */
function dosingDeviations(state: CourseState, session: DosedSession): readonly Deviation[] {
  const { dosing, at, event } = session;
  const { dosingDay } = event;
  const known: CourseCase = {
    setup: state.setup,
    events: state.events.filter((other) => other.at <= at && other !== event),
  };
  const interlocks = judged('startDosingDay', known, at);
  const authorised = factsOf(known, 'dosing-day.started').some((started) => started.dosingDay === dosingDay);
  const values = { dosing, dosingDay };
  const gap = gapDeviation(state, session);
  if (!authorised) return [{ id: 'dosing-day.unauthorised', severity: 'safety', at, interlocks, values }, ...gap];
  if (interlocks.length === 0) return gap;
  return [{ id: 'dosing-day.no-longer-allowed', severity: 'safety', at, interlocks, values }, ...gap];
}

function gapDeviation(state: CourseState, { dosing, on, at }: DosedSession): readonly Deviation[] {
  const { max } = definitionAt(state, at).dosing.gapDays;
  const previous = dosedSessions(state).find((other) => other.dosing === dosing - 1);
  if (previous === undefined || max === 'not-stated') return [];
  const days = daysBetween(previous.on, on);
  if (days <= max) return [];
  return [
    { id: 'dosing-gap.above-maximum', severity: 'minor', at, interlocks: [], values: { dosing, days, maximum: max } },
  ];
}

function integrationDeviations(state: CourseState): readonly Deviation[] {
  const overdue = factsOf(state, 'integration-session.overdue').map(({ at, dosing, session }): Deviation => ({
    id: 'integration-session.overdue',
    severity: 'minor',
    at,
    interlocks: [],
    values: { dosing, session },
  }));
  return [...overdue, ...lateFirstIntegrations(state)];
}

function lateFirstIntegrations(state: CourseState): readonly Deviation[] {
  const { timeZone } = state.setup;
  return factsOf(state, 'integration-session.held').flatMap((held): readonly Deviation[] => {
    const dosed = dosedSessions(state).find(({ dosing }) => dosing === held.dosing);
    const within = definitionAt(state, held.at).integration.firstWithinDays;
    if (held.session !== 1 || dosed === undefined || within === 'not-stated') return [];
    const days = daysBetween(dosed.on, civilDay(held.at, timeZone));
    if (days <= within) return [];
    const values = { dosing: held.dosing, days, maximum: within };
    return [{ id: 'integration-session.late', severity: 'minor', at: held.at, interlocks: [], values }];
  });
}

/** The protocol that was in force when something happened. */
function definitionAt({ setup, events }: CourseState, at: number) {
  return inForce({ setup, events: events.filter((event) => event.at <= at) }).setup.definition;
}

function judged(act: CourseAct, known: CourseCase, at: number) {
  return judgeCourseAct(act, known, at).open;
}

/** The course as it stood when something happened. */
function before(state: CourseState, event: CourseEvent): CourseCase {
  return { setup: state.setup, events: state.events.slice(0, state.events.indexOf(event)) };
}
