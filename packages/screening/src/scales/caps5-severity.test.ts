import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caps5Rating, caps5Severity } from './caps5-severity.ts';

describe('severity from intensity and frequency', () => {
  it.each<readonly [Caps5Rating['intensity'], Caps5Rating['frequency'], number]>([
    ['clearly-present', { percent: 19 }, 1],
    ['pronounced', { percent: 49 }, 2],
    ['extreme', { percent: 80 }, 4],
    ['minimal', { percent: 100 }, 1],
    ['minimal', { percent: 1 }, 1],
    ['minimal', { daily: true }, 1],
    ['clearly-present', { timesPerMonth: 1 }, 1],
    ['clearly-present', { timesPerMonth: 2 }, 2],
    ['clearly-present', { percent: 20 }, 2],
    ['clearly-present', { daily: true }, 2],
    ['pronounced', { timesPerMonth: 1 }, 2],
    ['pronounced', { timesPerWeek: 1 }, 2],
    ['pronounced', { timesPerWeek: 2 }, 3],
    ['pronounced', { percent: 50 }, 3],
    ['pronounced', { percent: 100 }, 3],
    ['pronounced', { daily: true }, 3],
    ['extreme', { timesPerMonth: 1 }, 2],
    ['extreme', { percent: 19 }, 2],
    ['extreme', { timesPerMonth: 2 }, 3],
    ['extreme', { percent: 20 }, 3],
    ['extreme', { percent: 79 }, 3],
    ['extreme', { timesPerWeek: 6 }, 3],
    ['extreme', { timesPerWeek: 7 }, 4],
    ['extreme', { daily: true }, 4],
  ])('%s, %j: %i', (intensity, frequency, severity) => {
    expect(caps5Severity({ intensity, frequency })).toEqual({ ok: true, value: severity });
  });

  it.each<readonly [Caps5Rating['intensity'], Caps5Rating['frequency'], number]>([
    ['clearly-present', { percent: 19.5 }, 2],
    ['extreme', { percent: 79.5 }, 4],
    ['clearly-present', { timesPerMonth: 1.5 }, 2],
    ['pronounced', { timesPerMonth: 7 }, 2],
    ['pronounced', { timesPerMonth: 8 }, 3],
    ['extreme', { timesPerMonth: 27 }, 3],
    ['extreme', { timesPerMonth: 28 }, 4],
  ])('between two rows the worse one: %s, %j: %i', (intensity, frequency, severity) => {
    expect(caps5Severity({ intensity, frequency })).toEqual({ ok: true, value: severity });
  });

  it.each([{ percent: 0 }, { timesPerMonth: 0 }, { timesPerWeek: 0 }])('%j is no symptom', (frequency) => {
    expect(caps5Severity({ intensity: 'extreme', frequency })).toEqual({ ok: true, value: 0 });
  });
});

describe('what cannot be rated', () => {
  it.each([
    { percent: 101 },
    { percent: -1 },
    { percent: Number.NaN },
    { percent: '20' },
    { timesPerWeek: 0.5 },
    { daily: false },
    { percent: 20, timesPerMonth: 2 },
    { often: 3 },
    {},
    undefined,
  ])('frequency %j', (frequency) => {
    expect(caps5Severity({ intensity: 'extreme', frequency } as unknown as Caps5Rating)).toMatchObject({
      ok: false,
      issues: [{ path: ['frequency'], code: 'not-a-frequency' }],
    });
  });

  it.each(['absent', 'toString', undefined, 3])('intensity %s', (intensity) => {
    expect(caps5Severity({ intensity, frequency: { percent: 20 } } as unknown as Caps5Rating)).toMatchObject({
      ok: false,
      issues: [{ path: ['intensity'], code: 'not-an-option' }],
    });
  });

  it('arbitrary JSON never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(caps5Severity(input as unknown as Caps5Rating).ok).toBe(false);
      }),
    );
  });
});
