import { type EntryRange, entryRanges } from './entry-ranges.data.ts';
import { isWithin } from './is-within.ts';
import { parseDecimal } from './parse-decimal.ts';
import type { VitalSign } from './reading.ts';

/** Whether a recorded value can be a measurement of a sign: it says the same in digits, and no hard range refuses it. */
export function isMeasuredValue(
  sign: VitalSign,
  { value, text }: { readonly value: number; readonly text: string },
): boolean {
  const range: EntryRange = entryRanges[sign];
  const decimal = parseDecimal(text);
  if (typeof decimal === 'string' || decimal.value !== value || decimal.text !== text) return false;
  if (value === 0 && range.zero === 'not-measured') return false;
  return isWithin(value, range.hard.value);
}
