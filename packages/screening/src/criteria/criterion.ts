import type { Basis, FactId } from '@mdma-at/evidence';
import type { Expression } from '../expression/expression.ts';
import type { CriterionCategory, CriterionKind } from '../report.ts';

/** One criterion of eligibility, as data. */
export interface Criterion<Path extends string = string> {
  /**
   * The id of the fact sheet's row, stable, and the key of its text in a catalogue; it keeps its meaning in every set.
   * A word after it (`S-121-managed`) tells a milder half of the same row, which goes to a clinician.
   */
  readonly id: FactId;
  readonly category: CriterionCategory;
  readonly kind: CriterionKind;
  /** Where the source lists it. Either way `passes` states what lets the person take part. */
  readonly effect: 'inclusion' | 'exclusion';
  readonly passes: Expression<Path>;
  readonly basis: Basis;
}

/** The criteria of one protocol. */
export interface CriteriaSet<Path extends string = string> {
  /** Name and version of the content, such as `mapp1@1`. */
  readonly id: string;
  /** Only part of this protocol's criteria is known: `eligible` under it alone admits nobody. */
  readonly partial?: true;
  readonly criteria: readonly Criterion<Path>[];
  /** Reported for this protocol, but nobody has seen the text: each counts only when a site accepts it by its id. */
  readonly acceptable: readonly Criterion<Path>[];
}
