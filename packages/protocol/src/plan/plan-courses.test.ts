import { addDays, type Day, daysBetween } from '@mdma-at/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underDemo } from '../course/testing/golden-course.ts';
import type { ProtocolDefinition } from '../definition.ts';
import { mapp1 } from '../definitions/mapp1.data.ts';
import type { CoursePlan } from './course-plan.ts';
import type { CourseToPlan, CoursesPlan, SiteCapacity, Weekday } from './courses-plan.ts';
import { leastTotal } from './least-days.ts';
import { planCourse } from './plan-course.ts';
import { planCourses } from './plan-courses.ts';
import { replan } from './replan.ts';
import { siteDays } from './site-days.ts';
import { numberOf, visitSteps } from './visit-steps.ts';

const demo = underDemo(mapp1);
const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const site: SiteCapacity = {
  rooms: 1,
  pairs: [{ id: 'pair-1' }],
  openOn: workdays,
  minutesPerDay: 600,
  until: '2026-12-31',
};

function planned(startsOn: Day, definition: ProtocolDefinition = demo, dosingSessions?: number): CoursePlan {
  const more = dosingSessions === undefined ? {} : { dosingSessions };
  const plan = planCourse(definition, { startsOn, timeZone: 'America/Denver', ...more });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

function answered(courses: readonly CourseToPlan[], at: SiteCapacity = site, effort?: number): CoursesPlan {
  const answer = planCourses(courses, at, effort === undefined ? {} : { effort });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

function placed(answer: CoursesPlan) {
  if (answer.verdict !== 'planned') throw new Error(answer.verdict);
  return answer;
}

const dayOf = (plan: CoursePlan, id: string) => {
  const visit = plan.visits.find((one) => one.id === id);
  return visit === undefined || visit.arrangement.is === 'open' ? undefined : visit.arrangement.on;
};

describe('one course at an empty site', () => {
  it('takes the earliest day of every window: the last session is on the 19 May of its plan', () => {
    const { courses, quality } = placed(answered([{ id: 'a', plan: planned('2026-03-02') }]));
    expect(courses[0]).toMatchObject({ id: 'a', pair: 'pair-1', endsOn: '2026-05-19' });
    expect(courses[0]?.plan.problems).toEqual([]);
    // 78 days from 2 March
    expect(quality).toEqual({ days: 78, atLeast: 78, best: true });
  });

  it('has no first integration on a closed Saturday: a dosing day that would be a Friday waits until Monday', () => {
    const { courses } = placed(answered([{ id: 'a', plan: planned('2026-03-06') }]));
    const plan = courses[0]?.plan as CoursePlan;
    expect([dayOf(plan, 'dosing-1'), dayOf(plan, 'integration-1.1')]).toEqual(['2026-03-30', '2026-03-31']);
    expect(plan.problems).toEqual([]);
  });

  it('moves around the days on which its pair is away and the site is closed', () => {
    const away: SiteCapacity = {
      ...site,
      pairs: [{ id: 'pair-1', daysOff: ['2026-03-23'] }],
      closedOn: ['2026-03-02'],
    };
    const plan = placed(answered([{ id: 'a', plan: planned('2026-03-02') }], away)).courses[0]?.plan as CoursePlan;
    expect(dayOf(plan, 'preparation-1')).toBe('2026-03-03');
    expect(dayOf(plan, 'dosing-1')).not.toBe('2026-03-23');
    expect(plan.problems).toEqual([]);
  });

  it('leaves what was held or booked where it is, and plans the rest after it', () => {
    const held = replan(planned('2026-03-02'), { type: 'hold', visit: 'preparation-1', on: '2026-03-02' });
    const booked = held.ok ? replan(held.value, { type: 'move', visit: 'dosing-1', to: '2026-03-31' }) : held;
    if (!booked.ok) throw new Error('not booked');
    const plan = placed(answered([{ id: 'a', plan: booked.value, pair: 'pair-1' }])).courses[0]?.plan as CoursePlan;
    expect([dayOf(plan, 'preparation-1'), dayOf(plan, 'dosing-1')]).toEqual(['2026-03-02', '2026-03-31']);
    expect(plan.visits[0]?.arrangement.is).toBe('held');
    expect(plan.problems).toEqual([]);
  });

  it('says that there is no plan until a day that is too soon', () => {
    expect(answered([{ id: 'a', plan: planned('2026-03-02') }], { ...site, until: '2026-05-18' })).toEqual({
      verdict: 'impossible',
      alone: ['a'],
    });
  });
});

describe('what cannot be planned', () => {
  it.each([
    [
      'a protocol that does not say when',
      [{ id: 'a', plan: planned('2026-03-02', mapp1) }],
      site,
      'visit.rule-not-stated',
    ],
    [
      'a dosing session longer than a day',
      [{ id: 'a', plan: planned('2026-03-02') }],
      { ...site, minutesPerDay: 240 },
      'visit.longer-than-a-day',
    ],
    ['no room', [], { ...site, rooms: 0 }, 'site.not-a-count'],
    ['a day that no calendar has', [], { ...site, until: '2026-02-30' as Day }, 'day.not-in-calendar'],
    [
      'a pair that the site does not have',
      [{ id: 'a', plan: planned('2026-03-02'), pair: 'pair-9' }],
      site,
      'pair.unknown',
    ],
  ] satisfies [string, CourseToPlan[], SiteCapacity, string][])('is %s', (_, courses, at, code) => {
    const answer = planCourses(courses, at);
    expect(answer.ok ? [] : [...new Set(answer.issues.map((issue) => issue.code))]).toEqual([code]);
  });

  it('is a course that has begun and of which nobody says who treats it', () => {
    const held = replan(planned('2026-03-02'), { type: 'hold', visit: 'preparation-1', on: '2026-03-02' });
    const answer = planCourses(held.ok ? [{ id: 'a', plan: held.value }] : [], site);
    expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toEqual(['pair.not-stated']);
  });
});

// ---- small problems, held against every plan that there is --------------------------------------------------------

/** One preparation, one dosing 1 to 3 days later, one integration the day after: small enough to try everything. */
const tiny: ProtocolDefinition = {
  ...demo,
  preparation: { ...demo.preparation, sessions: 1, spanDays: 'not-stated', beforeBaseline: 1 },
  dosing: {
    ...demo.dosing,
    sessions: { min: 1, max: 1 },
    firstAfterPreparationDays: { min: 1, max: 3 },
    sessionMinutes: { min: 480, max: 480 },
  },
  integration: { ...demo.integration, perDosing: 1, firstWithinDays: 2 },
  outcome: { ...demo.outcome, weeksAfterBaseline: 1 },
};

interface Small {
  readonly starts: readonly number[];
  readonly rooms: number;
  readonly off: readonly (readonly number[])[];
  readonly closed: readonly number[];
}

const monday: Day = '2026-03-02';
const on = (day: number) => addDays(monday, day);
const horizon = 13;
const everyDay: readonly Weekday[] = [...workdays, 'sat', 'sun'];

/** The least sum of ends, found by trying every day of every visit with every pair; undefined where there is no plan. */
function bruteForce({ starts, rooms, off, closed }: Small): number | undefined {
  const used = new Map<string, number>();
  let best: number | undefined;
  const may = (pair: number, day: number, minutes: number): boolean => {
    if (day > horizon || closed.includes(day) || off[pair]?.includes(day)) return false;
    const taken = used.get(`${pair} ${day}`) ?? 0;
    const others = off.filter((_, other) => other !== pair && (used.get(`${other} ${day}`) ?? 0) > 0).length;
    return taken + minutes <= 600 && (taken > 0 || others < rooms);
  };
  const book = (pair: number, day: number, minutes: number) =>
    used.set(`${pair} ${day}`, (used.get(`${pair} ${day}`) ?? 0) + minutes);
  const course = (index: number, total: number): void => {
    const start = starts[index];
    if (start === undefined) {
      best = Math.min(best ?? total, total);
      return;
    }
    for (let pair = 0; pair < off.length; pair += 1)
      for (let prep = start; prep <= horizon; prep += 1) {
        if (!may(pair, prep, 90)) continue;
        book(pair, prep, 90);
        for (let baseline = prep; baseline <= horizon; baseline += 1) {
          if (closed.includes(baseline)) continue;
          for (let dosing = Math.max(prep + 1, baseline); dosing <= prep + 3; dosing += 1) {
            if (!may(pair, dosing, 480)) continue;
            book(pair, dosing, 480);
            for (let integration = dosing + 1; integration <= dosing + 2; integration += 1) {
              const outcome = baseline + 7;
              if (outcome < integration || outcome > horizon || closed.includes(outcome)) continue;
              if (!may(pair, integration, 90)) continue;
              book(pair, integration, 90);
              course(index + 1, total + integration - start);
              book(pair, integration, -90);
            }
            book(pair, dosing, -480);
          }
        }
        book(pair, prep, -90);
      }
  };
  course(0, 0);
  return best;
}

const small: fc.Arbitrary<Small> = fc.record({
  starts: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
  rooms: fc.integer({ min: 1, max: 2 }),
  off: fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 }), { minLength: 1, maxLength: 2 }),
  closed: fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 5 }),
});

const asSite = ({ rooms, off, closed }: Small): SiteCapacity => ({
  rooms,
  pairs: off.map((days, index) => ({ id: `pair-${index}`, daysOff: days.map(on) })),
  openOn: everyDay,
  closedOn: closed.map(on),
  minutesPerDay: 600,
  until: on(horizon),
});

const asCourses = ({ starts }: Small): readonly CourseToPlan[] =>
  starts.map((start, index) => ({ id: `course-${index}`, plan: planned(on(start), tiny) }));

/** Whatever a plan breaks, worked out from its bare days. */
function faults(answer: CoursesPlan, at: SiteCapacity): readonly string[] {
  const { courses } = placed(answer);
  const found: string[] = courses.flatMap(({ id, plan }) => plan.problems.map(({ code }) => `${id} ${code}`));
  const byPairDay = new Map<string, number>();
  const weekday = (day: Day) => everyDay[(daysBetween(monday, day) + 7_000) % 7];
  for (const { id, pair, plan } of courses)
    for (const { kind, minutes, arrangement } of plan.visits) {
      if (arrangement.is === 'open') found.push(`${id} is open`);
      const day = arrangement.is === 'open' ? monday : arrangement.on;
      if (!at.openOn.includes(weekday(day) as Weekday) || at.closedOn?.includes(day)) found.push(`${id} closed ${day}`);
      if (kind === 'baseline' || kind === 'outcome' || minutes === 'unknown') continue;
      if (at.pairs.find((one) => one.id === pair)?.daysOff?.includes(day)) found.push(`${pair} is away on ${day}`);
      byPairDay.set(`${day} ${pair}`, (byPairDay.get(`${day} ${pair}`) ?? 0) + minutes.max);
    }
  for (const [key, minutes] of byPairDay) if (minutes > at.minutesPerDay) found.push(`${key}: ${minutes} minutes`);
  const days = [...byPairDay.keys()].map((key) => key.split(' ')[0]);
  for (const day of new Set(days))
    if (days.filter((other) => other === day).length > at.rooms) found.push(`rooms ${day}`);
  return found;
}

/** The days that no plan undercuts, before any search. */
function atLeast(given: Small): number {
  const at = asSite(given);
  const sought = asCourses(given).map((course) => {
    const steps = visitSteps(course, at.minutesPerDay);
    return {
      steps: steps.ok ? steps.value : [],
      from: numberOf(course.plan.startsOn),
      pairs: at.pairs.map((_, pair) => pair),
    };
  });
  return leastTotal(sought, siteDays(at), at.minutesPerDay) - sought.reduce((sum, { from }) => sum + from, 0);
}

describe('several courses', () => {
  it('never take fewer days than is said before any search, and often just as many', () => {
    let tight = 0;
    fc.assert(
      fc.property(small, (given) => {
        const expected = bruteForce(given);
        if (expected === undefined) return;
        const least = atLeast(given);
        expect(least).toBeLessThanOrEqual(expected);
        if (least === expected) tight += 1;
      }),
      { numRuns: 150, seed: 20_261_121 },
    );
    expect(tight).toBeGreaterThan(50);
  });

  it('that are small are placed as well as by trying everything, and never anywhere that is not free', () => {
    let impossible = 0;
    let contended = 0;
    fc.assert(
      fc.property(small, (given) => {
        const expected = bruteForce(given);
        const answer = answered(asCourses(given), asSite(given));
        if (expected === undefined) {
          impossible += 1;
          expect(answer.verdict).toBe('impossible');
          return;
        }
        const { quality } = placed(answer);
        expect(quality).toEqual({ days: expected, atLeast: expected, best: true });
        expect(faults(answer, asSite(given))).toEqual([]);
        const alone = asCourses(given).map((course) => placed(answered([course], asSite(given))).quality.days);
        if (alone.reduce((sum, days) => sum + days, 0) < expected) contended += 1;
      }),
      { numRuns: 150, seed: 20_261_121 },
    );
    // the comparison means something only where courses stand in each other's way, or there is no plan
    expect([impossible > 5, contended > 20]).toEqual([true, true]);
  });

  it('of which a dozen want to begin on one day share two pairs, and the answer says how good it is', () => {
    const two: SiteCapacity = {
      ...site,
      rooms: 2,
      pairs: [{ id: 'pair-1' }, { id: 'pair-2', daysOff: ['2026-03-24'] }],
      until: '2027-06-30',
    };
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `course-${index}`, plan: planned('2026-03-02') }));
    const answer = placed(answered(many, two));
    expect(faults(answer, two)).toEqual([]);
    expect(new Set(answer.courses.map(({ pair }) => pair))).toEqual(new Set(['pair-1', 'pair-2']));
    const { days, atLeast } = answer.quality;
    // alone, each would take 78 days
    expect(atLeast).toBeGreaterThanOrEqual(12 * 78);
    expect(days).toBeGreaterThanOrEqual(atLeast);
    expect(days).toBeLessThanOrEqual(atLeast * 1.1);
  });

  it('with an effort of nothing have no plan yet, which is not the same as none at all', () => {
    expect(answered([{ id: 'a', plan: planned('2026-03-02') }], site, 0)).toEqual({ verdict: 'not-found' });
  });

  it('are answered in the order in which they were asked for', () => {
    const two: SiteCapacity = { ...site, rooms: 2, pairs: [{ id: 'pair-1' }, { id: 'pair-2' }] };
    const asked = [
      { id: 'later', plan: planned('2026-04-06') },
      { id: 'sooner', plan: planned('2026-03-02') },
    ];
    expect(placed(answered(asked, two)).courses.map(({ id }) => id)).toEqual(['later', 'sooner']);
  });
});
