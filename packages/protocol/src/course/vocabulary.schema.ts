import { daySchema, instantSchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';
import {
  departureFields,
  doseSchema,
  freeTextSchema,
  identifierSchema,
  suicidalityLevelSchema,
} from '../dosing-day/vocabulary.schema.ts';
import { checklistItemIdSchema, contentIdSchema } from '../definition.schema.ts';

const ordinal = z.int().positive().max(99);
const answer = z.enum(['yes', 'no', 'unknown']);
const score = z.int().nonnegative().max(200);

export const consentFields = {
  version: identifierSchema,
  protocol: z.exactOptional(contentIdSchema),
  capacity: z.boolean(),
  copyGiven: z.boolean(),
  questionsAnswered: z.boolean(),
};
export const withdrawalFields = { reason: z.exactOptional(freeTextSchema) };
export const screeningFields = {
  criteriaSet: identifierSchema,
  verdict: z.enum(['eligible', 'incomplete', 'refer', 'ineligible']),
  on: daySchema,
  digest: z.exactOptional(identifierSchema),
};
export const drugFields = { status: z.enum(['none', 'active']) };
export const therapistsSchema = z.array(identifierSchema).max(20);
export const preparationFields = { session: ordinal, therapists: therapistsSchema };
export const washoutFields = {
  medicine: identifierSchema,
  status: z.enum(['not-needed', 'tapering', 'washed-out']),
};
export const arrangementFields = { arrangement: z.enum(['companion', 'support-contact']), inPlace: z.boolean() };
export const measureFields = {
  instrument: z.enum(['CAPS-5', 'CAPS-IV', 'PCL-5']),
  total: score,
  rater: identifierSchema,
};
export const escalationFields = {
  dosing: ordinal,
  decided: z.boolean(),
  toMg: z.exactOptional(z.number().positive()),
  lastDoseTolerated: answer,
};
export const integrationFields = { dosing: ordinal, session: ordinal };
export const adverseEventFields = {
  adverseEvent: identifierSchema,
  seriousness: z.enum(['serious', 'not-serious']),
  text: z.exactOptional(freeTextSchema),
};
export const monitorDecisionFields = {
  adverseEvent: identifierSchema,
  decision: z.enum(['may-continue', 'no-further-dose']),
};
export const reportFields = { adverseEvent: identifierSchema };
export const riskFields = { level: suicidalityLevelSchema };
export const phoneFields = { dosing: ordinal, day: ordinal };
export const checklistFields = { item: checklistItemIdSchema, done: z.boolean() };
export const outcomeSchema = z.strictObject({
  how: z.enum(['ended', 'suspended', 'transferred']),
  at: instantSchema,
  sessionNumber: ordinal,
  t0: z.exactOptional(instantSchema),
  initialDoses: z.array(doseSchema),
  supplementalDoses: z.array(doseSchema),
  totalMg: z.number().nonnegative(),
  departure: z.exactOptional(z.strictObject(departureFields)),
  seriousAdverseEvent: z.boolean(),
  suicidality: z.exactOptional(suicidalityLevelSchema),
});
export { ordinal as ordinalSchema };
