import { instantSchema } from '@mdma-at/evidence/schemas';
import { readingSchema, symptomSchema } from '@mdma-at/vitals/schemas';
import * as z from 'zod';
import type { DosingDayCommand } from './command.ts';
import {
  actorSchema,
  actSchema,
  adverseEventKindSchema,
  checkSchema,
  comfortSchema,
  consentScopeSchema,
  consigneeSchema,
  departureFields,
  doseSchema,
  effectPhaseSchema,
  freeTextSchema,
  identifierSchema,
  presenceRoleSchema,
  reasonSchema,
  toneSchema,
  withholdReasonSchema,
} from './vocabulary.schema.ts';

function command<T extends string, P extends z.ZodRawShape>(type: T, payload: P) {
  return z.strictObject({
    id: identifierSchema,
    by: actorSchema,
    at: z.exactOptional(instantSchema),
    type: z.literal(type),
    ...payload,
  });
}

const dose = doseSchema;
const text = z.exactOptional(freeTextSchema);
const reason = z.exactOptional(freeTextSchema);
const tone = z.exactOptional(toneSchema);
const count = z.int().nonnegative();

/** Everything that can be asked of a dosing day, parsed strictly: an unknown key or type is refused. */
export const dosingDayCommandSchema = z.discriminatedUnion('type', [
  command('record-arrival', {}),
  command('record-consent', { scope: consentScopeSchema }),
  command('withdraw-consent', { scope: consentScopeSchema }),
  command('record-check', { check: checkSchema }),
  command('record-presence', { person: identifierSchema, role: presenceRoleSchema, present: z.boolean() }),
  command('record-physician-on-call', { person: identifierSchema, onCall: z.boolean() }),
  command('record-vitals', { reading: readingSchema, symptoms: z.exactOptional(z.array(symptomSchema)) }),
  command('record-symptom', { symptom: symptomSchema, text }),
  command('record-distress', { score: z.number().nonnegative() }),
  command('dispense-capsules', { count, to: z.exactOptional(consigneeSchema) }),
  command('reconcile-capsules', {
    administered: count,
    returned: count,
    wasted: count,
    witness: z.exactOptional(identifierSchema),
  }),
  command('authorise-initial-dose', { dose, reason }),
  command('record-initial-dose', { dose, reason }),
  command('record-supplemental-offer', {}),
  command('record-supplemental-answer', { agrees: z.boolean() }),
  command('authorise-supplemental-dose', { dose, reason }),
  command('record-supplemental-dose', { dose, reason }),
  command('withhold-supplemental-dose', { reason: withholdReasonSchema, text }),
  command('record-touch-offer', {}),
  command('record-touch-answer', { agrees: z.boolean() }),
  command('record-touch', { text }),
  command('record-phase', { phase: effectPhaseSchema }),
  command('record-note', { text: freeTextSchema, tone }),
  command('record-comfort', { comfort: comfortSchema, text }),
  command('record-adverse-event', {
    adverseEvent: identifierSchema,
    kind: adverseEventKindSchema,
    seriousness: z.enum(['serious', 'not-serious']),
    tone,
    text,
  }),
  command('record-monitor-decision', {
    adverseEvent: identifierSchema,
    decision: z.enum(['may-continue', 'no-further-dose']),
  }),
  command('report-adverse-event', { adverseEvent: identifierSchema }),
  command('release-hold', { reason: reasonSchema }),
  command('override-interlock', { interlock: identifierSchema, act: actSchema, reason: reasonSchema }),
  command('begin-end-review', {}),
  command('record-agreement', {
    party: z.enum(['therapist', 'participant']),
    person: identifierSchema,
    agrees: z.boolean(),
  }),
  command('record-stability', { stable: z.boolean() }),
  command('authorise-release', { ...departureFields, reason }),
  command('record-release', departureFields),
  command('declare-emergency', { text }),
  command('resolve-emergency', { text }),
  command('record-transfer', { to: freeTextSchema }),
  command('suspend-session', { reason: reasonSchema }),
  command('skip-reading', { reason: reasonSchema, dueAt: z.exactOptional(instantSchema) }),
  command('acknowledge-alert', { alert: identifierSchema }),
]) satisfies z.ZodType<DosingDayCommand>;
