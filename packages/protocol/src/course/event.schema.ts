import { daySchema, instantSchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';
import { definitionSchema } from '../definition.schema.ts';
import { actorSchema, freeTextSchema, identifierSchema, reasonSchema } from '../dosing-day/vocabulary.schema.ts';
import type { CourseEvent } from './event.ts';
import {
  adverseEventFields,
  arrangementFields,
  checklistFields,
  consentFields,
  drugFields,
  escalationFields,
  integrationFields,
  measureFields,
  monitorDecisionFields,
  ordinalSchema,
  outcomeSchema,
  phoneFields,
  preparationFields,
  reportFields,
  riskFields,
  screeningFields,
  therapistsSchema,
  washoutFields,
  withdrawalFields,
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

/** Everything that a course's record can hold, parsed strictly. */
export const courseEventSchema = z.discriminatedUnion('type', [
  event('consent.signed', consentFields),
  event('consent.withdrawn', withdrawalFields),
  event('screening.recorded', screeningFields),
  event('condition.reported', { condition: identifierSchema }),
  event('contraindicated-drug.recorded', drugFields),
  event('preparation-session.held', preparationFields),
  event('washout.recorded', washoutFields),
  event('safety-plan.drafted', {}),
  event('safety-plan.agreed', {}),
  event('arrangement.recorded', arrangementFields),
  event('baseline.measured', measureFields),
  event('enrolment.confirmed', {}),
  event('escalation.decided', escalationFields),
  event('dosing.scheduled', { dosing: ordinalSchema, on: daySchema }),
  event('dosing-day.started', { dosing: ordinalSchema, dosingDay: identifierSchema }),
  event('dosing-day.ended', { dosingDay: identifierSchema, outcome: outcomeSchema }),
  event('night.reviewed', { attendant: identifierSchema }),
  event('integration-session.held', { ...integrationFields, therapists: therapistsSchema }),
  event('integration-session.waived', { ...integrationFields, reason: reasonSchema }),
  event('integration-session.overdue', { ...integrationFields, dueAt: instantSchema }),
  event('treatment.ended', { reason: reasonSchema }),
  event('outcome.measured', measureFields),
  event('termination-visit.held', {}),
  event('safety-follow-up.held', {}),
  event('adverse-event.recorded', adverseEventFields),
  event('adverse-event.decided', monitorDecisionFields),
  event('adverse-event.reported', reportFields),
  event('suicidality.assessed', riskFields),
  event('suicidality.decided', { reason: reasonSchema }),
  event('phone-contact.held', phoneFields),
  event('checklist-item.recorded', checklistFields),
  event('contraception-duty.ended', {}),
  event('course.paused', { reason: reasonSchema }),
  event('course.resumed', {}),
  event('protocol.changed', { definition: definitionSchema, reason: reasonSchema }),
  event('course.closed', {}),
  event('command.refused', {
    command: freeTextSchema,
    codes: z.array(z.string()),
    interlocks: z.array(z.strictObject({ id: z.string(), code: z.string() })),
  }),
]) satisfies z.ZodType<CourseEvent>;
