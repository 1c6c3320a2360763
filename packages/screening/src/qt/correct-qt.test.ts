import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctQt, type MeasuredQt, type QtFormula } from './correct-qt.ts';

const qtc = (qtMs: number, heartRate: number, formula: QtFormula) => {
  const corrected = correctQt({ qtMs, heartRate, formula });
  return corrected.ok ? corrected.value.qtcMs : corrected.issues;
};

describe('the vectors of the fact sheet, in ms', () => {
  it.each([
    [400, 60, 400, 400, 400, 400],
    [360, 75, 402.5, 387.8, 390.8, 386.25],
    [380, 80, 438.8, 418.2, 418.5, 415],
    [400, 75, 447.2, 430.9, 430.8, 426.25],
    [300, 130, 441.6, 388.2, 382.9, 422.5],
    [420, 50, 383.4, 395.2, 389.2, 402.5],
    [370, 88, 448.1, 420.4, 419, 419],
  ])('QT %i at %i per minute', (qtMs, heartRate, bazett, fridericia, framingham, hodges) => {
    expect(qtc(qtMs, heartRate, 'bazett')).toBeCloseTo(bazett, 1);
    expect(qtc(qtMs, heartRate, 'fridericia')).toBeCloseTo(fridericia, 1);
    expect(qtc(qtMs, heartRate, 'framingham')).toBeCloseTo(framingham, 1);
    expect(qtc(qtMs, heartRate, 'hodges')).toBeCloseTo(hodges, 1);
  });
});

describe('the formula is part of the value', () => {
  it('and comes back with it and with its source', () => {
    expect(correctQt({ qtMs: 400, heartRate: 60, formula: 'hodges' })).toMatchObject({
      ok: true,
      value: { qtcMs: 400, formula: 'hodges', basis: { verification: 'secondary' } },
    });
  });

  it.each([undefined, 'rautaharju', 'toString', 1])('%s is none of the four', (formula) => {
    const corrected = correctQt({ qtMs: 400, heartRate: 60, formula } as unknown as MeasuredQt);
    expect(corrected).toMatchObject({ ok: false, issues: [{ path: ['formula'], code: 'not-a-formula' }] });
  });
});

describe('what cannot be corrected', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, undefined, '400'])('QT %s and heart rate %s', (seen) => {
    const measured = { qtMs: seen, heartRate: seen, formula: 'bazett' } as unknown as MeasuredQt;
    expect(correctQt(measured)).toMatchObject({
      ok: false,
      issues: [
        { path: ['qtMs'], code: 'not-positive' },
        { path: ['heartRate'], code: 'not-positive' },
      ],
    });
  });

  it('arbitrary JSON never throws and is never corrected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(correctQt(input as unknown as MeasuredQt)).toHaveProperty('ok', false);
      }),
    );
  });
});
