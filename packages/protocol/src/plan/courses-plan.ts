import type { Day } from '@mdma-at/evidence';
import type { CoursePlan } from './course-plan.ts';

/** A day of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Therapists who treat together; a course stays with one pair from its first session to its last. */
export interface TherapistPair {
  readonly id: string;
  /** The days on which they are away. */
  readonly daysOff?: readonly Day[];
}

/** What a site has: its rooms, its therapists and its hours, up to the last day that is planned. */
export interface SiteCapacity {
  /** A pair that works on a day has one room to itself on that day. */
  readonly rooms: number;
  readonly pairs: readonly TherapistPair[];
  readonly openOn: readonly Weekday[];
  readonly closedOn?: readonly Day[];
  /** How long a pair holds sessions on one day. */
  readonly minutesPerDay: number;
  readonly until: Day;
}

/** A course that wants a place: it begins on its first day or later; what is booked or held in it stays where it is. */
export interface CourseToPlan {
  readonly id: string;
  readonly plan: CoursePlan;
  /** The pair that treats already; needed as soon as a session is booked or held. */
  readonly pair?: string;
}

/** A course that has found its place: every visit booked, with one pair. */
export interface PlacedCourse {
  readonly id: string;
  readonly pair: string;
  readonly plan: CoursePlan;
  /** The day of its last session. */
  readonly endsOn: Day;
}

/** How good a plan is. `days` are those from each course's wish to its last session, added up. */
export interface PlanQuality {
  readonly days: number;
  /** No plan at all takes fewer days than this. */
  readonly atLeast: number;
  /** Whether this is the best plan there is. */
  readonly best: boolean;
}

/** Where several courses find a place together. */
export type CoursesPlan =
  | { readonly verdict: 'planned'; readonly courses: readonly PlacedCourse[]; readonly quality: PlanQuality }
  /** There is no such plan; `alone` are the courses that have none even with the whole site to themselves. */
  | { readonly verdict: 'impossible'; readonly alone: readonly string[] }
  /** None was found with this effort; there may be one. */
  | { readonly verdict: 'not-found' };
