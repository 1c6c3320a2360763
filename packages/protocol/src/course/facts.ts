import { civilDay } from '../plan/civil-day.ts';
import type { Day, Instant } from '@mdma-at/evidence';
import type { CourseEvent, CourseEventOf, CourseEventType, IntegrationRef } from './event.ts';
import type { NotStated } from '../definition.ts';
import type { CourseCase } from './state.ts';

type Known = Pick<CourseCase, 'setup' | 'events'>;

/** Every fact of one name, in the order in which they happened. */
export function factsOf<T extends CourseEventType>(
  { events }: Pick<Known, 'events'>,
  type: T,
): readonly CourseEventOf<T>[] {
  return events.filter((event): event is CourseEventOf<T> => event.type === type);
}

/** The newest fact of one name. */
export function latestFact<T extends CourseEventType>(
  known: Pick<Known, 'events'>,
  type: T,
): CourseEventOf<T> | undefined {
  return factsOf(known, type).at(-1);
}

/** A dosing session at which something was given, numbered in the order in which they happened. */
export interface DosedSession {
  readonly dosing: number;
  readonly at: Instant;
  readonly on: Day;
  readonly event: CourseEventOf<'dosing-day.ended'>;
}

/** The ends of the dosing days on which anything was given. A day that was suspended before its dose is not one. */
export function dosedDays(known: Pick<Known, 'events'>): readonly CourseEventOf<'dosing-day.ended'>[] {
  return factsOf(known, 'dosing-day.ended').filter(
    ({ outcome }) => outcome.initialDoses.length + outcome.supplementalDoses.length > 0,
  );
}

/** The dosing sessions at which anything was given, each with its civil day. */
export function dosedSessions(known: Known): readonly DosedSession[] {
  return dosedDays(known).map((event, index) => {
    const at = event.outcome.t0 ?? event.at;
    return { dosing: index + 1, at, on: civilDay(at, known.setup.timeZone), event };
  });
}

/** Whether one integration session was held or formally waived. */
export function isIntegrated(known: Pick<Known, 'events'>, { dosing, session }: IntegrationRef): boolean {
  return known.events.some(
    (event: CourseEvent) =>
      (event.type === 'integration-session.held' || event.type === 'integration-session.waived') &&
      event.dosing === dosing &&
      event.session === session,
  );
}

/** The integration sessions of one dosing session that are neither held nor waived, if it is stated how many there are. */
export function openIntegrations(known: Known, dosing: number): readonly number[] | NotStated {
  const { perDosing } = known.setup.definition.integration;
  if (perDosing === 'not-stated') return perDosing;
  const sessions = Array.from({ length: perDosing }, (_, index) => index + 1);
  return sessions.filter((session) => !isIntegrated(known, { dosing, session }));
}

/** How many different preparatory sessions were held. */
export function preparationsHeld(known: Pick<Known, 'events'>): number {
  return new Set(factsOf(known, 'preparation-session.held').map((event) => event.session)).size;
}

/** The newest washout status of every recorded medicine. */
export function washoutByMedicine(
  known: Pick<Known, 'events'>,
): ReadonlyMap<string, CourseEventOf<'washout.recorded'>> {
  return new Map(factsOf(known, 'washout.recorded').map((event) => [event.medicine, event]));
}

/** Everybody who treats this person: those the course began with, and whoever held a session. */
export function treatingTherapists(known: Known): ReadonlySet<string> {
  const held = [...factsOf(known, 'preparation-session.held'), ...factsOf(known, 'integration-session.held')];
  return new Set([...known.setup.therapists, ...held.flatMap((event) => event.therapists)]);
}

/** Serious adverse events by what the medical monitor last said; a dosing day stands for those it reported. */
export function seriousEvents(known: Pick<Known, 'events'>): {
  readonly undecided: readonly string[];
  readonly barring: readonly string[];
} {
  const reported = [
    ...factsOf(known, 'adverse-event.recorded').flatMap((event) =>
      event.seriousness === 'serious' ? [event.adverseEvent] : [],
    ),
    ...factsOf(known, 'dosing-day.ended').flatMap((event) =>
      event.outcome.seriousAdverseEvent ? [event.dosingDay] : [],
    ),
  ];
  const decided = new Map(factsOf(known, 'adverse-event.decided').map((event) => [event.adverseEvent, event.decision]));
  return {
    undecided: reported.filter((id) => !decided.has(id)),
    barring: [...decided].flatMap(([id, decision]) => (decision === 'no-further-dose' ? [id] : [])),
  };
}

/** Whether the course is paused after these facts; whoever withdrew is no longer waited for. */
export function isPaused(known: Pick<Known, 'events'>): boolean {
  const last = known.events.findLast(({ type }) => pausing.has(type));
  return last?.type === 'course.paused';
}

const pausing: ReadonlySet<CourseEventType> = new Set(['course.paused', 'course.resumed', 'consent.withdrawn']);
