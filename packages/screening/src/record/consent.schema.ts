import * as z from 'zod';
import { amount, answer, yesOrNo } from './answer.schema.ts';

/** What the person can consent to and has agreed to. */
export const consentSchema = z.strictObject({
  hasCapacity: yesOrNo,
  agreesToRecording: yesOrNo,
  emergencyContactNamed: yesOrNo,
  reportsNewConditionsWithinHours: answer(amount),
  agreesToFasting: yesOrNo,
  agreesToMedicineRestrictions: yesOrNo,
  agreesToNoOtherTrial: yesOrNo,
  agreesToOvernightStay: yesOrNo,
  agreesToBeDrivenHome: yesOrNo,
});
