import type { Instant } from '@mdma-at/evidence';

/** 09:00 in Toronto on 14-Aug-2026, the first dose of every story. */
export const doseAt: Instant = 1_786_712_400_000;

/** A moment of the story's day, in minutes after the first dose. */
export function afterDose(minutes: number): Instant {
  return doseAt + minutes * 60_000;
}
