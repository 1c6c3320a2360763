import type { SiteDays, Wanted } from './site-days.ts';
import type { DayNumber, Step } from './visit-steps.ts';

/** A course as the search sees it. */
export interface Sought {
  readonly steps: readonly Step[];
  /** The first day on which it may begin. */
  readonly from: DayNumber;
  /** The pairs that may treat it. */
  readonly pairs: readonly number[];
}

/** Where one course came to lie: its pair and the day of each step. */
export interface Found {
  readonly pair: number;
  readonly days: readonly DayNumber[];
}

/** What a search came to: the best plan that it met, and whether it looked at all that could be better. */
export interface Search {
  readonly found?: readonly Found[];
  readonly total: number;
  readonly complete: boolean;
}

/** The first and last day that a step may lie on, once the steps before it have theirs. */
function windowOf(step: Step, { from }: Sought, days: readonly DayNumber[]): readonly [DayNumber, DayNumber] {
  if (step.id === 'start') return [from, Number.POSITIVE_INFINITY];
  const start = days[0] ?? from;
  const base = days[step.from] ?? start;
  const earliest = Math.max(base + step.min, start + step.notBefore, ...step.after.map((other) => days[other] ?? 0));
  return [earliest, Math.min(base + step.max, start + step.notAfter)];
}

/** The day of the last session that takes a pair. */
export function endOf(steps: readonly Step[], days: readonly DayNumber[]): DayNumber {
  return Math.max(...days.filter((_, index) => (steps[index]?.minutes ?? 0) > 0));
}

/**
 * The days of a course when each step takes the first free day after those before it, whatever its last day is. No
 * plan has any of its steps earlier, since a later day never lets a later step come sooner.
 */
export function soonest(
  course: Sought,
  site: SiteDays,
  pair: number,
  known: readonly DayNumber[],
): readonly DayNumber[] {
  const days = [...known];
  for (const step of course.steps.slice(known.length)) {
    const [earliest] = windowOf(step, course, days);
    days.push(step.fixed ?? site.nextFree(earliest, { pair, minutes: step.minutes }));
  }
  return days;
}

/** The soonest end of a course with any of its pairs. */
function soonestEnd(course: Sought, site: SiteDays): number {
  return Math.min(...course.pairs.map((pair) => endOf(course.steps, soonest(course, site, pair, []))));
}

/** Whether a step lies fixed on a day that the steps placed before it don't allow; what was fixed before it counts as it is. */
function isContradicted(step: Step, course: Sought, days: readonly DayNumber[]): boolean {
  if (step.fixed === undefined) return false;
  const placed = [step.from, ...step.after].some((other) => course.steps[other]?.fixed === undefined);
  const [earliest, latest] = windowOf(step, course, days);
  return placed && (step.fixed < earliest || step.fixed > latest);
}

/** The steps that decide in which window a step lies. */
function decidedBy({ from, after, notBefore, notAfter }: Step): readonly number[] {
  return notBefore > 0 || notAfter < Number.POSITIVE_INFINITY ? [from, ...after, 0] : [from, ...after];
}

/** A course that is being placed, with what the courses before and after it take. */
interface Placing {
  readonly course: Sought;
  readonly pair: number;
  readonly days: DayNumber[];
  /** For each step the days of others after which it never had one: nothing is found out twice. */
  readonly dead: readonly Dead[][];
  /** What the courses before it took, and that with the least that those after it take. */
  readonly before: number;
  readonly others: number;
}

/** Days of some steps that leave another step without a day. */
interface Dead {
  readonly culprits: readonly number[];
  readonly days: Set<string>;
}

const daysOf = (culprits: readonly number[], days: readonly DayNumber[]) => culprits.map((one) => days[one]).join();

/** The steps of which one has to move, where the same days were found to be a dead end before. */
function knownDead({ dead, days }: Placing): ReadonlySet<number> | undefined {
  const found = dead[days.length]?.find(({ culprits, days: known }) => known.has(daysOf(culprits, days)));
  return found && new Set(found.culprits);
}

function remember({ dead, days }: Placing, stuck: ReadonlySet<number>): void {
  const culprits = [...stuck].toSorted((a, b) => a - b);
  const step = dead[days.length];
  const pattern = step?.find((other) => other.culprits.join() === culprits.join());
  if (pattern) pattern.days.add(daysOf(culprits, days));
  else step?.push({ culprits, days: new Set([daysOf(culprits, days)]) });
}

/** Why a course could not be completed: the steps of which one has to move. `open` where it could, or may not be better. */
type Stuck = ReadonlySet<number> | 'open';

/**
 * Looks for the days on which all courses end soonest, added up: depth first, the soonest day first, never further
 * where no better plan can lie, and from a step without a day straight back to one that decided that. The first plan
 * that it meets is the one in which each course in turn takes what is left. It gives up after `effort` days tried, and
 * keeps the best plan until then. It looks near the first day of each window before it looks everywhere, so that a wide
 * window that decides nothing does not use up the effort.
 */
export function searchPlan(courses: readonly Sought[], site: SiteDays, effort: number): Search {
  let search: Search = { total: Number.POSITIVE_INFINITY, complete: false };
  for (const reach of reaches) {
    const { total } = search;
    const next = searchWithin(courses, site, { effort: effort / reaches.length, reach, total });
    search = next.found ? next : { ...search, complete: next.complete };
  }
  return search;
}

/** How many days after the first day of a window are looked at, in turn. */
const reaches = [10, 30, Number.POSITIVE_INFINITY];

function searchWithin(
  courses: readonly Sought[],
  site: SiteDays,
  { effort, reach, total }: { readonly effort: number; readonly reach: number; readonly total: number },
): Search {
  let left = effort;
  let best = total;
  let found: readonly Found[] | undefined;
  const placed: Found[] = [];

  const nextCourse = (before: number): void => {
    const course = courses[placed.length];
    if (course === undefined) {
      best = before;
      found = placed.map(({ pair, days }) => ({ pair, days: [...days] }));
      return;
    }
    const later = courses.slice(placed.length + 1);
    const others = later.reduce((sum, other) => sum + soonestEnd(other, site), before);
    const options = course.pairs.map((pair) => ({ pair, end: endOf(course.steps, soonest(course, site, pair, [])) }));
    for (const { pair } of options.toSorted((a, b) => a.end - b.end))
      nextStep({ course, pair, days: [], dead: course.steps.map(() => []), before, others });
  };

  const canBeBetter = ({ course, pair, days, others }: Placing): boolean =>
    others + endOf(course.steps, soonest(course, site, pair, days)) < best;

  const nextStep = (placing: Placing): Stuck => {
    const { course, pair, days, before } = placing;
    const step = course.steps[days.length];
    if (step === undefined) {
      placed.push({ pair, days });
      nextCourse(before + endOf(course.steps, days));
      placed.pop();
      return 'open';
    }
    if (step.fixed !== undefined) return keepDay(step, step.fixed, placing);
    const stuck = knownDead(placing) ?? tryDays(step, placing);
    if (stuck !== 'open') remember(placing, stuck);
    return stuck;
  };

  const keepDay = (step: Step, day: DayNumber, placing: Placing): Stuck => {
    const { course, days } = placing;
    if (isContradicted(step, course, days)) return new Set(decidedBy(step));
    days.push(day);
    const stuck = canBeBetter(placing) ? nextStep(placing) : 'open';
    days.pop();
    // what is fixed moves for nobody: somebody else has to
    return stuck === 'open' ? stuck : new Set([...stuck].filter((culprit) => culprit !== days.length));
  };

  const tryDays = (step: Step, placing: Placing): Stuck => {
    const { course, pair, days } = placing;
    const index = days.length;
    const wanted: Wanted = { pair, minutes: step.minutes };
    const [earliest, latest] = windowOf(step, course, days);
    const last = Math.min(latest, site.last, step.id === 'start' ? site.last : earliest + reach);
    const taken = days.flatMap((day, other) =>
      day >= earliest && day <= last && (course.steps[other]?.minutes ?? 0) > 0 ? [other] : [],
    );
    const culprits = new Set([...decidedBy(step), ...taken]);
    let open = false;
    for (let day = site.nextFree(earliest, wanted); day <= last; day = site.nextFree(day + 1, wanted)) {
      left -= 1;
      if (left < 0) return 'open';
      days.push(day);
      // a later day never ends sooner
      const better = canBeBetter(placing);
      if (better) site.take(day, wanted);
      const stuck = better ? nextStep(placing) : 'open';
      if (better) site.giveBack(day, wanted);
      days.pop();
      if (!better) return 'open';
      if (stuck === 'open') open = true;
      else if (stuck.has(index)) for (const culprit of stuck) culprits.add(culprit);
      else if (!open) return stuck;
    }
    culprits.delete(index);
    return open ? 'open' : culprits;
  };

  nextCourse(0);
  return { ...(found && { found }), total: best, complete: left >= 0 };
}
