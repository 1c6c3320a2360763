import type { Basis, Result } from '@mdma-at/evidence';
import { bandOf } from './band-of.ts';
import { gad7 } from './gad7.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What seven answers of the GAD-7 add up to. */
export interface Gad7Score {
  /** 0 to 21. */
  readonly total: number;
  readonly band: (typeof gad7.bands)[number]['band'];
  readonly basis: Basis;
}

/** Scores the GAD-7 from its seven items, 0 to 3 each. */
export function scoreGad7(items: unknown): Result<Gad7Score> {
  const read = readItems(items, gad7);
  if (!read.ok) return read;
  const total = sum(read.value);
  return { ok: true, value: { total, band: bandOf(total, gad7.bands), basis: gad7.basis } };
}
