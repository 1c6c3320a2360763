import type { Basis, Result } from '@mdma-at/evidence';
import { psqi } from './other-scales.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What the seven components of the PSQI come to. */
export interface PsqiScore {
  /** 0 to 21. */
  readonly total: number;
  readonly band: 'good' | 'poor';
  readonly basis: Basis;
}

/** Scores the PSQI from its seven components, 0 to 3 each; above 5 is poor sleep. */
export function scorePsqi(components: unknown): Result<PsqiScore> {
  const read = readItems(components, psqi);
  if (!read.ok) return read;
  const total = sum(read.value);
  return { ok: true, value: { total, band: total > psqi.poorAbove ? 'poor' : 'good', basis: psqi.basis } };
}
