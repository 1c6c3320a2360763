import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Conditions of heart and vessels. */
export const unionCardiovascular = [
  {
    id: 'S-100',
    category: 'cardiovascular',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.sympathomimeticCouldHarm', value: false },
    basis: {
      facts: ['S-100', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'mitchell-2021', at: 'methods' },
        { source: 'open-mdma', at: 'quotes the methods' },
      ],
    },
  },
  {
    id: 'S-101',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'cardiovascular.hypertension', values: ['none', 'controlled'] },
    basis: {
      facts: ['S-101', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because:
        'The text names uncontrolled hypertension; how it is measured (S-102) was not seen, so a clinician answers.',
    },
  },
  {
    id: 'S-103',
    category: 'cardiovascular',
    kind: 'relative',
    effect: 'exclusion',
    passes: {
      op: 'not',
      of: {
        op: 'all',
        of: [
          { op: 'is', path: 'cardiovascular.hypertension', value: 'controlled' },
          { op: 'is', path: 'cardiovascular.hypertensionTreated', value: true },
        ],
      },
    },
    basis: {
      facts: ['S-103'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Well-managed, mild hypertension is allowed by one trial; whether it is that goes to a clinician.',
    },
  },
  {
    id: 'S-105',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.arrhythmia', value: 'none' },
    basis: {
      facts: ['S-105', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
    },
  },
  {
    id: 'S-108',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.markedQtProlongation', value: false },
    basis: {
      facts: ['S-108', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because: 'The text says marked prolongation; the numbers (S-109) were not seen, so a clinician answers.',
    },
  },
  {
    id: 'S-111',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is-one-of', path: 'cardiovascular.myocardialInfarction', values: ['none', 'past'] },
        { op: 'is-one-of', path: 'cardiovascular.structuralHeartDisease', values: ['none', 'not-severe'] },
      ],
    },
    basis: { facts: ['S-111'], verification: 'seed', cites: [{ source: 'seed-002', at: 'Eligibility and screening' }] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
