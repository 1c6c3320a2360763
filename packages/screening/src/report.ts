import type { Basis, Day, FactId } from '@mdma-at/evidence';

/** From best to worst: `eligible`, `incomplete`, `refer`, `ineligible`. The verdict is the worst finding. */
export type ScreeningVerdict = 'eligible' | 'incomplete' | 'refer' | 'ineligible';

/** `absolute` decides alone; `relative` and `judgement` go to a clinician; `procedural` can be arranged. */
export type CriterionKind = 'absolute' | 'relative' | 'judgement' | 'procedural';

/** Which side of a person’s life a criterion asks about. */
export type CriterionCategory =
  | 'demographic'
  | 'consent'
  | 'procedural'
  | 'safety-net'
  | 'reproductive'
  | 'ptsd'
  | 'treatment-history'
  | 'medication'
  | 'cardiovascular'
  | 'medical'
  | 'psychiatric'
  | 'substance-use'
  | 'suicidality'
  | 'support';

/** An answer that a criterion looked at. */
export interface ObservedAnswer {
  readonly path: string;
  /** As recorded; `'unknown'` where nobody knows, `'not-recorded'` where it was not asked. */
  readonly value: string | number | boolean;
}

/** What one criterion says about one person, and why. */
export interface CriterionFinding {
  readonly id: FactId;
  readonly category: CriterionCategory;
  readonly kind: CriterionKind;
  readonly effect: 'inclusion' | 'exclusion';
  /** `met` lets the person pass; `not-met` stands in the way; `unknown` waits for an answer. */
  readonly verdict: 'met' | 'not-met' | 'unknown';
  readonly observed: readonly ObservedAnswer[];
  /** The rule in a form that a person can read, such as `ageYears >= 18`. */
  readonly expected: string;
  /** Answers still missing before this criterion can decide. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Whether a person may take part under one set of criteria, which criterion decided and what is still unknown. */
export interface ScreeningReport {
  readonly criteriaSet: string;
  readonly on: Day;
  readonly verdict: ScreeningVerdict;
  /** Why there is no judgement at all; an empty criteria set never passes. */
  readonly reason?: 'criteria.none';
  /** Only part of the protocol's criteria is known: `eligible` here alone admits nobody. */
  readonly partial?: true;
  readonly findings: readonly CriterionFinding[];
  readonly counts: { readonly met: number; readonly notMet: number; readonly unknown: number };
  readonly missing: readonly string[];
  /** Findings that rest on values whose text nobody has seen, or that only a guide states. */
  readonly restsOn: { readonly unverified: readonly FactId[]; readonly seed: readonly FactId[] };
}
