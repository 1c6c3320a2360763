import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Criteria on other conditions of the body, word for word the same in several sets; `acceptable…` counts only where a site accepts it. */

export const acceptableS021 = {
  id: 'S-021',
  category: 'medical',
  kind: 'absolute',
  effect: 'inclusion',
  passes: { op: 'at-least', path: 'demographics.weightKg', value: 48 },
  basis: {
    facts: ['S-021'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s121 = {
  id: 'S-121',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'medical.diabetes', values: ['none', 'well-managed'] },
  basis: {
    facts: ['S-121'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because: 'Excludes unless mild and well managed.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s121Managed = {
  id: 'S-121-managed',
  category: 'medical',
  kind: 'relative',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.diabetes', value: 'none' },
  basis: {
    facts: ['S-121'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because:
      'Allowed where mild and well managed; whether it is that goes to a clinician, who also plans the fasting before a session.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s122 = {
  id: 'S-122',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'medical.hyperthyroidism', values: ['none', 'well-managed'] },
  basis: {
    facts: ['S-122'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because: 'Excludes unless mild and well managed.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s122Managed = {
  id: 'S-122-managed',
  category: 'medical',
  kind: 'relative',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.hyperthyroidism', value: 'none' },
  basis: {
    facts: ['S-122'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because: 'Allowed where mild and well managed; untreated, it markedly raised the risk of hyperthermia in rats.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s123 = {
  id: 'S-123',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'medical.glaucoma', values: ['none', 'well-managed'] },
  basis: {
    facts: ['S-123'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because: 'Excludes unless mild and well managed.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s123Managed = {
  id: 'S-123-managed',
  category: 'medical',
  kind: 'relative',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.glaucoma', value: 'none' },
  basis: {
    facts: ['S-123'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    because: 'Allowed where mild and well managed; whether it is that goes to a clinician.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS124 = {
  id: 'S-124',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.hyponatraemiaHistory', value: false },
  basis: {
    facts: ['S-124'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS125 = {
  id: 'S-125',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'none-of',
    of: [
      { op: 'is', path: 'medical.hyperthermiaHistory', value: true },
      { op: 'is', path: 'medical.malignantHyperthermiaHistory', value: true },
    ],
  },
  basis: {
    facts: ['S-125'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS126 = {
  id: 'S-126',
  category: 'medical',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.seizureDisorder', value: false },
  basis: {
    facts: ['S-126'],
    verification: 'unverified',
    cites: [],
    because: 'Reported as judgement or absolute; the stricter is taken.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS127 = {
  id: 'S-127',
  category: 'medical',
  kind: 'judgement',
  effect: 'exclusion',
  passes: { op: 'is', path: 'medical.otherSignificantDisease', value: false },
  basis: { facts: ['S-127'], verification: 'unverified', cites: [] },
} as const satisfies Criterion<AnswerPath>;
