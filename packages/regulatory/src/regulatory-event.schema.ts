import { basisSchema, daySchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';

/** An ISO 3166-1 or 3166-2 code. */
export const jurisdictionCodeSchema = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, {
  error: 'expected an ISO 3166-1 or 3166-2 code, such as CA or CA-BC',
});

/** A day that is known only within bounds. */
export const dateWindowSchema = z
  .strictObject({ earliest: daySchema, latest: daySchema, precision: z.enum(['month', 'year', 'range', 'circa']) })
  .refine((window) => window.earliest <= window.latest, {
    error: 'expected the earliest day not to be after the latest',
  });

const pathwaySchema = z.enum([
  'marketing_authorisation',
  'authorised_prescriber',
  'exceptional_licence',
  'special_access_program',
  'expanded_access',
  'compassionate_use',
  'right_to_try',
  'ministerial_approval',
  'class_exemption',
  'individual_exemption',
  'clinical_trial',
  'state_pilot',
]);
const words = z.string().min(1);
const common = {
  from: z.union([daySchema, dateWindowSchema]),
  since: z.literal('unknown').exactOptional(),
  basis: basisSchema.exactOptional(),
};

const effectSchema = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('substanceControl'),
    scheme: z.enum([
      'UN71',
      'US_CSA',
      'CA_CDSA',
      'CA_FDR',
      'CA_CSR',
      'AU_POISONS_STANDARD',
      'CH_BETMVV',
      'IL_DDO',
      'GB_MDA_CLASS',
      'GB_MDR_SCHEDULE',
      'NL_OPIUMWET',
      'DE_BTMG',
      'CZ_463_2013',
      'NZ_MODA',
      'NATIONAL',
    ]),
    condition: words.exactOptional(),
    label: words.nullable(),
    detail: words.exactOptional(),
    ...common,
  }),
  z.strictObject({
    on: z.literal('productAuthorisation'),
    status: z.enum(['none_found', 'submitted', 'under_review', 'complete_response', 'authorised']),
    ...common,
  }),
  z.strictObject({
    on: z.literal('accessPathway'),
    pathway: pathwaySchema,
    open: z.union([z.boolean(), z.literal('unknown')]),
    because: words.exactOptional(),
    prescriber: words.exactOptional(),
    indication: words.exactOptional(),
    setting: words.exactOptional(),
    payer: words.exactOptional(),
    training: words.exactOptional(),
    ...common,
  }),
  z.strictObject({
    on: z.literal('overlay'),
    kind: z.enum([
      'payer',
      'professional_rule',
      'decriminalisation',
      'trigger_law',
      'state_pilot',
      'narrowing',
      'task_force',
    ]),
    says: words.nullable(),
    narrows: z.array(pathwaySchema).exactOptional(),
    widens: z.literal(true).exactOptional(),
    dormant: z.literal(true).exactOptional(),
    ...common,
  }),
]);

/** One dated row. A row that no text supports is not published, and only such a row may cite nothing. */
export const regulatoryEventSchema = z
  .strictObject({
    id: z.string().regex(/^R-[A-Z]{2}(-[A-Z0-9]{2,3})?-[0-9A-Z-]+$/, { error: 'expected an id such as R-CA-07' }),
    jurisdiction: jurisdictionCodeSchema,
    layer: z.enum(['substanceControl', 'productAuthorisation', 'accessPathway', 'overlay']),
    type: z.enum([
      'substance_scheduled',
      'rescheduled',
      'scheduling_vacated',
      'proposal',
      'consultation',
      'final_decision',
      'instrument_made',
      'instrument_in_force',
      'instrument_repealed',
      'designation',
      'submission',
      'acceptance',
      'advisory_vote',
      'complete_response',
      'document_published',
      'approval',
      'withdrawal',
      'clinical_hold',
      'pathway_opened',
      'pathway_barred',
      'pathway_closed',
      'programme_capacity',
      'exemption_granted',
      'exemption_ended',
      'executive_order',
      'court_decision',
      'payer_decision',
      'statistic',
      'quota',
      'corporate_rename',
      'report',
      'draft',
      'research_funding',
    ]),
    date: z.union([daySchema, dateWindowSchema, z.literal('unknown')]),
    event: words,
    instrument: z
      .strictObject({
        citation: words,
        notVerified: words.exactOptional(),
        made: daySchema.exactOptional(),
        published: daySchema.exactOptional(),
      })
      .exactOptional(),
    about: z.array(pathwaySchema).exactOptional(),
    effects: z.array(effectSchema),
    commencement: z.enum(['confirmed', 'scheduled', 'contested']),
    recordedAt: daySchema,
    supersededAt: daySchema.exactOptional(),
    publish: z.boolean(),
    note: words.exactOptional(),
    basis: basisSchema,
  })
  .refine((event) => event.publish === (event.basis.verification !== 'unverified'), {
    error: 'expected exactly the unverified rows to stay unpublished',
    path: ['publish'],
  })
  .refine((event) => event.basis.verification === 'unverified' || event.basis.cites.length > 0, {
    error: 'expected a row that is verified to cite a source',
    path: ['basis', 'cites'],
  });
