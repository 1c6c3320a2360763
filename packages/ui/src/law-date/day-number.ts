import type { Day } from '@mdma-at/evidence';

const dayMs = 86_400_000;

/** A civil day as a whole number of days, so that a place on an axis can be computed from it. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** The civil day of such a number. */
export function dayOfNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10) as Day;
}
