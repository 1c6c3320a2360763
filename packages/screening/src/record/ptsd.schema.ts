import * as z from 'zod';
import { amount, answer, day, yesOrNo } from './answer.schema.ts';
import { recordRanges } from './ranges.data.ts';

const caps5Schema = z.strictObject({
  on: answer(day),
  diagnosis: yesOrNo,
  totalSeverity: answer(z.int().gte(recordRanges.caps5Total.atLeast).lte(recordRanges.caps5Total.atMost)),
  dissociativeSubtype: yesOrNo,
});

const pcl5Schema = z.strictObject({
  on: answer(day),
  total: answer(z.int().gte(recordRanges.pcl5Total.atLeast).lte(recordRanges.pcl5Total.atMost)),
});

/** The post-traumatic stress disorder that treatment is for. */
export const ptsdSchema = z.strictObject({
  dsm5Diagnosis: yesOrNo,
  caps5: caps5Schema.exactOptional(),
  pcl5: pcl5Schema.exactOptional(),
  symptomMonths: answer(amount),
  currentSeverity: answer(z.enum(['mild', 'moderate', 'severe'])),
  reexposureRisk: answer(z.enum(['low', 'moderate', 'high'])),
});
