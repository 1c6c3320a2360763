import { describe, expect, it } from 'vitest';
import { courseInterlockLists } from '../course/interlock-lists.ts';
import { courseInterlockRules } from '../course/interlocks.data.ts';
import { interlockLists } from '../dosing-day/interlock-lists.ts';
import { interlockRules } from '../dosing-day/interlocks.data.ts';
import { cone } from './cone.ts';
import { dayCones } from './cones/day-cones.ts';
import { initialDose, minute, nothing } from './cones/parts.ts';
import { courseCones } from './course-cones/course-cones.ts';
import { deadlocks, explore } from './explore.ts';
import { exploreCone } from './explore-cone.ts';
import { exploreCourseCone, exploreCourseRegion } from './explore-course.ts';
import { exploreRegion } from './explore-region.ts';
import { everyHappening } from './every-happening.ts';
import { eventTypes } from '../dosing-day/ledger.ts';
import { runRandomDays } from './random-days.ts';
import { exampleInput } from '../dosing-day/testing/example-input.ts';

/** Enough edges to meet every answer of every interlock; the command `explore` runs each exploration to its end. */
const budget = 1_500;

describe('the search itself', () => {
  const counter = {
    starts: [0],
    inputs: () => ['up', 'reset'] as const,
    step: (count: number, input: 'up' | 'reset') => (input === 'reset' ? 0 : Math.min(count + 1, 9)),
    key: String,
  };

  it('reaches every state of a counter exactly once', () => {
    const found = explore(counter);
    expect([found.states, found.edges, found.complete]).toEqual([10, 20, true]);
  });

  it('says when its budget was not enough', () => {
    expect(explore({ ...counter, budget: 3 }).complete).toBe(false);
  });

  it('finds the state from which no end can be reached', () => {
    const found = explore({ ...counter, inputs: (count: number) => (count === 9 ? [] : (['up'] as const)) });
    expect(deadlocks(found, (key) => key === '5')).toEqual(['6', '7', '8', '9']);
  });

  it('misses a danger behind too coarse a key, and finds it with a second history', () => {
    // two counts share a key: the first history hides that only the second one leads on
    const model = {
      starts: [1, 2],
      inputs: () => ['go'] as const,
      step: (count: number) => (count === 2 ? 3 : count),
      key: (count: number) => (count === 3 ? 'danger' : 'safe'),
    };
    expect(explore(model).keys).not.toContain('danger');
    expect(explore({ ...model, histories: 2 }).keys).toContain('danger');
  });
});

describe('the cone of every interlock of a dosing day', () => {
  it.each(dayCones.map((each) => [each.interlock, each.act, each] as const))(
    '%s before %s answers as the table does on every edge, keeps what is recorded, and lets nobody past [INV-066]',
    (_, __, each) => {
      const { problems, asked } = exploreCone(each, { budget });
      expect(problems).toEqual([]);
      // nearly every interlock can be unknown; those few that cannot say so by what they are about
      expect(asked.satisfied + asked.violated + asked.unknown).toBeGreaterThan(0);
    },
  );

  it('is there for each of them, every answer of it met', () => {
    const inActs = new Set(Object.values(interlockLists).flatMap((list) => list.map(({ id }) => id)));
    const explored = new Set(dayCones.map(({ interlock }) => interlock));
    expect([...inActs].filter((id) => !explored.has(id))).toEqual([]);
    // the two that stand before an override have no act of their own
    expect(Object.keys(interlockRules).filter((id) => !explored.has(id as never))).toEqual([
      'may-be-overridden',
      'prescriber-overrides',
    ]);
  });

  it('finds a table that disagrees', () => {
    const wrong = cone<boolean>({
      interlock: 'no-dose-yet',
      act: 'initialDose',
      setups: [exampleInput],
      moments: [minute(0)],
      happenings: [initialDose],
      reads: [],
      proposals: nothing,
      start: false,
      remember: () => false,
      table: () => 'satisfied',
    });
    expect(exploreCone(wrong).problems[0]).toMatch(/^no-dose-yet.given where the table says satisfied/);
  });
});

describe('the cone of every interlock of a course', () => {
  it.each(courseCones.map((each) => [each.interlock, each.act, each] as const))(
    '%s before %s answers as the table does on every edge [INV-066]',
    (_, __, each) => {
      expect(exploreCourseCone(each, { budget }).problems).toEqual([]);
    },
  );

  it('is there for each of them', () => {
    const inActs = new Set(Object.values(courseInterlockLists).flatMap((list) => list.map(({ id }) => id)));
    const explored = new Set(courseCones.map(({ interlock }) => interlock));
    expect([...inActs, ...Object.keys(courseInterlockRules)].filter((id) => !explored.has(id as never))).toEqual([]);
  });
});

describe('every region of the dosing day’s chart', () => {
  it.each(['effectPhase', 'custody', 'risk', 'disposition', 'session'] as const)(
    '%s has no dead transition, no unreachable state and no deadlock [INV-064]',
    (region) => {
      const { dead, unreachable, deadlocks: stuck, problems, explored } = exploreRegion(region);
      expect([dead, unreachable, stuck, problems, explored.complete]).toEqual([[], [], [], [], true]);
    },
  );

  it.each(['vitals', 'staffing', 'consent'] as const)(
    '%s keeps the rules of the chart on the first edges [INV-007] [INV-045] [INV-046] [INV-062] [INV-065]',
    (region) => {
      expect(exploreRegion(region, { budget }).problems).toEqual([]);
    },
  );

  it('is explored with everything that can be recorded', () => {
    const covered = new Set(everyHappening.map((make) => make(0).type));
    expect(eventTypes.filter((type) => !covered.has(type))).toEqual([]);
  });

  it('meets what the rules of the session are about [INV-036] [INV-061] [INV-063]', () => {
    const { premises } = exploreRegion('session');
    for (const id of ['INV-036', 'INV-061', 'INV-062', 'INV-063', 'INV-065'])
      expect([id, (premises[id] ?? 0) >= 100]).toEqual([id, true]);
  });
});

describe('every region of the course’s chart', () => {
  it.each(['sessions', 'washout', 'safetyPlan', 'activity'] as const)(
    '%s has no dead transition and no unreachable state [INV-064]',
    (region) => {
      const { dead, unreachable, problems, explored } = exploreCourseRegion(region);
      expect([dead, unreachable, problems, explored.complete]).toEqual([[], [], [], true]);
    },
  );

  it('keeps the rules of the stage on the first edges [INV-007] [INV-036] [INV-062] [INV-063]', () => {
    expect(exploreCourseRegion('stage', { budget }).problems).toEqual([]);
  });
});

describe('influence from outside a cone', () => {
  it('there is none: on days on which everything happens every interlock still answers as its table', () => {
    const { problems, strayReads, compared } = runRandomDays({ days: 4, events: 50, seed: 7 });
    expect([problems, strayReads]).toEqual([[], []]);
    expect(compared).toBeGreaterThan(5_000);
  });
});
