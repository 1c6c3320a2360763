import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProtocolDefinition } from '../definition.ts';
import { mapp1 } from '../definitions/mapp1.data.ts';
import { seed002 } from '../definitions/seed-002.data.ts';
import { applySitePolicy } from '../policies/apply-site-policy.ts';
import { siteDemo } from '../policies/site-demo.data.ts';
import type { CoursePlan } from './course-plan.ts';
import { planCourse } from './plan-course.ts';
import { replan } from './replan.ts';

function withDemo(definition: ProtocolDefinition): ProtocolDefinition {
  const result = applySitePolicy(definition, siteDemo);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.definition;
}

function planned(definition: ProtocolDefinition, startsOn: string, timeZone = 'America/Denver'): CoursePlan {
  const result = planCourse(definition, { startsOn, timeZone });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const calendar = (plan: CoursePlan) =>
  plan.visits.map(({ id, window }) => `${id} ${window.earliest} ${window.target} ${window.latest}`);

const demoMapp1 = withDemo(mapp1);

describe('a MAPP1 course under the demo policy', () => {
  it('lies on the calendar as counted by hand, across the change of clocks on 8 March', () => {
    expect(calendar(planned(demoMapp1, '2026-03-02'))).toEqual([
      'preparation-1 2026-03-02 2026-03-02 2026-03-02',
      'preparation-2 2026-03-09 2026-03-09 2026-03-16',
      'baseline 2026-03-09 2026-03-09 unknown',
      'preparation-3 2026-03-16 2026-03-16 2026-03-30',
      'dosing-1 2026-03-23 2026-03-23 2026-04-13',
      'integration-1.1 2026-03-24 2026-03-24 2026-04-14',
      'integration-1.2 2026-03-31 2026-03-31 2026-04-21',
      'integration-1.3 2026-04-07 2026-04-07 2026-04-28',
      'dosing-2 2026-04-13 2026-04-20 2026-05-18',
      'integration-2.1 2026-04-14 2026-04-21 2026-05-19',
      'integration-2.2 2026-04-21 2026-04-28 2026-05-26',
      'integration-2.3 2026-04-28 2026-05-05 2026-06-02',
      'dosing-3 2026-05-04 2026-05-18 2026-06-22',
      'integration-3.1 2026-05-05 2026-05-19 2026-06-23',
      'integration-3.2 2026-05-12 2026-05-26 2026-06-30',
      'integration-3.3 2026-05-19 2026-06-02 2026-07-07',
      'outcome 2026-07-13 2026-07-13 unknown',
    ]);
  });

  it('measures the outcome eight weeks after the last dose when every target is kept', () => {
    const plan = planned(demoMapp1, '2026-03-02');
    const target = (id: string) => plan.visits.find((visit) => visit.id === id)?.window.target;
    expect([target('dosing-3'), target('outcome')]).toEqual(['2026-05-18', '2026-07-13']);
  });

  it('counts the leap day as a day', () => {
    const rows = calendar(planned(demoMapp1, '2028-02-14'));
    expect(rows.slice(3, 6)).toEqual([
      'preparation-3 2028-02-28 2028-02-28 2028-03-13',
      'dosing-1 2028-03-06 2028-03-06 2028-03-27',
      'integration-1.1 2028-03-07 2028-03-07 2028-03-28',
    ]);
  });

  it.each([
    ['America/Denver', 'clocks go back on 1 November'],
    ['Asia/Jerusalem', 'clocks go back on 25 October'],
    ['Asia/Kolkata', 'clocks never change'],
  ])('has the same days in %s, where %s', (timeZone) => {
    expect(calendar(planned(demoMapp1, '2026-09-28', timeZone)).slice(4, 9)).toEqual([
      'dosing-1 2026-10-19 2026-10-19 2026-11-09',
      'integration-1.1 2026-10-20 2026-10-20 2026-11-10',
      'integration-1.2 2026-10-27 2026-10-27 2026-11-17',
      'integration-1.3 2026-11-03 2026-11-03 2026-11-24',
      'dosing-2 2026-11-09 2026-11-16 2026-12-14',
    ]);
  });

  it('takes 15 sessions, 42 room hours and 84 therapist hours, or 66 with both therapists on dosing days only', () => {
    const plan = planned(demoMapp1, '2026-03-02');
    expect(plan.sessions).toBe(15);
    expect(plan.effort).toEqual({
      roomHours: { min: 42, max: 42 },
      therapistHours: { teamThroughout: { min: 84, max: 84 }, teamOnDosingDaysOnly: { min: 66, max: 66 } },
    });
  });

  it('[INV-042] holds the first integration session no later than the day after dosing', () => {
    const plan = planned(demoMapp1, '2026-03-02');
    const moved = replan(plan, { type: 'move', visit: 'dosing-1', to: '2026-03-30' });
    expect(moved.ok && calendar(moved.value)[5]).toBe('integration-1.1 2026-03-31 2026-03-31 2026-03-31');
  });

  it('says which rule places a visit, from which visit on, and who says so', () => {
    const dosing = planned(demoMapp1, '2026-03-02').visits.find((visit) => visit.id === 'dosing-2');
    expect(dosing).toMatchObject({ rule: 'dosing.gapDays', countsFrom: 'dosing-1', cycle: 2 });
    expect(dosing?.basis).toMatchObject({ facts: ['P-CRS-08'], verification: 'policy' });
  });
});

describe('a course without a site policy', () => {
  it('leaves unknown what MAPP1 does not state, and still counts sessions and hours', () => {
    const plan = planned(mapp1, '2026-03-02');
    expect(calendar(plan).slice(0, 3)).toEqual([
      'preparation-1 2026-03-02 2026-03-02 2026-03-02',
      'preparation-2 unknown unknown unknown',
      'preparation-3 unknown unknown unknown',
    ]);
    expect(plan.sessions).toBe(15);
    expect(plan.effort.roomHours).toEqual({ min: 42, max: 42 });
  });

  it('knows the target of the second dosing day, but neither bound, once the first one is booked', () => {
    const moved = replan(planned(mapp1, '2026-03-02'), { type: 'move', visit: 'dosing-1', to: '2026-04-01' });
    expect(moved.ok && moved.value.visits.find((visit) => visit.id === 'dosing-2')?.window).toEqual({
      earliest: 'unknown',
      target: '2026-04-29',
      latest: 'unknown',
    });
  });

  it('keeps the guide’s preparation within six weeks', () => {
    expect(calendar(planned(seed002, '2026-03-02'))[1]).toBe('preparation-2 unknown unknown 2026-04-13');
  });

  it('does not know the hours of the guide’s course, which gives no length of its talking sessions', () => {
    const plan = planned(seed002, '2026-03-02');
    expect(plan.sessions).toBe(15);
    expect(plan.effort).toEqual({ roomHours: 'unknown', therapistHours: 'unknown' });
  });

  it('takes 36 to 42 room hours with the guide’s six to eight hours once the talking sessions have a length', () => {
    expect(planned(withDemo(seed002), '2026-03-02').effort.roomHours).toEqual({ min: 36, max: 42 });
  });
});

describe('what is no plan', () => {
  it.each([
    ['a day that no calendar has', { startsOn: '2026-02-30', timeZone: 'America/Denver' }, 'startsOn'],
    ['a moment instead of a day', { startsOn: '2026-03-02T09:00:00Z', timeZone: 'America/Denver' }, 'startsOn'],
    ['a zone that nobody keeps', { startsOn: '2026-03-02', timeZone: 'America/Nowhere' }, 'timeZone'],
    ['a fourth dosing session', { startsOn: '2026-03-02', timeZone: 'UTC', dosingSessions: 4 }, 'dosingSessions'],
    ['half a dosing session', { startsOn: '2026-03-02', timeZone: 'UTC', dosingSessions: 2.5 }, 'dosingSessions'],
  ])('refuses %s', (_, options, path) => {
    const result = planCourse(demoMapp1, options);
    expect(result.ok ? [] : result.issues.map((issue) => issue.path)).toEqual([[path]]);
  });
});

describe('a changed plan', () => {
  const start = planned(demoMapp1, '2026-03-02');

  function changed(plan: CoursePlan, ...changes: Parameters<typeof replan>[1][]): CoursePlan {
    return changes.reduce((current, change) => {
      const result = replan(current, change);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    }, plan);
  }

  it('moves all that comes after the moved visit and nothing before it', () => {
    const moved = changed(start, { type: 'move', visit: 'dosing-1', to: '2026-04-06' });
    expect(calendar(moved).slice(0, 5)).toEqual(calendar(start).slice(0, 5));
    expect(calendar(moved)[8]).toBe('dosing-2 2026-04-27 2026-05-04 2026-05-11');
    expect(calendar(moved)[12]).toBe('dosing-3 2026-05-18 2026-06-01 2026-06-15');
  });

  it('refuses to move what has happened', () => {
    const held = changed(start, { type: 'hold', visit: 'preparation-1', on: '2026-03-02' });
    const result = replan(held, { type: 'move', visit: 'preparation-1', to: '2026-03-03' });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'plan.already-held' }] });
  });

  it('keeps a held visit in place when an earlier one moves, and says that it is out of its window', () => {
    const held = changed(
      start,
      { type: 'hold', visit: 'dosing-2', on: '2026-04-20' },
      { type: 'move', visit: 'dosing-1', to: '2026-04-13' },
    );
    expect(held.visits.find((visit) => visit.id === 'dosing-2')?.arrangement).toEqual({ is: 'held', on: '2026-04-20' });
    expect(held.problems).toContainEqual({
      code: 'too-early',
      visit: 'dosing-2',
      on: '2026-04-20',
      bound: '2026-05-04',
      rule: 'dosing.gapDays',
      arrangement: 'held',
    });
  });

  it('gives up an appointment that no longer fits and names the visit that pushed it', () => {
    const plan = changed(
      start,
      { type: 'move', visit: 'dosing-2', to: '2026-04-20' },
      { type: 'move', visit: 'dosing-1', to: '2026-04-06' },
    );
    expect(plan.visits.find((visit) => visit.id === 'dosing-2')?.arrangement).toEqual({ is: 'open' });
    expect(plan.problems).toEqual([
      { code: 'appointment-released', visit: 'dosing-2', on: '2026-04-20', because: 'dosing-1' },
    ]);
  });

  it.each([
    ['20 days after the first is too early', '2026-04-12', ['too-early']],
    ['21 days after the first fits', '2026-04-13', []],
    ['35 days after the first fits', '2026-04-27', []],
    ['36 days after the first is too late', '2026-04-28', ['too-late']],
  ])('a second dosing day %s', (_, day, expected) => {
    const plan = changed(
      start,
      { type: 'hold', visit: 'dosing-1', on: '2026-03-23' },
      { type: 'move', visit: 'dosing-2', to: day },
    );
    expect(plan.problems.map((problem) => problem.code)).toEqual(expected);
  });

  it('says when the rules leave no day: integration held so late that the longest gap is over', () => {
    const plan = changed(
      start,
      { type: 'hold', visit: 'dosing-1', on: '2026-03-23' },
      { type: 'hold', visit: 'integration-1.3', on: '2026-04-30' },
    );
    expect(plan.problems).toContainEqual({
      code: 'no-day-left',
      visit: 'dosing-2',
      earliest: '2026-04-30',
      latest: '2026-04-27',
      rule: 'dosing.gapDays',
    });
  });

  it('refuses a visit that the plan does not have and a day that no calendar has', () => {
    expect(replan(start, { type: 'move', visit: 'dosing-4', to: '2026-05-01' })).toMatchObject({
      ok: false,
      issues: [{ code: 'plan.no-such-visit' }],
    });
    expect(replan(start, { type: 'move', visit: 'dosing-1', to: '2026-04-31' })).toMatchObject({
      ok: false,
      issues: [{ code: 'day.not-in-calendar', path: ['to'] }],
    });
  });

  it('never lets a visit be earlier than the one it counts from, whatever is moved', () => {
    const ids = start.visits.map((visit) => visit.id);
    const change = fc.record({
      type: fc.constantFrom('move', 'hold', 'release'),
      visit: fc.constantFrom(...ids),
      day: fc.integer({ min: 0, max: 400 }),
    });
    let moves = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let plan = start;
        for (const { type, visit, day } of changes) {
          const on = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
          const held = plan.visits.filter((row) => row.arrangement.is === 'held').map((row) => row.id);
          const result = replan(
            plan,
            type === 'move' ? { type, visit, to: on } : type === 'hold' ? { type, visit, on } : { type, visit },
          );
          if (!result.ok) continue;
          moves += 1;
          plan = result.value;
          for (const id of held) {
            expect(plan.visits.find((row) => row.id === id)?.arrangement.is).toBe('held');
          }
          for (const row of plan.visits) {
            const from = plan.visits.find((other) => other.id === row.countsFrom);
            const base = from?.arrangement.is === 'open' ? from.window.earliest : from?.arrangement.on;
            if (base === undefined || base === 'unknown' || row.window.earliest === 'unknown') continue;
            expect(row.window.earliest >= base).toBe(true);
          }
        }
      }),
    );
    expect(moves).toBeGreaterThan(100);
  });
});
