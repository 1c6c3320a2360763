import type { Day } from './basis.ts';

const msPerDay = 24 * 60 * 60 * 1000;

/** How many days after `from` the day `to` is; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay;
}
