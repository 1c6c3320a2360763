import type { Basis, FactId } from '@mdma-at/evidence';
import type { MechanismCode, MedicationId } from './medication.ts';

/** How long a medicine has to be out before a dose, as one site or one source sees it. */
export interface WashoutPolicy {
  /** Name and version, such as `five-half-lives@1`. */
  readonly id: string;
  /** So many half-lives of the parent or the active metabolite, whichever is longer; left out where no such rule is used. */
  readonly halfLives?: number;
  /** Days added after the washout itself, only where a policy states them: no verified figure exists. */
  readonly stabilisationDays?: number;
  /** Rules in days for some medicines. */
  readonly rules: readonly WashoutRule[];
  /** Medicines whose unverified half-life the site accepts by name, or every one. */
  readonly acceptUnverified?: 'all' | readonly MedicationId[];
  readonly basis: Basis;
}

/** A number of days for some medicines. */
export interface WashoutRule {
  readonly days: number;
  /**
   * `minimum`: at least so long beside the half-lives. `fixed-minimum`: at least so long, and enough where the
   * half-life is not known well. `instead`: decides in place of the half-lives.
   */
  readonly counts: 'minimum' | 'fixed-minimum' | 'instead';
  readonly for: {
    readonly medications?: readonly MedicationId[];
    readonly classes?: readonly string[];
    readonly mechanisms?: readonly MechanismCode[];
    readonly except?: readonly MedicationId[];
  };
  readonly basis: Basis & { readonly facts: readonly [FactId, ...FactId[]] };
}
