import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Conditions of heart and vessels. */
export const seed000Cardiovascular = [
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
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
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
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
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
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
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
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
      because: 'The guide says a long QT interval at baseline, without a number.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
