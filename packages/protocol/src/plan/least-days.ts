import { endOf, soonest, type Sought } from './search-plan.ts';
import type { SiteDays } from './site-days.ts';
import type { Step } from './visit-steps.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The last session of a course that leaves no time for another such session of its pair on that day. */
function lastLongSession(steps: readonly Step[], minutesPerDay: number): number {
  return steps.findLastIndex(({ minutes, fixed }) => minutes * 2 > minutesPerDay && fixed === undefined);
}

/** The least number of days from one step to the last session of the course. */
function leastAfter(steps: readonly Step[], from: number): number {
  const days: number[] = [];
  for (const [index, { from: base, min, after }] of steps.entries()) {
    const before = [(days[base] ?? 0) + min, ...after.map((other) => days[other] ?? 0)];
    days.push(index <= from ? (index === from ? 0 : Number.NEGATIVE_INFINITY) : Math.max(...before));
  }
  return endOf(steps, days);
}

/**
 * A number of days that no plan can undercut, all ends added up: what each course would take with the site to itself,
 * or, if that is more, what follows from each pair having room for one long session a day.
 */
export function leastTotal(courses: readonly Sought[], site: SiteDays, minutesPerDay: number): number {
  const alone = courses.map(({ steps, ...course }) => {
    const ways = course.pairs.map((pair) => soonest({ steps, ...course }, site, pair, []));
    const long = lastLongSession(steps, minutesPerDay);
    return {
      end: Math.min(...ways.map((days) => endOf(steps, days))),
      long:
        long < 0
          ? undefined
          : { soonest: Math.min(...ways.map((days) => days[long] ?? 0)), after: leastAfter(steps, long) },
    };
  });
  const queue = alone.flatMap(({ long }) => (long ? [long] : [])).toSorted((a, b) => a.soonest - b.soonest);
  const taken = new Map<number, number>();
  const queued = queue.map(({ soonest: from, after }) => {
    let day = from;
    while (day <= site.last && (taken.get(day) ?? 0) >= site.placesOn(day)) day += 1;
    taken.set(day, (taken.get(day) ?? 0) + 1);
    return day + after;
  });
  const short = alone.filter(({ long }) => long === undefined);
  return Math.max(sum(alone.map(({ end }) => end)), sum(queued) + sum(short.map(({ end }) => end)));
}
