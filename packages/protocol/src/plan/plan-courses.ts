import { addDays, type Day, type Issue, parseDay, type Result } from '@mdma-at/evidence';
import type { CourseToPlan, CoursesPlan, PlacedCourse, SiteCapacity } from './courses-plan.ts';
import { leastTotal } from './least-days.ts';
import { coursePlan } from './plan-course.ts';
import { endOf, type Found, searchPlan, type Sought } from './search-plan.ts';
import { siteDays } from './site-days.ts';
import { type DayNumber, numberOf, visitSteps } from './visit-steps.ts';
import type { Arrangement } from './visit.ts';

/** How hard to look. */
export interface PlanCoursesOptions {
  /** How many days are tried before the best plan until then is taken; ten thousand for each course without it. */
  readonly effort?: number;
}

const usualEffort = 10_000;

/**
 * Finds a place for several courses at one site: a pair of therapists for each, and a day for each visit within its
 * window, so that all courses together end soonest. Each course begins on its first day or later; what is booked or held
 * stays where it is. A small problem is solved to its end; for a larger one `quality` says how good the answer is.
 *
 * @example
 * const answer = planCourses([{ id: 'course-1', plan }], site);
 */
export function planCourses(
  courses: readonly CourseToPlan[],
  site: SiteCapacity,
  { effort = usualEffort * courses.length }: PlanCoursesOptions = {},
): Result<CoursesPlan> {
  const issues: Issue[] = [...siteIssues(site), ...courses.flatMap((course) => pairIssues(course, site))];
  const rows = courses.map((course, place): Row => {
    const steps = visitSteps(course, site.minutesPerDay);
    if (!steps.ok) issues.push(...steps.issues);
    const pairs = site.pairs.flatMap(({ id }, pair) => (course.pair === undefined || course.pair === id ? [pair] : []));
    return { course, place, steps: steps.ok ? steps.value : [], from: numberOf(course.plan.startsOn), pairs };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: answer(rows, site, effort) };
}

/** A course with what the search needs of it, and its place among those that were asked for. */
interface Row extends Sought {
  readonly course: CourseToPlan;
  readonly place: number;
}

function answer(asked: readonly Row[], site: SiteCapacity, effort: number): CoursesPlan {
  // those who come first choose first, until somebody who waits makes it better for all
  const rows = asked.toSorted((a, b) => a.from - b.from);
  const days = occupied(rows, site);
  const atLeast = leastTotal(rows, days, site.minutesPerDay);
  const { found, total, complete } = searchPlan(rows, days, effort);
  if (!found)
    return complete ? { verdict: 'impossible', alone: impossibleAlone(asked, site, effort) } : { verdict: 'not-found' };
  const wished = rows.reduce((sum, { from }) => sum + from, 0);
  const placed = found.flatMap((one, index) => {
    const row = rows[index];
    return row ? [{ place: row.place, course: placedCourse(row, one, site) }] : [];
  });
  return {
    verdict: 'planned',
    courses: placed.toSorted((a, b) => a.place - b.place).map(({ course }) => course),
    quality: {
      days: total - wished,
      atLeast: (complete ? total : Math.min(atLeast, total)) - wished,
      best: complete || total <= atLeast,
    },
  };
}

/** The courses that would find no place even with the whole site to themselves. */
function impossibleAlone(rows: readonly Row[], site: SiteCapacity, effort: number): readonly string[] {
  return rows.flatMap((row) => {
    const { found, complete } = searchPlan([row], occupied([row], site), effort);
    return found === undefined && complete ? [row.course.id] : [];
  });
}

/** The calendar of the site with everything on it that is booked or was held. */
function occupied(courses: readonly Sought[], site: SiteCapacity) {
  const days = siteDays(site);
  for (const { steps, pairs } of courses) {
    for (const { fixed, minutes } of steps)
      if (fixed !== undefined && minutes > 0) days.take(fixed, { pair: pairs[0] ?? 0, minutes });
  }
  return days;
}

function placedCourse({ course, steps }: Row, { pair, days }: Found, site: SiteCapacity): PlacedCourse {
  const { definition, dosingSessions, timeZone, arrangements } = course.plan;
  const startsOn = dayOf(days[0] ?? 0);
  const booked = steps.flatMap(({ id }, index): readonly (readonly [string, Arrangement])[] =>
    id === 'start' ? [] : [[id, { is: 'booked', on: dayOf(days[index] ?? 0) }]],
  );
  const all = { ...Object.fromEntries(booked), ...settled(arrangements) };
  return {
    id: course.id,
    pair: site.pairs[pair]?.id ?? '',
    plan: coursePlan({ definition, startsOn, dosingSessions, arrangements: all }, timeZone),
    endsOn: dayOf(endOf(steps, days)),
  };
}

function settled(arrangements: CourseToPlan['plan']['arrangements']) {
  return Object.fromEntries(Object.entries(arrangements).filter(([, arrangement]) => arrangement?.is !== 'open'));
}

function dayOf(day: DayNumber): Day {
  return addDays('1970-01-01', day);
}

function siteIssues(site: SiteCapacity): readonly Issue[] {
  const counts = (['rooms', 'minutesPerDay'] as const).flatMap((path): readonly Issue[] => {
    const value: unknown = site[path];
    if (Number.isInteger(value) && (value as number) > 0) return [];
    return [
      { path: [path], code: 'site.not-a-count', message: `expected a whole number above 0, saw ${String(value)}` },
    ];
  });
  const days = [
    ['until', site.until] as const,
    ...(site.closedOn ?? []).map((day, index) => [`closedOn.${index}`, day] as const),
    ...site.pairs.flatMap(({ id, daysOff = [] }) => daysOff.map((day) => [`pairs.${id}`, day] as const)),
  ];
  return [
    ...counts,
    ...days.flatMap(([path, value]) => {
      const day = parseDay(value);
      return day.ok ? [] : day.issues.map((issue) => ({ ...issue, path: path.split('.') }));
    }),
  ];
}

/** A course that has begun is treated by somebody. */
function pairIssues({ id, plan, pair }: CourseToPlan, site: SiteCapacity): readonly Issue[] {
  const path = ['courses', id, 'pair'];
  const begun = Object.values(plan.arrangements).some((arrangement) => arrangement?.is !== 'open');
  if (pair === undefined)
    return begun
      ? [{ path, code: 'pair.not-stated', message: 'a visit is booked or held, so a pair treats already' }]
      : [];
  if (site.pairs.some((other) => other.id === pair)) return [];
  return [{ path, code: 'pair.unknown', message: `the site has no pair ${pair}` }];
}
