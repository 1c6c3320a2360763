import type { Answer } from './answer.ts';

/** What was tried before, and what the person can stop. */
export interface TreatmentAnswers {
  /** Documented adequate trial of a trauma-focused psychotherapy. */
  readonly adequateTraumaFocusedTherapy?: Answer<boolean>;
  /** Longest trial of an SSRI or SNRI at a therapeutic dose, in weeks; 0 for none. */
  readonly ssriOrSnriWeeks?: Answer<number>;
  /** Adequate trial of a first-line treatment, as the protocol's clinician understands it. */
  readonly adequateFirstLineTreatment?: Answer<boolean>;
  readonly treatmentResistant?: Answer<boolean>;
  readonly noSatisfactoryAlternative?: Answer<boolean>;
  readonly cannotJoinTrial?: Answer<boolean>;
  /** Medically able and willing to stop psychiatric medicines under the prescriber before baseline. */
  readonly ableAndWillingToStopPsychiatricMedicines?: Answer<boolean>;
  readonly weeksSinceElectroconvulsiveTherapy?: Answer<number | 'never'>;
  readonly weeksSinceKetamineTherapy?: Answer<number | 'never'>;
}
