import type { Answer } from './answer.ts';

/** Who the person is, as far as a criterion asks. */
export interface DemographicAnswers {
  readonly ageYears?: Answer<number>;
  readonly sexAssignedAtBirth?: Answer<'female' | 'male' | 'intersex'>;
  /** Speaks and reads the language used at the site. */
  readonly languageFluent?: Answer<boolean>;
  readonly canSwallowPills?: Answer<boolean>;
  readonly weightKg?: Answer<number>;
}
