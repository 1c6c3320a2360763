import type { Day } from './basis.ts';

const msPerDay = 24 * 60 * 60 * 1000;

/**
 * The civil day that lies a whole number of days after another, or before it where the number is negative.
 * Counts calendar days, so a change of clocks moves nothing.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new Error(`[evidence] addDays counts whole days, not ${count}`);
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * msPerDay).toISOString().slice(0, 10) as Day;
}
