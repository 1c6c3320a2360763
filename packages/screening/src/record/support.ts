import type { Answer } from './answer.ts';

/** The person's situation, and what the site has arranged. */
export interface SupportAnswers {
  /** No legal, employment or housing barrier, somebody to rely on, a safe home. */
  readonly stableSituation?: Answer<boolean>;
  readonly complexTrauma?: Answer<boolean>;
  /** Adequate therapeutic alliance and capacity to prepare. */
  readonly allianceAndPreparationAdequate?: Answer<boolean>;
  /** Vital signs will be taken on each dosing day before the dose. */
  readonly vitalsOnDosingDaysArranged?: Answer<boolean>;
}
