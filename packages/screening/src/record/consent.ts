import type { Answer } from './answer.ts';

/** What the person can consent to and has agreed to. */
export interface ConsentAnswers {
  readonly hasCapacity?: Answer<boolean>;
  /** Drug sessions, rater visits and therapy may be recorded. */
  readonly agreesToRecording?: Answer<boolean>;
  /** Named somebody to reach if the person becomes suicidal or cannot be reached. */
  readonly emergencyContactNamed?: Answer<boolean>;
  /** The person will report a new medical condition or procedure within this many hours. */
  readonly reportsNewConditionsWithinHours?: Answer<number>;
  readonly agreesToFasting?: Answer<boolean>;
  readonly agreesToMedicineRestrictions?: Answer<boolean>;
  readonly agreesToNoOtherTrial?: Answer<boolean>;
  /** Stays overnight after each dosing session. */
  readonly agreesToOvernightStay?: Answer<boolean>;
  /** Is driven home and does not drive. */
  readonly agreesToBeDrivenHome?: Answer<boolean>;
}
