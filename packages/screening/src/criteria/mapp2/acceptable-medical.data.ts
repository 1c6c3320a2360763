import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen: other conditions of the body. Each counts only when a site accepts it by its id. */
export const mapp2AcceptableMedical = [
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    id: 'S-127',
    category: 'medical',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.otherSignificantDisease', value: false },
    basis: { facts: ['S-127'], verification: 'unverified', cites: [] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
