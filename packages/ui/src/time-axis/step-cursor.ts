import type { Instant } from '@mdma-at/evidence';
import type { TimeSpan } from './time-span.ts';

const minute = 60_000;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -15,
  PageUp: 15,
};

/**
 * Where the inspect-time cursor goes on a key: arrows move a minute, Page keys a quarter of an hour, Home and End to the ends.
 * `undefined` when the key is not one of them. The cursor stays on whole minutes and inside the span.
 */
export function stepCursor(cursor: Instant, key: string, span: TimeSpan): Instant | undefined {
  if (key === 'Home') return span.from;
  if (key === 'End') return span.to;
  const minutes = steps[key];
  if (minutes === undefined) return undefined;
  const whole = Math.floor(cursor / minute) * minute;
  return Math.min(span.to, Math.max(span.from, whole + minutes * minute));
}
