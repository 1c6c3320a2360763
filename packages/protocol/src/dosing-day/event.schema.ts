import { instantSchema } from '@mdma-at/evidence/schemas';
import { readingSchema, symptomSchema } from '@mdma-at/vitals/schemas';
import * as z from 'zod';
import type { DosingDayEvent } from './event.ts';
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

function event<T extends string, P extends z.ZodRawShape>(type: T, payload: P) {
  return z.strictObject({
    at: instantSchema,
    recordedAt: instantSchema,
    by: actorSchema,
    type: z.literal(type),
    ...payload,
  });
}

const dose = doseSchema;
const text = z.exactOptional(freeTextSchema);
const reason = z.exactOptional(freeTextSchema);
const tone = z.exactOptional(toneSchema);
const count = z.int().nonnegative();

/** Every event of a dosing day, for reading a record that comes from outside. */
export const dosingDayEventSchema = z.discriminatedUnion('type', [
  event('participant.arrived', {}),
  event('consent.confirmed', { scope: consentScopeSchema }),
  event('consent.withdrawn', { scope: consentScopeSchema }),
  event('check.recorded', { check: checkSchema }),
  event('presence.recorded', { person: identifierSchema, role: presenceRoleSchema, present: z.boolean() }),
  event('physician-on-call.recorded', { person: identifierSchema, onCall: z.boolean() }),
  event('vitals.recorded', { reading: readingSchema, symptoms: z.array(symptomSchema) }),
  event('symptom.recorded', { symptom: symptomSchema, text }),
  event('distress.recorded', { score: z.number().nonnegative() }),
  event('capsules.dispensed', { count, to: z.exactOptional(consigneeSchema) }),
  event('capsules.reconciled', {
    administered: count,
    returned: count,
    wasted: count,
    witness: z.exactOptional(identifierSchema),
  }),
  event('initial-dose.authorised', { dose, reason }),
  event('initial-dose.administered', { dose, reason }),
  event('supplemental-window.opened', {}),
  event('supplemental-dose.offered', {}),
  event('supplemental-dose.answered', { agrees: z.boolean() }),
  event('supplemental-dose.authorised', { dose, reason }),
  event('supplemental-dose.administered', { dose, reason }),
  event('supplemental-dose.withheld', { reason: withholdReasonSchema, text }),
  event('touch.offered', {}),
  event('touch.answered', { agrees: z.boolean() }),
  event('touch.given', { text }),
  event('effect-phase.recorded', { phase: effectPhaseSchema }),
  event('note.recorded', { text: freeTextSchema, tone }),
  event('comfort.recorded', { comfort: comfortSchema, text }),
  event('adverse-event.recorded', {
    adverseEvent: identifierSchema,
    kind: adverseEventKindSchema,
    seriousness: z.enum(['serious', 'not-serious']),
    tone,
    text,
  }),
  event('adverse-event.decided', {
    adverseEvent: identifierSchema,
    decision: z.enum(['may-continue', 'no-further-dose']),
  }),
  event('adverse-event.reported', { adverseEvent: identifierSchema }),
  event('hold.released', { reason: reasonSchema }),
  event('interlock.overridden', {
    interlock: identifierSchema,
    act: actSchema,
    reason: reasonSchema,
    code: identifierSchema,
  }),
  event('end-review.begun', {}),
  event('agreement.recorded', {
    party: z.enum(['therapist', 'participant']),
    person: identifierSchema,
    agrees: z.boolean(),
  }),
  event('stability.judged', { stable: z.boolean() }),
  event('release.authorised', { ...departureFields, reason }),
  event('participant.released', departureFields),
  event('emergency.declared', { text }),
  event('emergency.resolved', { text }),
  event('participant.transferred', { to: freeTextSchema }),
  event('session.suspended', { reason: reasonSchema }),
  event('reading.skipped', { reason: reasonSchema, dueAt: z.exactOptional(instantSchema) }),
  event('reading.overdue', { dueAt: instantSchema }),
  event('alert.acknowledged', { alert: identifierSchema }),
  event('command.refused', {
    command: freeTextSchema,
    codes: z.array(freeTextSchema),
    interlocks: z.array(z.strictObject({ id: identifierSchema, code: identifierSchema })),
  }),
]) satisfies z.ZodType<DosingDayEvent>;
