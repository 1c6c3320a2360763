import { describe, expect, it } from 'vitest';
import { baselineFrom, provisionalBaseline } from './baseline-from.ts';
import { doseAt, readingAt } from './testing/readings.ts';

describe('the baseline is the median of the two hours before the initial dose', () => {
  it('two readings give the value half way between them', () => {
    const baseline = baselineFrom([readingAt(-60, { systolic: '118' }), readingAt(-10, { systolic: '123' })], doseAt);
    expect(baseline).toMatchObject({
      kind: 'before-dose',
      signs: { systolic: { value: 120.5, text: '120.5', unit: 'mm[Hg]' } },
    });
  });

  it('three readings give the middle one, whatever the order', () => {
    const readings = [
      readingAt(-10, { heartRate: '90' }),
      readingAt(-60, { heartRate: '70' }),
      readingAt(-30, { heartRate: '72' }),
    ];
    expect(baselineFrom(readings, doseAt)).toMatchObject({ signs: { heartRate: { value: 72, text: '72' } } });
  });

  it('keeps the decimals of the values it came from', () => {
    const readings = [readingAt(-60, { temperature: '36.0' }), readingAt(-30, { temperature: '37.0' })];
    expect(baselineFrom(readings, doseAt)).toMatchObject({ signs: { temperature: { value: 36.5, text: '36.5' } } });
    expect(baselineFrom([readings[0]!, readings[0]!], doseAt)).toMatchObject({
      signs: { temperature: { text: '36.0' } },
    });
  });

  it('36.6 and 36.7 lie half way at 36.65 exactly', () => {
    const readings = [readingAt(-60, { temperature: '36.6' }), readingAt(-30, { temperature: '36.7' })];
    expect(baselineFrom(readings, doseAt)).toMatchObject({ signs: { temperature: { value: 36.65, text: '36.65' } } });
  });

  it.each([
    ['exactly two hours before counts', -120, 'before-dose'],
    ['a second more than two hours before does not', -120.02, 'insufficient'],
    ['at the moment of the dose counts', 0, 'before-dose'],
    ['a second after the dose does not', 0.02, 'insufficient'],
  ])('a reading %s', (_, minutes, kind) => {
    const baseline = baselineFrom(
      [readingAt(-30, { systolic: '120' }), readingAt(minutes, { systolic: '120' })],
      doseAt,
    );
    expect(baseline === 'insufficient' ? baseline : baseline.kind).toBe(kind);
  });

  it('one reading is not enough', () => {
    expect(baselineFrom([readingAt(-30, { systolic: '120' })], doseAt)).toBe('insufficient');
  });

  it('a sign measured once has no baseline, the others keep theirs', () => {
    const readings = [readingAt(-60, { systolic: '120', temperature: '36.6' }), readingAt(-30, { systolic: '122' })];
    const baseline = baselineFrom(readings, doseAt);
    expect(baseline === 'insufficient' ? [] : Object.keys(baseline.signs)).toEqual(['systolic']);
  });

  it('two readings that share no sign are not enough', () => {
    expect(baselineFrom([readingAt(-60, { systolic: '120' }), readingAt(-30, { spo2: '98' })], doseAt)).toBe(
      'insufficient',
    );
  });
});

describe('before the dose a provisional baseline stands in', () => {
  it('is formed from a single reading', () => {
    expect(provisionalBaseline([readingAt(-10, { systolic: '120' })])).toMatchObject({
      kind: 'provisional',
      signs: { systolic: { value: 120 } },
      basis: { verification: 'policy' },
    });
  });

  it('needs at least one', () => {
    expect(provisionalBaseline([])).toBe('insufficient');
  });
});
