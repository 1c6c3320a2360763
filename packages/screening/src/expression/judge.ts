import type { Day } from '@mdma-at/evidence';
import type { Trace } from './trace.ts';
import type { Truth } from './truth.ts';

/** Where an evaluation stands: what it looks at, under which name, and as of which day. */
export interface Scope {
  readonly root: unknown;
  /** Put before a path in the trace, such as `medicines.0.`; empty at the record's root. */
  readonly prefix: string;
  readonly on: Day;
  /** A dated test counts from this day on; left out, only one of the day `on` does. */
  readonly testsFrom?: Day;
  readonly trace: Trace;
}

/** The days a judgement is about. */
export type AsOf = Pick<Scope, 'on' | 'testsFrom'>;

/** An expression made ready to be asked many times. */
export type Judge = (scope: Scope) => Truth;
