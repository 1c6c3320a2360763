import type { Basis, Result } from '@mdma-at/evidence';
import { des2 } from './other-scales.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What 28 answers of the DES-II come to. */
export interface Des2Score {
  /** Mean of the items, 0 to 100. */
  readonly total: number;
  readonly basis: Basis;
  /** Only where the caller accepts a cut-off whose text nobody has seen. */
  readonly atOrAboveCutOff?: boolean;
}

/** Scores the DES-II as the mean of its 28 items. The cut-off of 30 is unverified: `{ accept: ['S-311'] }`. */
export function scoreDes2(
  items: unknown,
  { accept = [] }: { readonly accept?: readonly 'S-311'[] } = {},
): Result<Des2Score> {
  const read = readItems(items, des2);
  if (!read.ok) return read;
  const total = sum(read.value) / read.value.length;
  const judged = accept.includes('S-311') ? { atOrAboveCutOff: total >= des2.cutOff } : {};
  return { ok: true, value: { total, basis: des2.basis, ...judged } };
}
