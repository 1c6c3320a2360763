import * as z from 'zod';
import type { SitePolicy } from './policy.ts';

const words = z.string().regex(/\S/).max(1000);

const basis = z.strictObject({
  facts: z.array(z.string().regex(/^[PSMVR]-[0-9A-Za-z-]+$/)),
  verification: z.literal('policy'),
  cites: z.array(z.strictObject({ source: z.string().min(1), at: z.exactOptional(words) })),
  because: words,
});

function decided<T extends z.ZodType>(value: T) {
  return z.exactOptional(
    z.strictObject({
      value,
      basis,
      applies: z.exactOptional(z.enum(['always', 'where-silent'])),
      approvedBy: z.exactOptional(words),
    }),
  );
}

const positive = decided(z.int().positive());
const countable = decided(z.int().nonnegative());
const ordered = (range: { min: number; max: number }) => range.min <= range.max;
const range = z
  .strictObject({ min: z.int().nonnegative(), max: z.int().nonnegative() })
  .refine(ordered, { error: 'expected min to be at most max' });
const minuteWindow = z
  .strictObject({ opensMinutes: z.int().nonnegative(), closesMinutes: z.int().nonnegative() })
  .refine((window) => window.opensMinutes <= window.closesMinutes, {
    error: 'expected a window to open before it closes',
  });
const required = decided(z.literal('required'));

const values = z.strictObject({
  'preparation.sessions': positive,
  'preparation.sessionMinutes': positive,
  'preparation.spacingDays': decided(range),
  'preparation.beforeBaseline': countable,
  'enrolment.confirmation': required,
  'enrolment.severityCutoff': positive,
  'washout.rule': decided(z.enum(['all-psychiatric-before-baseline', 'tapered'])),
  'washout.stabilisationDays': countable,
  'dosing.firstAfterPreparationDays': decided(range),
  'dosing.sessionMinutes': decided(range),
  'dosing.gapDays.min': positive,
  'dosing.gapDays.target': positive,
  'dosing.gapDays.max': positive,
  'escalation.decision': decided(z.enum(['recorded-decision-required', 'not-applicable'])),
  'supplemental.window.opensMinutes': positive,
  'supplemental.window.closesMinutes': positive,
  'supplemental.fractionOfInitial': decided(z.number().positive().max(1)),
  'supplemental.default': decided(z.enum(['give-unless-contraindicated', 'ask'])),
  'preDose.pregnancyTest': decided(z.literal('every-dosing-session')),
  'preDose.fastingHours': countable,
  'preDose.vitalsFreshMinutes': positive,
  'preDose.eligibilityMaxAgeDays': positive,
  'preDose.suicidalityStopLevel': decided(z.enum(['low', 'moderate', 'high'])),
  'vitalSigns.limitSet': decided(z.string().regex(/^[a-z0-9-]+@\d+$/)),
  'vitalSigns.intervalMinutes': positive,
  'vitalSigns.graceMinutes': countable,
  'staff.therapists': positive,
  'staff.physicianOnCall': required,
  'staff.nightAttendant': required,
  'release.overnight': decided(z.enum(['required', 'not-required'])),
  'release.minimumStayMinutes': positive,
  'release.companion': required,
  'release.freshMinutes': positive,
  'release.driving': decided(z.literal('never-drives-home')),
  'contraception.daysAfterLastDose': positive,
  'suicidality.contacts': decided(z.enum(['dosing-days', 'from-second-preparation'])),
  'safetyReporting.seriousEventHours': positive,
  'phoneContacts.daysAfterDosing': countable,
  'integration.perDosing': positive,
  'integration.sessionMinutes': positive,
  'integration.firstWithinDays': positive,
  'integration.spacingDays': positive,
  'outcome.weeksAfterBaseline': positive,
  'outcome.rater': decided(z.literal('independent')),
  'phases.expected': decided(
    z.array(
      z.strictObject({
        phase: z.enum(['onset', 'peak', 'plateau', 'comedown', 'baseline-reached']),
        window: minuteWindow,
      }),
    ),
  ),
});

/** A site policy as it comes from outside: strict, every value with its basis, `policy` the only mark. */
export const sitePolicySchema = z.strictObject({
  id: z.custom<SitePolicy['id']>((id) => typeof id === 'string' && /^[a-z0-9-]+@\d+$/.test(id), {
    error: 'expected a content id such as "site-demo@1"',
  }),
  title: words,
  values,
});
