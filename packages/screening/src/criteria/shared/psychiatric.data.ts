import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Criteria on psychiatric history, substances and suicide risk, word for word the same in several sets; `acceptable…` counts only where a site accepts it. */

export const s141 = {
  id: 'S-141',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'psychiatric.psychoticDisorder', value: false },
  basis: {
    facts: ['S-141', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const s142 = {
  id: 'S-142',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'psychiatric.bipolarI', value: false },
  basis: {
    facts: ['S-142', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const s144 = {
  id: 'S-144',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'psychiatric.dissociativeIdentityDisorder', value: false },
  basis: {
    facts: ['S-144', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
    because: 'The dissociative subtype of PTSD is another thing and excludes nobody.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s146 = {
  id: 'S-146',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'psychiatric.depressionWithPsychoticFeatures', value: false },
  basis: {
    facts: ['S-146', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const s151 = {
  id: 'S-151',
  category: 'substance-use',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'any',
    of: [
      { op: 'is', path: 'substanceUse.other.severity', value: 'none' },
      { op: 'at-least', path: 'substanceUse.other.monthsSince', value: 12 },
    ],
  },
  basis: {
    facts: ['S-151'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const s152 = {
  id: 'S-152',
  category: 'suicidality',
  kind: 'judgement',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'suicidality.clinicianRisk', values: ['none', 'low', 'moderate', 'high'] },
  basis: {
    facts: ['S-152'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS154 = {
  id: 'S-154',
  category: 'substance-use',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'all',
    of: [
      { op: 'at-most', path: 'substanceUse.mdma.usesInTenYears', value: 10 },
      {
        op: 'any',
        of: [
          { op: 'is', path: 'substanceUse.mdma.monthsSinceLastUse', value: 'never' },
          { op: 'at-least', path: 'substanceUse.mdma.monthsSinceLastUse', value: 6 },
        ],
      },
    ],
  },
  basis: {
    facts: ['S-154'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;
