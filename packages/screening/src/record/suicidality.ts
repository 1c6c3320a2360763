import type { Day } from '@mdma-at/evidence';
import type { Answer } from './answer.ts';

/** Suicidality as results; the wording of the instruments is not part of the record. */
export interface SuicidalityAnswers {
  /** A clinician's judgement after the interview. */
  readonly clinicianRisk?: Answer<'none' | 'low' | 'moderate' | 'high' | 'imminent'>;
  readonly cssrs?: CssrsResult;
}

/** Result of the Columbia screener. */
export interface CssrsResult {
  readonly on?: Answer<Day>;
  /** Highest ideation level, 0 to 5. */
  readonly ideationLevel?: Answer<number>;
  readonly behaviourLifetime?: Answer<boolean>;
  readonly behaviourPastThreeMonths?: Answer<boolean>;
}
