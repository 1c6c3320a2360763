import type { Instant } from '@mdma-at/evidence';

/** The stretch of time that a ruler, a strip or a row of checks shows, both ends included. */
export interface TimeSpan {
  readonly from: Instant;
  readonly to: Instant;
}
