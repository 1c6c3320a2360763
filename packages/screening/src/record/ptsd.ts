import type { Day } from '@mdma-at/evidence';
import type { Answer } from './answer.ts';

/** The post-traumatic stress disorder that treatment is for. */
export interface PtsdAnswers {
  /** Meets DSM-5 criteria, by whatever instrument. */
  readonly dsm5Diagnosis?: Answer<boolean>;
  readonly caps5?: Caps5Result;
  readonly pcl5?: Pcl5Result;
  readonly symptomMonths?: Answer<number>;
  /** Severity in the past month, by whatever instrument. */
  readonly currentSeverity?: Answer<'mild' | 'moderate' | 'severe'>;
  /** How likely the person is to meet the index trauma again during treatment. */
  readonly reexposureRisk?: Answer<'low' | 'moderate' | 'high'>;
}

/** The clinician-administered interview. Scores only. */
export interface Caps5Result {
  readonly on?: Answer<Day>;
  /** Meets DSM-5 PTSD in the interview. */
  readonly diagnosis?: Answer<boolean>;
  /** Total severity, 0 to 80. */
  readonly totalSeverity?: Answer<number>;
  /** The dissociative subtype does not exclude anybody; kept for outcomes. */
  readonly dissociativeSubtype?: Answer<boolean>;
}

/** The self-report checklist, past month. */
export interface Pcl5Result {
  readonly on?: Answer<Day>;
  /** 0 to 80. */
  readonly total?: Answer<number>;
}
