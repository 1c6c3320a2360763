import type { Instant } from '@mdma-at/evidence';
import type { DosingDayEventType, DosingDayHappening } from '../dosing-day/event.ts';
import type { DosingDayInput } from '../dosing-day/input.ts';
import type { InterlockId } from '../dosing-day/interlocks.data.ts';
import type { Proposed } from '../dosing-day/dosing-day.ts';
import type { Act } from '../dosing-day/vocabulary.ts';
import type { InterlockVerdict } from '../interlock.ts';

/** Something that happens at a moment. */
export type Make = (at: Instant) => DosingDayHappening;

/** What a table is asked with. */
export interface Asked {
  readonly setup: DosingDayInput;
  readonly proposed: Proposed;
  readonly at: Instant;
}

/**
 * All that one interlock may depend on, and a second opinion on it: `remember` and `table` are written from the
 * rule's wording alone and share no code with the judges. `Memory` is plain JSON.
 */
export interface Cone<Memory> {
  readonly interlock: InterlockId;
  readonly act: Act;
  readonly setups: readonly DosingDayInput[];
  /** What happens before the exploration begins. */
  readonly before?: readonly (readonly [at: Instant, make: Make])[];
  readonly moments: readonly Instant[];
  readonly happenings: readonly Make[];
  /** Pages of the ledger that the judge reads. */
  readonly reads: readonly DosingDayEventType[];
  readonly proposals: readonly Proposed[];
  readonly start: Memory;
  readonly remember: (memory: Memory, happening: DosingDayHappening, at: Instant) => Memory;
  readonly table: (memory: Memory, asked: Asked) => InterlockVerdict;
  /** Whether a happening may come now: a bound on how often, which keeps the product finite. */
  readonly mayCome?: (memory: Memory, happening: DosingDayHappening, at: Instant) => boolean;
  /** Only in the exploration of its own cone: random days do not meet what its table needs. */
  readonly aloneOnly?: boolean;
}

/** A cone whose memory nobody outside looks into. */
export type AnyCone = Cone<unknown>;

/** Hides the type of a cone's memory. */
export function cone<Memory>(given: Cone<Memory>): AnyCone {
  // the memory that a cone is given back is always its own
  return given as unknown as AnyCone;
}
