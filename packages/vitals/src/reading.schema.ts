import { instantSchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';
import type { Symptom } from './assessment.ts';
import { contextChoices, longestDeviceName } from './context-choices.ts';
import { entryRanges } from './entry-ranges.data.ts';
import { isMeasuredValue } from './is-measured-value.ts';
import type { CanonicalUnit, Measured, Reading, ReadingContext, VitalSign } from './reading.ts';
import { vitalSigns } from './vital-signs.ts';

/** The signs that a reading may hold. */
export const vitalSignSchema: z.ZodType<VitalSign> = z.enum(vitalSigns);

/** Symptoms that count whatever the numbers say. */
export const symptomSchema: z.ZodType<Symptom> = z.enum([
  'chest-pain',
  'dyspnoea',
  'neurological-deficit',
  'confusion',
  'seizure',
  'rigidity',
  'clonus',
  'delirium',
  'severe-headache',
  'vomiting',
]);

/** Where and how a reading was taken. */
export const readingContextSchema = z
  .strictObject({
    arm: z.enum(contextChoices.arm).exactOptional(),
    posture: z.enum(contextChoices.posture).exactOptional(),
    device: z.string().min(1).max(longestDeviceName).exactOptional(),
    temperatureSite: z.enum(contextChoices.temperatureSite).exactOptional(),
  })
  .readonly() satisfies z.ZodType<ReadingContext>;

/** One entry as it comes from a form or a file: the number as written, and its UCUM unit. */
export const measuredInputSchema = z
  .strictObject({
    value: z.union([z.string(), z.number()], { error: 'expected a number or the text of one' }),
    unit: z.string({ error: 'expected a UCUM unit' }),
  })
  .readonly();

/** A reading as it comes from a form or a file, before its values were judged. */
export const readingInputSchema = z.strictObject({
  at: instantSchema,
  signs: z
    .strictObject({
      systolic: measuredInputSchema.exactOptional(),
      diastolic: measuredInputSchema.exactOptional(),
      heartRate: measuredInputSchema.exactOptional(),
      temperature: measuredInputSchema.exactOptional(),
      spo2: measuredInputSchema.exactOptional(),
      respiratoryRate: measuredInputSchema.exactOptional(),
      distress: measuredInputSchema.exactOptional(),
      sodium: measuredInputSchema.exactOptional(),
      weight: measuredInputSchema.exactOptional(),
    })
    .refine((signs) => Object.keys(signs).length > 0, { error: 'expected at least one measured sign' })
    .readonly(),
  context: readingContextSchema.exactOptional(),
});

/** The measured value of one sign in its canonical unit, within the hard range of that sign. */
export function measuredSchema<Sign extends VitalSign>(sign: Sign): z.ZodType<Measured> {
  const unit: CanonicalUnit = entryRanges[sign].unit;
  return z
    .strictObject({
      value: z.number(),
      text: z.string().max(40),
      unit: z.literal(unit),
      entered: z
        .strictObject({ text: z.string().min(1).max(40), unit: z.string().min(1).max(40) })
        .readonly()
        .exactOptional(),
    })
    .refine((measured) => isMeasuredValue(sign, measured), {
      error: 'expected a text that says the same as the value, within the hard range of the sign',
    })
    .readonly();
}

/** A parsed reading, as a record keeps it. Strict; extend it with what else a record says. */
export const readingSchema = z.strictObject({
  at: instantSchema,
  signs: z
    .strictObject({
      systolic: measuredSchema('systolic').exactOptional(),
      diastolic: measuredSchema('diastolic').exactOptional(),
      heartRate: measuredSchema('heartRate').exactOptional(),
      temperature: measuredSchema('temperature').exactOptional(),
      spo2: measuredSchema('spo2').exactOptional(),
      respiratoryRate: measuredSchema('respiratoryRate').exactOptional(),
      distress: measuredSchema('distress').exactOptional(),
      sodium: measuredSchema('sodium').exactOptional(),
      weight: measuredSchema('weight').exactOptional(),
    })
    .refine((signs) => Object.keys(signs).length > 0, { error: 'expected at least one measured sign' })
    .readonly(),
  context: readingContextSchema.exactOptional(),
}) satisfies z.ZodType<Reading>;
