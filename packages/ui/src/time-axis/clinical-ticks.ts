import type { Instant } from '@mdma-at/evidence';
import type { TimeSpan } from './time-span.ts';

/** The only tick intervals of a clinical time axis, in minutes; odd ones such as six are never used. */
export type TickMinutes = 5 | 15 | 30 | 60;

const minute = 60_000;

/** Every moment of the span that lies a whole number of intervals from the origin, in order. */
export function clinicalTicks(span: TimeSpan, every: TickMinutes, origin: Instant): readonly Instant[] {
  const step = every * minute;
  const first = Math.ceil((span.from - origin) / step);
  const last = Math.floor((span.to - origin) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => origin + (first + index) * step);
}
