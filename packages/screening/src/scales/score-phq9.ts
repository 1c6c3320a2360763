import type { Basis, Result } from '@mdma-at/evidence';
import { bandOf } from './band-of.ts';
import { phq9 } from './phq9.data.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What nine answers of the PHQ-9 add up to. */
export interface Phq9Score {
  /** 0 to 27. */
  readonly total: number;
  readonly band: (typeof phq9.bands)[number]['band'];
  /** Item 9 was answered above 0: somebody has to look at once, whatever the total. */
  readonly safetyFlag: boolean;
  readonly basis: Basis;
}

/** Scores the PHQ-9 from its nine items, 0 to 3 each. */
export function scorePhq9(items: unknown): Result<Phq9Score> {
  const read = readItems(items, phq9);
  if (!read.ok) return read;
  const total = sum(read.value);
  const safetyFlag = read.value[phq9.safetyItem] !== 0;
  return { ok: true, value: { total, band: bandOf(total, phq9.bands), safetyFlag, basis: phq9.basis } };
}
