import type { Day } from '@mdma-at/evidence';
import type { CourseAct } from '../course/act.ts';
import type { CourseProposed } from '../course/course.ts';
import type { CourseHappening } from '../course/event.ts';
import type { CourseInput } from '../course/input.ts';
import type { CourseInterlockId } from '../course/interlocks.data.ts';
import type { InterlockVerdict } from '../interlock.ts';

/** What a table about a course is asked with. */
export interface CourseAsked {
  readonly setup: CourseInput;
  readonly proposed: CourseProposed;
  readonly day: Day;
}

/** All that one interlock of a course may depend on, and a second opinion on it; like `Cone`, with days for moments. */
export interface CourseCone<Memory> {
  readonly interlock: CourseInterlockId;
  readonly act: CourseAct;
  readonly setups: readonly CourseInput[];
  readonly days: readonly Day[];
  readonly happenings: readonly CourseHappening[];
  readonly proposals: readonly CourseProposed[];
  readonly start: Memory;
  readonly remember: (memory: Memory, happening: CourseHappening, day: Day) => Memory;
  readonly table: (memory: Memory, asked: CourseAsked) => InterlockVerdict;
  readonly mayCome?: (memory: Memory, happening: CourseHappening, day: Day) => boolean;
}

/** A cone whose memory nobody outside looks into. */
export type AnyCourseCone = CourseCone<unknown>;

/** Hides the type of a cone's memory. */
export function courseCone<Memory>(given: CourseCone<Memory>): AnyCourseCone {
  // the memory that a cone is given back is always its own
  return given as unknown as AnyCourseCone;
}
