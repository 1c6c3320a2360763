import type { Instant } from '@mdma-at/evidence';

const millisecondsPerMinute = 60_000;
const minutesPerHour = 60;
const minutesPerDay = 1_440;

/** A moment some minutes later. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return at + minutes * millisecondsPerMinute;
}

/** A moment some hours later. */
export function addHours(at: Instant, hours: number): Instant {
  return addMinutes(at, hours * minutesPerHour);
}

/** A moment some days of 24 hours later. */
export function addDays(at: Instant, days: number): Instant {
  return addMinutes(at, days * minutesPerDay);
}

/** Minutes from one moment to another, with fractions. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (to - from) / millisecondsPerMinute;
}
