import type { Basis, Day } from '@mdma-at/evidence';
import type { FoundMedication } from './find-medication.ts';
import type { Medication, MedicationId } from './medication.ts';
import type { WashoutRule } from './washout-policy.ts';

/** One medicine that a person takes or took. */
export interface TakenMedication {
  /** Id, ATC code, RxCUI or name. */
  readonly medication: string;
  /** The day of the last dose; `still-taking` while there is none, `unknown` where nobody knows. */
  readonly lastTakenOn: Day | 'still-taking' | 'unknown';
  /** A long-acting injection. Left out or `unknown`, it is asked about where the substance exists as one. */
  readonly depot?: boolean | 'unknown';
  /** How it is taken, as the chart says; carried along and never changed. */
  readonly schedule?: string;
}

/** Why no day can be told. */
export type WashoutUnknown =
  | 'not-in-the-table'
  | 'name-guessed'
  | 'still-taking'
  | 'last-dose-unknown'
  | 'no-rule-in-policy'
  | 'half-life-not-stated'
  | 'half-life-lower-bound'
  | 'half-life-unverified'
  | 'depot'
  | 'depot-not-known';

/** What a clinician has to know about one medicine. No note proposes a dose of a taper. */
export type WashoutNote =
  | 'prescriber-leads-taper'
  | 'washout-impractical-refer'
  | 'prohibited-while-active'
  | 'hold-decided-by-prescriber'
  | 'rescue-allowed-to-staff'
  | 'clinician-judges'
  | 'goes-on-unchanged';

/** How long after the last dose, in days, shortest and longest; not rounded. */
export interface WashoutDays {
  readonly shortest: number;
  readonly longest: number;
}

/** One medicine in the plan. */
export interface MedicineWashout {
  readonly taken: TakenMedication;
  readonly found: FoundMedication;
  readonly medication?: Medication;
  /**
   * `complete` from the latest day on, `possibly` between the two days. A medicine that goes on needs none; one that a
   * clinician judges does not hold up the plan and stands among its decisions.
   */
  readonly status: 'not-needed' | 'clinician-decides' | 'complete' | 'possibly' | 'waiting' | 'unknown';
  /** Days after the last dose, where they can be told; known also while the last dose is still to come. */
  readonly days?: WashoutDays;
  /** The earliest day by the shortest and by the longest half-life; a person is clear from `latest`. */
  readonly earliest?: { readonly soonest: Day; readonly latest: Day };
  readonly unknown: readonly WashoutUnknown[];
  /** Where only a lower bound is known: the washout takes longer than this many days. */
  readonly longerThanDays?: number;
  /** The rule in days that decided, where one did. */
  readonly rule?: WashoutRule;
  readonly notes: readonly WashoutNote[];
  /** The half-life behind it is unverified and was accepted. */
  readonly restsOnUnverified: boolean;
}

/** Figures for one medicine that do not agree, from the shortest up. */
export interface WashoutConflict {
  readonly medication: MedicationId;
  readonly figures: readonly { readonly days: number; readonly basis: Basis }[];
}

/** Medicines that are dangerous with MDMA, and more so with one another. */
export interface DangerousCombination {
  readonly kind: 'mao-inhibitor' | 'qt-prolonging';
  readonly medications: readonly MedicationId[];
  /** Other medicines on the list that make it worse: serotonergic and pressor ones beside an MAO inhibitor. */
  readonly with: readonly MedicationId[];
}

/** When a person could be free of every medicine that stands in the way. */
export interface WashoutPlan {
  readonly policy: string;
  readonly on: Day;
  /** The earliest day for all together; `unknown` as soon as one is. */
  readonly earliest: { readonly soonest: Day; readonly latest: Day } | 'unknown';
  /** The medicine that takes longest, or those that leave it unknown. */
  readonly bottleneck: readonly MedicineWashout[];
  readonly medicines: readonly MedicineWashout[];
  readonly conflicts: readonly WashoutConflict[];
  readonly combinations: readonly DangerousCombination[];
  /** Medicines about which a clinician decides, whatever the days say. */
  readonly decisions: readonly MedicineWashout[];
}
