import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Conditions that a sympathomimetic makes dangerous. */
export const mapp1Cardiovascular = [
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
] as const satisfies readonly Criterion<AnswerPath>[];
