import * as z from 'zod';
import { answer } from './answer.schema.ts';
import { cardiovascularSchema } from './cardiovascular.schema.ts';
import { consentSchema } from './consent.schema.ts';
import { demographicsSchema } from './demographics.schema.ts';
import { medicalSchema } from './medical.schema.ts';
import { medicineTakenSchema } from './medicines.schema.ts';
import { psychiatricSchema } from './psychiatric.schema.ts';
import { ptsdSchema } from './ptsd.schema.ts';
import { reproductiveSchema } from './reproductive.schema.ts';
import { substanceUseSchema } from './substance-use.schema.ts';
import { suicidalitySchema } from './suicidality.schema.ts';
import { supportSchema } from './support.schema.ts';
import { treatmentSchema } from './treatment.schema.ts';

/** The whole screening record; extend it with `screeningRecordSchema.extend({ … })`. */
export const screeningRecordSchema = z.strictObject({
  demographics: demographicsSchema.exactOptional(),
  consent: consentSchema.exactOptional(),
  ptsd: ptsdSchema.exactOptional(),
  treatment: treatmentSchema.exactOptional(),
  cardiovascular: cardiovascularSchema.exactOptional(),
  medical: medicalSchema.exactOptional(),
  reproductive: reproductiveSchema.exactOptional(),
  psychiatric: psychiatricSchema.exactOptional(),
  substanceUse: substanceUseSchema.exactOptional(),
  suicidality: suicidalitySchema.exactOptional(),
  medicines: answer(z.array(medicineTakenSchema)),
  support: supportSchema.exactOptional(),
});
