import { decimalsOf } from './parse-decimal.ts';
import type { Measured } from './reading.ts';
import { tidy } from './tidy.ts';

/** The middle of measured values, or half way between the two in the middle, with as many digits as that takes. */
export function median(measured: readonly [Measured, ...Measured[]]): Measured {
  const [first] = measured;
  const values = measured.map(({ value }) => value).toSorted((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)] ?? first.value;
  const lower = values[Math.ceil(values.length / 2) - 1] ?? first.value;
  const value = tidy((lower + upper) / 2);
  const decimals = Math.max(decimalsOf(String(value)), ...measured.map(({ text }) => decimalsOf(text)));
  return { value, text: value.toFixed(decimals), unit: first.unit };
}
