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

/**
 * Follows one limit through readings in order of time and returns the breach that is open at the end, if any.
 * Only a normal value that comes long enough after the last breach clears it; a sign that was not measured clears nothing.
 */
export function traceBreach(
  readings: readonly Reading[],
  limit: Limit,
  { threshold, repeatAfterMs }: { readonly threshold: number; readonly repeatAfterMs: number },
): Breach | undefined {
  let open: Breach | undefined;
  for (const { at, signs } of readings) {
    const observed = signs[limit.sign];
    if (!observed) continue;
    if (isBeyond(observed.value, threshold, limit)) {
      const firstAt = open?.firstAt ?? at;
      open = { firstAt, lastAt: at, observed, confirmed: open?.confirmed === true || at - firstAt >= repeatAfterMs };
    } else if (open && at - open.lastAt >= repeatAfterMs) {
      open = undefined;
    }
  }
  return open;
}
