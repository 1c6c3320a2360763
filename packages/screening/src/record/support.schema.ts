import * as z from 'zod';
import { yesOrNo } from './answer.schema.ts';

/** The person's situation, and what the site has arranged. */
export const supportSchema = z.strictObject({
  stableSituation: yesOrNo,
  complexTrauma: yesOrNo,
  allianceAndPreparationAdequate: yesOrNo,
  vitalsOnDosingDaysArranged: yesOrNo,
});
