import * as z from 'zod';
import { answer, day, yesOrNo } from './answer.schema.ts';

/** One medicine, taken now or lately. */
export const medicineTakenSchema = z.strictObject({
  name: z.string().min(1),
  taking: yesOrNo,
  psychiatric: yesOrNo,
  serotonergicAntidepressant: yesOrNo,
  maoInhibitor: yesOrNo,
  startedOn: answer(day),
  stoppedOn: answer(day),
});
