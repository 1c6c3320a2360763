import type { Basis, Instant } from '@mdma-at/evidence';

/** The id of a safety invariant, such as `INV-019`. */
export type InvariantId = `INV-${number}`;

/** What an interlock says; only `satisfied` lets anything go on. */
export type InterlockVerdict = 'satisfied' | 'violated' | 'unknown';

/** Why an interlock judged as it did: a closed code and the values that a sentence needs. */
export interface Because {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
}

/** The judgement of one named precondition at one moment. */
export interface InterlockResult {
  readonly id: string;
  readonly satisfies: readonly InvariantId[];
  readonly verdict: InterlockVerdict;
  readonly kind: 'hard' | 'overridable';
  /** Present when a named person has overridden it, with a reason. */
  readonly overridden?: { readonly by: string; readonly reason: string; readonly at: Instant };
  readonly because: Because;
  readonly basis: Basis;
}

/** Every precondition of one act. `verdict` is `satisfied` only when each is satisfied or overridden. */
export interface InterlockReport {
  readonly act: string;
  readonly at: Instant;
  readonly verdict: InterlockVerdict;
  readonly results: readonly InterlockResult[];
  /** The results that stand in the way. */
  readonly open: readonly InterlockResult[];
}

/** One named precondition of an act. `judge` is pure; `unknown` never passes. */
export interface Interlock<State> {
  readonly id: string;
  readonly satisfies: readonly InvariantId[];
  readonly kind: 'hard' | 'overridable';
  readonly judge: (state: State, at: Instant) => Judgement;
}

/** What a judge returns: its verdict, why, and who says so. */
export interface Judgement {
  readonly verdict: InterlockVerdict;
  readonly because: Because;
  readonly basis: Basis;
}
