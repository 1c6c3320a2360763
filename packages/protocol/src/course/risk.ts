import type { Day } from '@mdma-at/evidence';
import { civilDay } from '../plan/civil-day.ts';
import type { CourseEvent } from './event.ts';
import { clinicians } from './judges/clinicians.data.ts';
import type { CourseCase } from './state.ts';

type Known = Pick<CourseCase, 'setup' | 'events'>;

/** The risk that an event reports, if it reports any. */
function reported(event: CourseEvent): boolean {
  if (event.type === 'suicidality.assessed') return event.level !== 'none';
  return event.type === 'dosing-day.ended' && (event.outcome.suicidality ?? 'none') !== 'none';
}

/** The newest assessment that was positive, as long as no clinician has decided about it since. */
export function openRisk({ events }: Pick<Known, 'events'>): CourseEvent | undefined {
  const roles: readonly string[] = clinicians.roles;
  const last = events.findLastIndex(reported);
  const decided = events.findLastIndex(
    (event) => event.type === 'suicidality.decided' && roles.includes(event.by.role),
  );
  return last > decided ? events[last] : undefined;
}

/** Whether the protocol wants the risk asked about at a contact. */
function isContact(event: CourseEvent): boolean {
  return (event.type === 'preparation-session.held' && event.session > 1) || event.type === 'integration-session.held';
}

/** The contacts at which the risk should have been asked about and was not, by their days. */
export function unassessedContacts(known: Known): readonly { readonly at: number; readonly on: Day }[] {
  const { definition, timeZone } = known.setup;
  if (definition.suicidality.contacts !== 'from-second-preparation') return [];
  const dayOf = (event: CourseEvent): Day => civilDay(event.at, timeZone);
  const assessed = new Set(known.events.filter(({ type }) => type === 'suicidality.assessed').map(dayOf));
  return known.events
    .filter((event) => isContact(event) && !assessed.has(dayOf(event)))
    .map((event) => ({ at: event.at, on: dayOf(event) }));
}
