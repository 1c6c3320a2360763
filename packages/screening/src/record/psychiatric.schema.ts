import * as z from 'zod';
import { answer, yesOrNo } from './answer.schema.ts';

/** Psychiatric history other than the disorder treated. */
export const psychiatricSchema = z.strictObject({
  psychoticDisorder: yesOrNo,
  bipolarI: yesOrNo,
  recentManiaOrHypomania: yesOrNo,
  dissociativeIdentityDisorder: yesOrNo,
  eatingDisorder: answer(z.enum(['none', 'without-active-purging', 'with-active-purging'])),
  depressionWithPsychoticFeatures: yesOrNo,
  personalityDisorder: answer(z.enum(['none', 'present', 'severe-with-marked-instability'])),
});
