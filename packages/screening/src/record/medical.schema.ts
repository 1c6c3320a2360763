import * as z from 'zod';
import { answer, yesOrNo } from './answer.schema.ts';

const managedCondition = answer(z.enum(['none', 'well-managed', 'not-well-managed']));

/** Other medical conditions. */
export const medicalSchema = z.strictObject({
  symptomaticLiverDisease: yesOrNo,
  severeHepaticImpairment: yesOrNo,
  diabetes: managedCondition,
  hyperthyroidism: managedCondition,
  glaucoma: managedCondition,
  hyponatraemiaHistory: yesOrNo,
  hyperthermiaHistory: yesOrNo,
  malignantHyperthermiaHistory: yesOrNo,
  seizureDisorder: yesOrNo,
  otherSignificantDisease: yesOrNo,
  asthma: yesOrNo,
  activeCancer: yesOrNo,
  allergyToProduct: yesOrNo,
});
