import type { Answer } from './answer.ts';

/** Psychiatric history other than the disorder treated. */
export interface PsychiatricAnswers {
  /** A primary psychotic disorder, past or current. */
  readonly psychoticDisorder?: Answer<boolean>;
  /** Bipolar I disorder, past or current. */
  readonly bipolarI?: Answer<boolean>;
  readonly recentManiaOrHypomania?: Answer<boolean>;
  readonly dissociativeIdentityDisorder?: Answer<boolean>;
  readonly eatingDisorder?: Answer<'none' | 'without-active-purging' | 'with-active-purging'>;
  readonly depressionWithPsychoticFeatures?: Answer<boolean>;
  readonly personalityDisorder?: Answer<'none' | 'present' | 'severe-with-marked-instability'>;
}
