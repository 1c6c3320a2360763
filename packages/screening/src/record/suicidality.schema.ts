import * as z from 'zod';
import { answer, day, yesOrNo } from './answer.schema.ts';
import { recordRanges } from './ranges.data.ts';

const cssrsSchema = z.strictObject({
  on: answer(day),
  ideationLevel: answer(z.int().gte(recordRanges.ideationLevel.atLeast).lte(recordRanges.ideationLevel.atMost)),
  behaviourLifetime: yesOrNo,
  behaviourPastThreeMonths: yesOrNo,
});

/** Suicidality as results. */
export const suicidalitySchema = z.strictObject({
  clinicianRisk: answer(z.enum(['none', 'low', 'moderate', 'high', 'imminent'])),
  cssrs: cssrsSchema.exactOptional(),
});
