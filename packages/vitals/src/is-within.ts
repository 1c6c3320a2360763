import type { EntryBounds } from './entry-ranges.data.ts';

/** Whether a value lies in a range, both ends included. */
export function isWithin(value: number, { low, high }: EntryBounds): boolean {
  return value >= low && (high === null || value <= high);
}
