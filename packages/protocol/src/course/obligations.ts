import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import { civilDay, startOfDay } from '../plan/civil-day.ts';
import type { Actor, Obligation } from '../process.ts';
import type { CourseEvent } from './event.ts';
import { dosedSessions, type DosedSession, factsOf, isIntegrated } from './facts.ts';
import type { CourseState } from './state.ts';

const system: Actor = { id: 'system', role: 'system' };

/**
 * What must happen by when, soonest first: the integration sessions after each dosing session, each recorded once as
 * overdue when its day has passed, and the contraception duty, which ends by itself. A day ends at midnight of the site.
 */
export function courseObligations(state: CourseState): readonly Obligation<CourseEvent>[] {
  const withdrawn = factsOf(state, 'consent.withdrawn').length > 0;
  const dosed = dosedSessions(state);
  return [
    ...(withdrawn ? [] : dosed.flatMap((session) => integrations(state, session))),
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

/** The first moment after a day. */
function endOf(day: Day, state: CourseState): Instant {
  return startOfDay(addDays(day, 1), state.setup.timeZone);
}
