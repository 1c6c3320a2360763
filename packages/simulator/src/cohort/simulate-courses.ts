import type { Dose, DosingDayInput } from '@mdma-at/protocol';
import { minuteMs } from '../parts/scene.ts';
import { bodyOf } from './body-of.ts';
import { playPolicyDay } from './play-policy-day.ts';
import type { CohortDay, CohortOptions } from './simulate-cohort.ts';

/** Which courses are simulated under which limits. */
export interface CoursesOptions extends Omit<CohortOptions, 'days' | 'initialDose' | 'body'> {
  readonly courses: number;
  /** The initial dose of each dosing session when the one before it went well. */
  readonly regimen: readonly [Dose, ...Dose[]];
  readonly daysBetween: number;
}

/** One person's course: a day for each dosing session of the regimen. */
export interface SimulatedCourse {
  readonly index: number;
  readonly days: readonly CohortDay[];
  /** The sessions on which a dose was given. */
  readonly dosesGiven: number;
}

/**
 * Simulates whole courses one after the other: one body for all dosing sessions of a person, and a higher dose only after
 * a day on which one was given and never put on hold. Each course depends on the seed and its number alone.
 */
export function* simulateCourses(options: CoursesOptions): Generator<SimulatedCourse, void, void> {
  for (let index = options.from ?? 0; index < options.courses; index += 1) yield courseOf(options, index);
}

/** Runs all courses and reports how far it is, `every` so many courses. */
export function runCourses(
  options: CoursesOptions,
  progress: { readonly every: number; readonly onProgress: (done: number, of: number) => void },
): readonly SimulatedCourse[] {
  const courses: SimulatedCourse[] = [];
  for (const course of simulateCourses(options)) {
    courses.push(course);
    const done = course.index + 1;
    if (done % progress.every === 0 || done === options.courses) progress.onProgress(done, options.courses);
  }
  return courses;
}

function courseOf(options: CoursesOptions, index: number): SimulatedCourse {
  const { regimen, daysBetween, courses: _courses, ...cohort } = options;
  const body = bodyOf(options.seed, index);
  const days: CohortDay[] = [];
  let previous: Dose | 'none' = 'none';
  let level = 0;
  regimen.forEach((_, session) => {
    const initialDose: Dose = regimen[level] ?? regimen[0];
    const startsAt = options.startsAt + daysAfter(session * daysBetween);
    const input = sessionInput(options.input, { session, startsAt, initialDose, previous });
    const numbered = index * regimen.length + session;
    const day = playPolicyDay({ ...cohort, days: numbered + 1, input, startsAt, initialDose, body }, numbered);
    days.push(day);
    if (day.initialDose === 'not-given') return;
    previous = initialDose;
    if (day.holds === 0) level = Math.min(level + 1, regimen.length - 1);
  });
  return { index, days, dosesGiven: days.filter(({ initialDose }) => initialDose === 'given').length };
}

function daysAfter(days: number): number {
  return days * 24 * 60 * minuteMs;
}

interface Session {
  readonly session: number;
  readonly startsAt: number;
  readonly initialDose: Dose;
  readonly previous: Dose | 'none';
}

function sessionInput(input: DosingDayInput, { session, startsAt, initialDose, previous }: Session): DosingDayInput {
  const rises = previous !== 'none' && initialDose.amountMg > previous.amountMg;
  return {
    ...input,
    sessionNumber: session + 1,
    course: {
      ...input.course,
      eligibility: { standing: 'eligible', reviewedAt: startsAt - daysAfter(1) },
      previousInitialDose: previous,
      escalation: rises
        ? { decided: 'yes', toMg: initialDose.amountMg, lastDoseTolerated: 'yes' }
        : { decided: 'no', lastDoseTolerated: 'yes' },
    },
  };
}
