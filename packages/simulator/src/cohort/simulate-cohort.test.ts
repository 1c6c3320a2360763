import { limitSets } from '@mdma-at/vitals';
import { describe, expect, it } from 'vitest';
import { exampleDay } from '../fixtures/example-day.ts';
import { alarmBurdenTable, burdenOf } from './alarm-burden-table.ts';
import { runCohort, simulateCohort } from './simulate-cohort.ts';

const options = { ...exampleDay, seed: 1, days: 40, limits: limitSets.siteDemo } as const;
const days = [...simulateCohort(options)];

describe('a cohort of 40 simulated days under the demo limits', () => {
  it('is the same for the same seed, and goes on where another run stopped', () => {
    expect([...simulateCohort({ ...options, from: 35 })]).toEqual(days.slice(35));
  });

  it('reports how far it is, and at its end', () => {
    const told: (readonly [number, number])[] = [];
    runCohort({ ...options, from: 34 }, { every: 4, onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([
      [36, 40],
      [40, 40],
    ]);
  });

  it('has days that go well, days with an alarm, a hold, a cuff that failed and a reading that was forgotten', () => {
    expect(
      days.some(({ monitored, supplementalDose }) => monitored.alerts.length === 0 && supplementalDose === 'given'),
    ).toBe(true);
    expect(days.some(({ holds }) => holds > 0)).toBe(true);
    const conditions = new Set(days.flatMap(({ monitored }) => monitored.alerts.map(({ condition }) => condition)));
    for (const condition of ['systolic.above-limit', 'systolic.missing', 'reading.overdue'])
      expect(conditions).toContain(condition);
    expect(days.some(({ deviations }) => deviations.includes('reading.missed'))).toBe(true);
  });

  it('never gives a supplemental dose on a day without an initial one', () => {
    expect(
      days.filter(({ initialDose, supplementalDose }) => initialDose === 'not-given' && supplementalDose === 'given'),
    ).toEqual([]);
  });

  it('lets nobody go before the end review, 480 minutes after the dose', () => {
    const ends = days.flatMap(({ minutesToEnd }) => (minutesToEnd === 'not-back' ? [] : [minutesToEnd]));
    expect(Math.min(...ends)).toBe(480);
  });
});

describe('policies compared on the same participants', () => {
  const rows = alarmBurdenTable([limitSets.siteDemo, limitSets.hypertension, limitSets.seed002], {
    ...exampleDay,
    seed: 1,
    days: 15,
    repeatWithinMinutes: 30,
  });

  it('lower limits raise more alarms and withhold more doses', () => {
    expect(rows[1]?.alarms).toBeGreaterThan(rows[0]?.alarms ?? 0);
    expect(rows[1]?.supplementalDosesNotGiven).toBeGreaterThanOrEqual(rows[0]?.supplementalDosesNotGiven ?? 0);
  });

  it('a guide that states no limit never clears a supplemental dose', () => {
    expect(rows[2]).toMatchObject({
      limits: 'seed-002@1',
      supplementalDosesNotGiven: 15 - (rows[2]?.initialDosesNotGiven ?? 0),
    });
  });

  it('without days there is nothing to divide by', () => {
    expect(burdenOf(limitSets.siteDemo, [], { repeatWithinMinutes: 30 })).toMatchObject({
      alarms: 0,
      readingsPerDay: 0,
    });
  });
});
