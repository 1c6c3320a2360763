import type { Basis, Result } from '@mdma-at/evidence';
import { sds, reportedSdsCutOff } from './other-scales.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What three domains of the SDS come to. */
export interface SdsScore {
  /** Sum, 0 to 30. */
  readonly total: number;
  /** Mean, 0 to 10; trials report one or the other. */
  readonly mean: number;
  readonly basis: Basis;
  /** Only where the caller accepts a cut-off whose text nobody has seen. */
  readonly anyDomainImpaired?: boolean;
}

/** Scores the SDS from its three domains, 0 to 10 each. The cut-off of 5 is unverified: `{ accept: ['S-304'] }`. */
export function scoreSds(
  domains: unknown,
  { accept = [] }: { readonly accept?: readonly 'S-304'[] } = {},
): Result<SdsScore> {
  const read = readItems(domains, sds);
  if (!read.ok) return read;
  const total = sum(read.value);
  const judged = accept.includes('S-304')
    ? { anyDomainImpaired: read.value.some((domain) => domain >= reportedSdsCutOff.anyDomainFrom) }
    : {};
  return { ok: true, value: { total, mean: total / read.value.length, basis: sds.basis, ...judged } };
}
