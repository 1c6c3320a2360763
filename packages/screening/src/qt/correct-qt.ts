import type { Basis, Issue, Result } from '@mdma-at/evidence';
import { qtFormulas } from './qt-formulas.data.ts';

/** How a QT interval is corrected for heart rate. */
export type QtFormula = 'bazett' | 'fridericia' | 'framingham' | 'hodges';

/** A QT interval as measured. */
export interface MeasuredQt {
  /** Milliseconds. */
  readonly qtMs: number;
  /** Beats per minute. */
  readonly heartRate: number;
  readonly formula: QtFormula;
}

/** A corrected QT. The formula is part of the value: two values compare only under one formula. */
export interface CorrectedQt {
  /** Milliseconds, not rounded. */
  readonly qtcMs: number;
  readonly formula: QtFormula;
  readonly basis: Basis;
}

/**
 * Corrects a QT interval for heart rate.
 *
 * @example
 * correctQt({ qtMs: 380, heartRate: 80, formula: 'fridericia' }); // about 418.2 ms
 */
export function correctQt(measured: MeasuredQt): Result<CorrectedQt> {
  const { qtMs, heartRate, formula } = Object(measured) as MeasuredQt;
  const issues = [
    ...positive('qtMs', qtMs),
    ...positive('heartRate', heartRate),
    ...(typeof formula === 'string' && Object.hasOwn(formulas, formula) ? [] : [noFormula(formula)]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { qtcMs: formulas[formula](qtMs, heartRate), formula, basis: qtFormulas.basis } };
}

const formulas: Readonly<Record<QtFormula, (qtMs: number, heartRate: number) => number>> = {
  bazett: (qtMs, heartRate) => qtMs / rr(heartRate) ** qtFormulas.bazett.rrExponent,
  fridericia: (qtMs, heartRate) => qtMs / rr(heartRate) ** (1 / qtFormulas.fridericia.rrRoot),
  framingham: (qtMs, heartRate) =>
    qtMs + qtFormulas.framingham.msPerSecond * (qtFormulas.framingham.rrAtRest - rr(heartRate)),
  hodges: (qtMs, heartRate) => qtMs + qtFormulas.hodges.msPerBeat * (heartRate - qtFormulas.hodges.heartRateAtRest),
};

function rr(heartRate: number): number {
  return qtFormulas.secondsPerMinute / heartRate;
}

function positive(name: string, seen: unknown): readonly Issue[] {
  if (typeof seen === 'number' && Number.isFinite(seen) && seen > 0) return [];
  const shown = typeof seen === 'number' ? String(seen) : seen === undefined ? 'nothing' : `a ${typeof seen}`;
  return [{ path: [name], code: 'not-positive', message: `seen ${shown}, expected a number above 0` }];
}

function noFormula(seen: unknown): Issue {
  const shown = typeof seen === 'string' ? JSON.stringify(seen) : 'nothing';
  const expected = Object.keys(formulas).join(', ');
  return { path: ['formula'], code: 'not-a-formula', message: `seen ${shown}, expected one of ${expected}` };
}
