import * as z from 'zod';
import { amount, answer } from './answer.schema.ts';

/** One substance use disorder. */
export const substanceUseDisorderSchema = z.strictObject({
  severity: answer(z.enum(['none', 'mild', 'moderate', 'severe'])),
  remission: answer(z.enum(['not-in-remission', 'early', 'sustained'])),
  monthsSince: answer(amount),
});

const recreationalMdmaSchema = z.strictObject({
  usesInTenYears: answer(z.int().nonnegative()),
  monthsSinceLastUse: answer(z.union([amount, z.literal('never')])),
});

/** Use of alcohol, cannabis and other substances as disorders, and of MDMA outside treatment. */
export const substanceUseSchema = z.strictObject({
  alcohol: substanceUseDisorderSchema.exactOptional(),
  cannabis: substanceUseDisorderSchema.exactOptional(),
  other: substanceUseDisorderSchema.exactOptional(),
  mdma: recreationalMdmaSchema.exactOptional(),
});
