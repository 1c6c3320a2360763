import type { Citation, FactId, RetractedCitation, Verification } from '../basis.ts';

/** A claim's id: the sheet that found it and its number there. */
export type ClaimId = `protocol/C-${number}` | `screening-vitals/C-${number}` | `regulatory/K-${number}`;

/** How a claim stands beside better sources. */
export type ClaimVerdict =
  | 'contradicted'
  | 'stale'
  | 'incomplete'
  | 'internally-inconsistent'
  | 'sources-differ'
  | 'unsupported'
  | 'consistent'
  | 'confirmed';

/** How much harm a library would do that took the claim over. The sheets rated only some. */
export type ClaimSeverity = 'high' | 'medium' | 'low' | 'note' | 'not-rated';

/** What a guide or a source says, beside what better sources say. */
export interface Claim {
  readonly id: ClaimId;
  /** What is said, in our own words. */
  readonly statement: string;
  /** Who says it; empty where no source is on record. */
  readonly where: readonly (Citation | RetractedCitation)[];
  readonly verdict: ClaimVerdict;
  /** What better sources say, or how the difference is settled. */
  readonly finding: string;
  /** Empty where the finding is arithmetic on the claim itself. */
  readonly betterSource: readonly Citation[];
  readonly severity: ClaimSeverity;
  /** How well the finding is known. */
  readonly verification: Verification;
  readonly facts: readonly FactId[];
}
