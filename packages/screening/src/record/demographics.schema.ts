import * as z from 'zod';
import { answer, yesOrNo } from './answer.schema.ts';
import { recordRanges } from './ranges.data.ts';

/** Who the person is, as far as a criterion asks. */
export const demographicsSchema = z.strictObject({
  ageYears: answer(z.int().nonnegative()),
  sexAssignedAtBirth: answer(z.enum(['female', 'male', 'intersex'])),
  languageFluent: yesOrNo,
  canSwallowPills: yesOrNo,
  weightKg: answer(z.number().gt(recordRanges.weightKg.above).lte(recordRanges.weightKg.atMost)),
});
