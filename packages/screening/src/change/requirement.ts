import type { Comparison, Expression } from '../expression/expression.ts';

/** One thing that has to hold of one answer: the statement about it, and whether it has to be so or not so. */
export interface Requirement {
  /** Path from the record's root, through an entry of a list where it lies in one (`medicines.0.taking`). */
  readonly path: string;
  readonly says: Statement;
  readonly wanted: boolean;
}

/** A statement about one answer, or about a list as a whole. */
export type Statement = Comparison | Extract<Expression, { readonly path: string }>;

/** Requirements that together make something true: one way among several. */
export type Way = readonly Requirement[];
