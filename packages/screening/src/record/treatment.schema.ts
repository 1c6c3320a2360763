import * as z from 'zod';
import { amount, answer, yesOrNo } from './answer.schema.ts';

const sinceOrNever = answer(z.union([amount, z.literal('never')]));

/** What was tried before, and what the person can stop. */
export const treatmentSchema = z.strictObject({
  adequateTraumaFocusedTherapy: yesOrNo,
  ssriOrSnriWeeks: answer(amount),
  adequateFirstLineTreatment: yesOrNo,
  treatmentResistant: yesOrNo,
  noSatisfactoryAlternative: yesOrNo,
  cannotJoinTrial: yesOrNo,
  ableAndWillingToStopPsychiatricMedicines: yesOrNo,
  weeksSinceElectroconvulsiveTherapy: sinceOrNever,
  weeksSinceKetamineTherapy: sinceOrNever,
});
