import type { Answer } from './answer.ts';

/** A condition that is acceptable to some protocols when it is mild and well managed. */
export type ManagedCondition = 'none' | 'well-managed' | 'not-well-managed';

/** Other medical conditions. */
export interface MedicalAnswers {
  readonly symptomaticLiverDisease?: Answer<boolean>;
  readonly severeHepaticImpairment?: Answer<boolean>;
  readonly diabetes?: Answer<ManagedCondition>;
  readonly hyperthyroidism?: Answer<ManagedCondition>;
  readonly glaucoma?: Answer<ManagedCondition>;
  readonly hyponatraemiaHistory?: Answer<boolean>;
  readonly hyperthermiaHistory?: Answer<boolean>;
  /** In the person or, as malignant hyperthermia runs in families, known of them. */
  readonly malignantHyperthermiaHistory?: Answer<boolean>;
  readonly seizureDisorder?: Answer<boolean>;
  /** A clinician finds a renal, pulmonary, immunological, neurological, endocrine or gastrointestinal disease significant. */
  readonly otherSignificantDisease?: Answer<boolean>;
  readonly asthma?: Answer<boolean>;
  readonly activeCancer?: Answer<boolean>;
  readonly allergyToProduct?: Answer<boolean>;
}
