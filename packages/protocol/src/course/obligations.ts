import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import { civilDay, startOfDay } from '../plan/civil-day.ts';
import type { Actor, Obligation } from '../process.ts';
import type { CourseEvent } from './event.ts';
import { addHours } from '../dosing-day/minutes.ts';
import { dosedSessions, type DosedSession, factsOf, isIntegrated, latestFact } from './facts.ts';
import { inForce } from './in-force.ts';
import { openRisk, unassessedContacts } from './risk.ts';
import type { CourseState } from './state.ts';

const daysPerWeek = 7;

const system: Actor = { id: 'system', role: 'system' };

/**
 * What must happen by when, soonest first: the integration sessions after each dosing session, each recorded once as
 * overdue when its day has passed, calls, the outcome measure, an open risk, reports of serious adverse events, and the
 * contraception duty, which ends by itself. A day ends at midnight of the site.
 */
export function courseObligations(recorded: CourseState): readonly Obligation<CourseEvent>[] {
  const state = inForce(recorded);
  const withdrawn = factsOf(state, 'consent.withdrawn').length > 0;
  const dosed = dosedSessions(state);
  return [
    ...(withdrawn ? [] : dosed.flatMap((session) => integrations(state, session))),
    ...(withdrawn ? [] : [...dosed.flatMap((session) => phoneContacts(state, session)), ...outcome(state)]),
    ...risks(state),
    ...reports(state),
    ...contraception(state, dosed.at(-1)),
  ].toSorted((a, b) => a.dueAt - b.dueAt);
}

function integrations(state: CourseState, { dosing, on }: DosedSession): readonly Obligation<CourseEvent>[] {
  const { firstWithinDays, spacingDays, perDosing } = state.setup.definition.integration;
  const due: Obligation<CourseEvent>[] = [];
  if (firstWithinDays === 'not-stated') return due;
  // a source that times the first session has at least that one
  const known = perDosing === 'not-stated' ? 1 : perDosing;
  let day = addDays(on, firstWithinDays);
  for (let session = 1; session <= known; session += 1) {
    const ref = { dosing, session };
    const held = factsOf(state, 'integration-session.held').find(
      (event) => event.dosing === dosing && event.session === session,
    );
    if (!isIntegrated(state, ref)) due.push(integration(state, { ...ref, day }));
    if (spacingDays === 'not-stated') return due;
    day = addDays(held ? civilDay(held.at, state.setup.timeZone) : day, spacingDays);
  }
  return due;
}

function integration(
  state: CourseState,
  { dosing, session, day }: { readonly dosing: number; readonly session: number; readonly day: Day },
): Obligation<CourseEvent> {
  const dueAt = endOf(day, state);
  const id = `integration:${dosing}.${session}`;
  const known = factsOf(state, 'integration-session.overdue').some(
    (event) => event.dosing === dosing && event.session === session,
  );
  if (known) return { id, what: 'integration-session', dueAt };
  const event: CourseEvent = {
    type: 'integration-session.overdue',
    dosing,
    session,
    dueAt,
    at: dueAt,
    recordedAt: dueAt,
    by: system,
  };
  return { id, what: 'integration-session', dueAt, event };
}

function contraception(state: CourseState, last: DosedSession | undefined): readonly Obligation<CourseEvent>[] {
  const { definition, ableToBecomePregnant } = state.setup;
  const days = definition.contraception.daysAfterLastDose;
  if (last === undefined || days === 'not-stated' || ableToBecomePregnant === 'no') return [];
  const dueAt = endOf(addDays(last.on, days), state);
  const ended = factsOf(state, 'contraception-duty.ended').some((event) => event.at >= dueAt);
  if (ended) return [];
  const event: CourseEvent = { type: 'contraception-duty.ended', at: dueAt, recordedAt: dueAt, by: system };
  return [{ id: `contraception:${last.dosing}`, what: 'contraception-duty', dueAt, event }];
}

function phoneContacts(state: CourseState, { dosing, on }: DosedSession): readonly Obligation<CourseEvent>[] {
  const { daysAfterDosing } = state.setup.definition.phoneContacts;
  if (daysAfterDosing === 'not-stated') return [];
  const held = factsOf(state, 'phone-contact.held').filter((event) => event.dosing === dosing);
  return Array.from({ length: daysAfterDosing }, (_, index) => index + 1)
    .filter((day) => !held.some((event) => event.day === day))
    .map((day) => ({ id: `phone:${dosing}.${day}`, what: 'phone-contact', dueAt: endOf(addDays(on, day), state) }));
}

/** The outcome measure, so many weeks after baseline, until it was taken. */
function outcome(state: CourseState): readonly Obligation<CourseEvent>[] {
  const weeks = state.setup.definition.outcome.weeksAfterBaseline;
  const baseline = latestFact(state, 'baseline.measured');
  if (weeks === 'not-stated' || !baseline || latestFact(state, 'outcome.measured')) return [];
  const on = addDays(civilDay(baseline.at, state.setup.timeZone), weeks * daysPerWeek);
  return [{ id: 'outcome', what: 'outcome-measure', dueAt: endOf(on, state) }];
}

/** A positive answer is somebody's business at once; a contact without the question until the end of its day. */
function risks(state: CourseState): readonly Obligation<CourseEvent>[] {
  const open = openRisk(state);
  return [
    ...(open ? [{ id: `risk:${open.at}`, what: 'risk-decision', dueAt: open.at }] : []),
    ...unassessedContacts(state).map(({ at, on }) => ({
      id: `risk-assessment:${at}`,
      what: 'risk-assessment',
      dueAt: endOf(on, state),
    })),
  ];
}

/** Serious adverse events that nobody has reported yet, by when the site wants the report. */
function reports(state: CourseState): readonly Obligation<CourseEvent>[] {
  const hours = state.setup.definition.safetyReporting.seriousEventHours;
  if (hours === 'not-stated') return [];
  const reported = new Set(factsOf(state, 'adverse-event.reported').map(({ adverseEvent }) => adverseEvent));
  const serious = [
    ...factsOf(state, 'adverse-event.recorded')
      .filter(({ seriousness }) => seriousness === 'serious')
      .map(({ adverseEvent, at }) => ({ id: adverseEvent, at })),
    ...factsOf(state, 'dosing-day.ended')
      .filter((event) => event.outcome.seriousAdverseEvent)
      .map(({ dosingDay, at }) => ({ id: dosingDay, at })),
  ];
  const first = new Map(serious.toReversed().map(({ id, at }) => [id, at]));
  return [...first]
    .filter(([id]) => !reported.has(id))
    .map(([id, at]) => ({
      id: `serious-event-report:${id}`,
      what: 'serious-event-report',
      dueAt: addHours(at, hours),
    }));
}

/** The first moment after a day. */
function endOf(day: Day, state: CourseState): Instant {
  return startOfDay(addDays(day, 1), state.setup.timeZone);
}
