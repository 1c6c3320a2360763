import { daySchema, instantSchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';
import { definitionSchema } from '../definition.schema.ts';
import { actorSchema, identifierSchema, reasonSchema } from '../dosing-day/vocabulary.schema.ts';
import type { CourseCommand } from './command.ts';
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

function command<T extends string, P extends z.ZodRawShape>(type: T, payload: P) {
  return z.strictObject({
    id: identifierSchema,
    by: actorSchema,
    at: z.exactOptional(instantSchema),
    type: z.literal(type),
    ...payload,
  });
}

/** Everything that can be asked of a course, parsed strictly: an unknown key or type is refused. */
export const courseCommandSchema = z.discriminatedUnion('type', [
  command('confirm-enrolment', {}),
  command('schedule-dosing', { on: daySchema }),
  command('start-dosing-day', { dosingDay: identifierSchema }),
  command('waive-integration', { ...integrationFields, reason: reasonSchema }),
  command('end-treatment', { reason: reasonSchema }),
  command('pause', { reason: reasonSchema }),
  command('resume', {}),
  command('change-protocol', { definition: definitionSchema, reason: reasonSchema }),
  command('close', {}),
  command('record-consent', consentFields),
  command('withdraw', withdrawalFields),
  command('record-screening', screeningFields),
  command('report-condition', { condition: identifierSchema }),
  command('record-contraindicated-drug', drugFields),
  command('record-preparation-session', preparationFields),
  command('record-washout', washoutFields),
  command('draft-safety-plan', {}),
  command('agree-safety-plan', {}),
  command('record-arrangement', arrangementFields),
  command('record-baseline', measureFields),
  command('record-escalation-decision', escalationFields),
  command('record-dosing-outcome', { dosingDay: identifierSchema, outcome: outcomeSchema }),
  command('record-night-review', { attendant: identifierSchema }),
  command('record-integration-session', { ...integrationFields, therapists: therapistsSchema }),
  command('record-outcome', measureFields),
  command('record-termination-visit', {}),
  command('record-safety-follow-up', {}),
  command('record-adverse-event', adverseEventFields),
  command('record-monitor-decision', monitorDecisionFields),
  command('report-adverse-event', reportFields),
  command('record-suicidality', riskFields),
  command('record-risk-decision', { reason: reasonSchema }),
  command('record-phone-contact', phoneFields),
  command('record-checklist-item', checklistFields),
]) satisfies z.ZodType<CourseCommand>;
