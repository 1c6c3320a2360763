import type { Result } from '@mdma-at/evidence';
import type { CorrectedQt } from './correct-qt.ts';

/** How much longer a later corrected QT is than an earlier one, in ms. Two formulas are refused: they are two scales. */
export function compareQt(earlier: CorrectedQt, later: CorrectedQt): Result<number> {
  if (earlier.formula === later.formula) return { ok: true, value: later.qtcMs - earlier.qtcMs };
  const message = `seen ${earlier.formula} and ${later.formula}, expected one formula; correct the measured QT again`;
  return { ok: false, issues: [{ path: ['formula'], code: 'other-formula', message }] };
}
