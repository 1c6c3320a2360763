import type { Basis, Result } from '@mdma-at/evidence';
import { dudit } from './dudit.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What eleven answers of the DUDIT add up to. */
export interface DuditScore {
  /** 0 to 44. */
  readonly total: number;
  /** Positive under the cut-off for women and for men. */
  readonly positive: { readonly female: boolean; readonly male: boolean };
  /** `depends-on-sex` where the cut-offs disagree and nobody said which one applies. */
  readonly band: 'negative' | 'positive' | 'depends-on-sex' | 'dependence-likely';
  readonly basis: Basis;
}

/** Scores the DUDIT from its eleven items; items 10 and 11 take only 0, 2 or 4. */
export function scoreDudit(
  items: unknown,
  { sex }: { readonly sex?: 'female' | 'male' | 'unknown' } = {},
): Result<DuditScore> {
  const read = readItems(items, dudit);
  if (!read.ok) return read;
  const total = sum(read.value);
  const positive = { female: total >= dudit.positiveFrom.female, male: total >= dudit.positiveFrom.male };
  return { ok: true, value: { total, positive, band: band(total, positive, sex), basis: dudit.basis } };
}

function band(
  total: number,
  positive: DuditScore['positive'],
  sex: 'female' | 'male' | 'unknown' = 'unknown',
): DuditScore['band'] {
  if (total >= dudit.dependenceFrom) return 'dependence-likely';
  if (sex === 'unknown' && positive.female !== positive.male) return 'depends-on-sex';
  return positive[sex === 'unknown' ? 'female' : sex] ? 'positive' : 'negative';
}
