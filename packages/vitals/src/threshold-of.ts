import type { Baseline } from './baseline.ts';
import type { Limit } from './limit-set.ts';
import { decimalsOf } from './parse-decimal.ts';
import { tidy } from './tidy.ts';

/** A limit as a number in the sign's unit, and as it is printed. */
export interface Threshold {
  readonly value: number;
  readonly text: string;
}

/** The number that a limit stands for in this person, or `undefined` when it depends on a baseline that is not there. */
export function thresholdOf({ sign, threshold }: Limit, baseline: Baseline | 'insufficient'): Threshold | undefined {
  if (threshold.kind === 'absolute') return threshold;
  const own = baseline === 'insufficient' ? undefined : baseline.signs[sign];
  if (!own) return undefined;
  const value = tidy(own.value + threshold.value);
  return { value, text: value.toFixed(Math.max(decimalsOf(own.text), decimalsOf(threshold.text))) };
}
