import { basisSchema } from '@mdma-at/evidence/schemas';
import * as z from 'zod';
import type { ChecklistItemId, ProtocolDefinition } from './definition.ts';

/** The id of a piece of content with its version, such as `mapp1@1`. */
export const contentIdSchema = z.custom<ProtocolDefinition['id']>(
  (id) => typeof id === 'string' && /^[a-z0-9-]{1,64}@\d{1,6}$/.test(id),
  { error: 'expected a content id such as "mapp1@1"' },
);

const words = z.string().regex(/\S/).max(1000);
const count = z.int().nonnegative();
const amount = z.number().positive();

function stated<T extends z.ZodType>(value: T) {
  return z.union([z.literal('not-stated'), value]);
}

function group<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...shape, basis: basisSchema });
}

function sourced<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, basis: basisSchema });
}

const range = z
  .strictObject({ min: z.number().nonnegative(), max: z.number().nonnegative() })
  .refine(({ min, max }) => min <= max, { error: 'expected min to be at most max' });
const minuteWindow = z
  .strictObject({ opensMinutes: z.number().nonnegative(), closesMinutes: z.number().nonnegative() })
  .refine(({ opensMinutes, closesMinutes }) => opensMinutes <= closesMinutes, {
    error: 'expected a window to open before it closes',
  });
const required = stated(z.literal('required'));

const sessionDoses = {
  initialMg: stated(z.tuple([amount], amount)),
  saltForm: stated(z.enum(['HCl', 'freebase'])),
  sessionMaximumMg: stated(amount),
};

export const checklistItemIdSchema = z.enum([
  'alliance',
  'history',
  'set-and-setting',
  'safety-plan',
  'non-directive-style',
  'active-dialogue-style',
  'eye-mask-music-couch',
  'psychologically-safe-setting',
  'touch-agreement',
  'recording-agreed',
  'report-new-conditions',
  'diet-and-drug-restrictions',
  'transport-found-beforehand',
  'companion',
  'rest-day',
  'no-driving',
]) satisfies z.ZodType<ChecklistItemId>;

const overlay = z.strictObject({
  ids: z.array(words),
  entries: z.record(
    words,
    z.strictObject({
      policy: words,
      basis: basisSchema,
      how: z.enum(['supplied', 'stricter', 'looser']),
      approvedBy: z.exactOptional(words),
    }),
  ),
  statedBasis: z.record(words, basisSchema),
});

/** A protocol definition as it comes from outside, with or without a site policy over it: strict, every group with its basis. */
export const definitionSchema = z.strictObject({
  id: contentIdSchema,
  title: words,
  variant: z.enum(['MAPP1', 'MAPP2', 'PH2', 'AU', 'CA-SAP', 'GEN']),
  criteriaSet: words,
  preparation: group({
    sessions: count,
    sessionMinutes: stated(amount),
    spacingDays: stated(range),
    spanDays: stated(range),
    beforeBaseline: stated(count),
  }),
  enrolment: group({
    confirmation: required,
    severityCutoff: stated(amount),
    severityInstrument: z.exactOptional(z.enum(['CAPS-5', 'CAPS-IV'])),
  }),
  washout: group({
    rule: stated(z.enum(['all-psychiatric-before-baseline', 'tapered'])),
    stabilisationDays: stated(count),
  }),
  dosing: group({
    sessions: range,
    sessionMinutes: stated(range),
    firstAfterPreparationDays: stated(range),
    gapDays: z.strictObject({ min: stated(count), target: stated(count), max: stated(count) }),
  }),
  doses: z.tuple([group(sessionDoses)], group(sessionDoses)),
  otherDoses: z.array(sourced(z.array(z.strictObject(sessionDoses)))),
  courseTotalMg: z.array(sourced(range)),
  escalation: group({ decision: stated(z.enum(['recorded-decision-required', 'not-applicable'])) }),
  supplemental: group({
    fractionOfInitial: stated(z.number().positive().max(1)),
    window: z.strictObject({ opensMinutes: stated(amount), closesMinutes: stated(amount) }),
    default: stated(z.enum(['give-unless-contraindicated', 'ask'])),
    otherWindows: z.array(sourced(minuteWindow)),
  }),
  preDose: group({
    pregnancyTest: stated(z.literal('every-dosing-session')),
    fastingHours: stated(count),
    vitalsFreshMinutes: stated(amount),
    eligibilityMaxAgeDays: stated(amount),
    suicidalityStopLevel: stated(z.enum(['low', 'moderate', 'high'])),
  }),
  vitalSigns: group({
    limitSet: stated(contentIdSchema),
    intervalMinutes: stated(amount),
    graceMinutes: stated(count),
  }),
  staff: group({ therapists: count, physicianOnCall: required, nightAttendant: required }),
  release: group({
    overnight: stated(z.enum(['required', 'not-required'])),
    minimumStayMinutes: stated(amount),
    companion: required,
    freshMinutes: stated(amount),
    driving: stated(z.literal('never-drives-home')),
  }),
  contraception: group({ daysAfterLastDose: stated(amount) }),
  suicidality: group({ contacts: stated(z.enum(['dosing-days', 'from-second-preparation'])) }),
  safetyReporting: group({ seriousEventHours: stated(amount) }),
  phoneContacts: group({ daysAfterDosing: stated(count) }),
  integration: group({
    perDosing: stated(count),
    sessionMinutes: stated(amount),
    firstWithinDays: stated(count),
    spacingDays: stated(count),
  }),
  outcome: group({ weeksAfterBaseline: stated(amount), rater: stated(z.literal('independent')) }),
  phases: group({
    expected: z.array(
      z.strictObject({
        phase: z.enum(['onset', 'peak', 'plateau', 'comedown', 'baseline-reached']),
        window: minuteWindow,
      }),
    ),
  }),
  checklist: z.exactOptional(
    z.array(
      group({
        item: checklistItemIdSchema,
        when: z.enum(['preparation', 'dosing-day', 'after-dosing']),
        hours: z.exactOptional(amount),
      }),
    ),
  ),
  overlay: z.exactOptional(overlay),
}) satisfies z.ZodType<ProtocolDefinition>;
