import type { RetractedSourceId, SupportingSourceId } from './sources/sources.ts';

/**
 * How well a value is known. `policy` is a site's own decision; the other marks are those of the fact sheets:
 * the primary text was read, somebody reports it, it follows from cited facts, only a guide says it, no text was seen.
 */
export type Verification = 'primary' | 'secondary' | 'derived' | 'seed' | 'unverified' | 'policy';

/** The stable id of a fact, such as `P-DOSE-06`, `S-014`, `V-200`, `M-R06` or `R-CA-07`. Never renumbered. */
export type FactId = `${'P' | 'S' | 'M' | 'V' | 'R'}-${string}`;

/** A pointer into a source that may support a value: which one, and where in it. */
export interface Citation {
  readonly source: SupportingSourceId;
  readonly at?: string;
}

/** A pointer into a paper that was withdrawn: it says what was once claimed and supports nothing. */
export interface RetractedCitation {
  readonly source: RetractedSourceId;
  readonly at?: string;
}

/** Who says so, and how well that was verified. Every group of clinical or legal values carries one. */
export interface Basis {
  readonly facts: readonly FactId[];
  readonly verification: Verification;
  readonly cites: readonly Citation[];
  /** How a `derived` value follows from the facts, or what a `policy` value was set by. */
  readonly because?: string;
}

/** A value together with its basis. */
export interface Sourced<T> {
  readonly value: T;
  readonly basis: Basis;
}

/** A value that holds from a day on, until the next one begins. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T;
  readonly basis: Basis;
}

/** A civil day, `YYYY-MM-DD`, without time or zone. */
export type Day = `${number}-${number}-${number}`;

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
