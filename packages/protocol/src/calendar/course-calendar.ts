import type { Day, Instant, Issue, Result } from '@mdma-at/evidence';
import { addDays } from '@mdma-at/evidence';
import { ICalCalendar, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CoursePlan } from '../plan/course-plan.ts';
import type { PlannedVisit, VisitId, VisitKind } from '../plan/visit.ts';

/** What a calendar file says besides the days of the plan. There is no place in it for who the participant is. */
export interface CalendarOptions {
  /** A UUID made for this file and for nothing else. With the same one a later file moves the same entries. */
  readonly key: string;
  /** When the file is made. */
  readonly now: Instant;
  /** What each kind of visit is called in somebody's calendar; without it the visit's id, such as `dosing-2`. */
  readonly words?: Readonly<Record<VisitKind, string>>;
}

/** A plan as a file that calendars read. */
export interface CourseCalendar {
  /** The text of an `.ics` file (RFC 5545). */
  readonly ics: string;
  /** Visits that are not in it, because nobody can say yet on which day they are. */
  readonly withoutDay: readonly VisitId[];
}

/**
 * Writes a plan as an iCalendar file: one entry for each visit, a whole civil day of the site, so that no change of
 * clocks and no reader's time zone moves it. Booked and held visits are confirmed; open ones stand tentatively on
 * their target day, with the days that their rule allows. Entries are marked confidential and name no person.
 *
 * @example
 * const file = courseCalendar(plan, { key: '0f8c2c1e-6f0e-4b3a-9d59-1f6f2f0a7c11', now });
 */
export function courseCalendar(plan: CoursePlan, { key, now, words }: CalendarOptions): Result<CourseCalendar> {
  const issues = [...keyIssues(key), ...momentIssues(now)];
  if (issues.length > 0) return { ok: false, issues };
  const dated = plan.visits.flatMap((visit) => {
    const on = dayOf(visit);
    return on === 'unknown' ? [] : [{ visit, on }];
  });
  const placed = new Set(dated.map(({ visit }) => visit.id));
  const calendar = new ICalCalendar({ prodId: { company: 'mdma-at', product: 'protocol', language: 'EN' } });
  for (const { visit, on } of dated) {
    calendar.createEvent({
      id: `${visit.id}.${key}`,
      stamp: new Date(now),
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary: titleOf(visit, words),
      status: visit.arrangement.is === 'open' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: visit.arrangement.is === 'open' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      class: ICalEventClass.CONFIDENTIAL,
      ...(visit.arrangement.is === 'open' && { description: windowOf(visit) }),
    });
  }
  return {
    ok: true,
    value: { ics: calendar.toString(), withoutDay: plan.visits.map(({ id }) => id).filter((id) => !placed.has(id)) },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Anything but a UUID could tell who it is. */
function keyIssues(key: unknown): readonly Issue[] {
  if (typeof key === 'string' && uuid.test(key)) return [];
  return [
    { path: ['key'], code: 'key.not-a-uuid', message: 'expected a UUID in lower case that was made for this file' },
  ];
}

function momentIssues(now: unknown): readonly Issue[] {
  if (typeof now === 'number' && !Number.isNaN(new Date(now).getTime())) return [];
  return [{ path: ['now'], code: 'now.not-a-moment', message: 'expected milliseconds since 1970' }];
}

function dayOf({ arrangement, window }: PlannedVisit): Day | 'unknown' {
  return arrangement.is === 'open' ? window.target : arrangement.on;
}

/** The library reads the day of an all-day entry in UTC, wherever it runs. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The kind of a visit in the reader's words, with its number: the second integration session of a cycle is `1.2`. */
function titleOf({ id, kind }: PlannedVisit, words: CalendarOptions['words']): string {
  if (words === undefined) return id;
  const number = id.slice(kind.length + 1);
  return number === '' ? words[kind] : `${words[kind]} ${number}`;
}

/** The days that a rule allows, as an ISO 8601 interval; `..` where nobody states a bound. */
function windowOf({ window: { earliest, latest } }: PlannedVisit): string {
  const bound = (day: Day | 'unknown') => (day === 'unknown' ? '..' : day);
  return `${bound(earliest)}/${bound(latest)}`;
}
