import type { Instant } from '@mdma-at/evidence';
import { isBeyond } from './is-beyond.ts';
import type { Limit } from './limit-set.ts';
import type { Measured, Reading } from './reading.ts';

/** A limit that was crossed and is not yet cleared by a normal repeat. */
export interface Breach {
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** The newest value beyond the limit. */
  readonly observed: Measured;
  /** Seen again long enough after the first time. */
  readonly confirmed: boolean;
}

interface BreachRule {
  readonly threshold: number;
  readonly repeatAfterMs: number;
}

/**
 * Follows one limit through readings in order of time and returns the breach that is open at the end, if any.
 * Only a normal value that comes long enough after the last breach clears it; a sign that was not measured clears nothing.
 */
export function traceBreach(readings: readonly Reading[], limit: Limit, rule: BreachRule): Breach | undefined {
  let open: Breach | undefined;
  for (const reading of readings) open = nextBreach(open, reading, limit, rule);
  return open;
}

/** The breach that is open after one more reading, if any. */
export function nextBreach(
  open: Breach | undefined,
  { at, signs }: Reading,
  limit: Limit,
  { threshold, repeatAfterMs }: BreachRule,
): Breach | undefined {
  const observed = signs[limit.sign];
  if (!observed) return open;
  if (isBeyond(observed.value, threshold, limit)) {
    const firstAt = open?.firstAt ?? at;
    return { firstAt, lastAt: at, observed, confirmed: open?.confirmed === true || at - firstAt >= repeatAfterMs };
  }
  return open && at - open.lastAt >= repeatAfterMs ? undefined : open;
}
