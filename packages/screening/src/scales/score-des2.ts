import type { Basis, Result } from '@mdma-at/evidence';
import { reportedDes2 } from './other-scales.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What 28 answers of the DES-II come to. */
export interface Des2Score {
  /** Mean of the items, 0 to 100. */
  readonly total: number;
  readonly atOrAboveCutOff: boolean;
  readonly basis: Basis;
}

/**
 * Scores the DES-II as the mean of its 28 items. Nobody has seen the text of its rules, so it scores only where the caller
 * accepts them by name: `{ accept: ['S-311'] }`.
 */
export function scoreDes2(
  items: unknown,
  { accept = [] }: { readonly accept?: readonly 'S-311'[] } = {},
): Result<Des2Score> {
  if (!accept.includes('S-311')) {
    const message = 'the rules of the DES-II are unverified; accept S-311 to use them';
    return { ok: false, issues: [{ path: ['accept'], code: 'not-accepted', message }] };
  }
  const read = readItems(items, reportedDes2);
  if (!read.ok) return read;
  const total = sum(read.value) / read.value.length;
  return { ok: true, value: { total, atOrAboveCutOff: total >= reportedDes2.cutOff, basis: reportedDes2.basis } };
}
