import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Conditions of heart and vessels. */
export const mapp2Cardiovascular = [
  {
    id: 'S-100',
    category: 'cardiovascular',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.sympathomimeticCouldHarm', value: false },
    basis: {
      facts: ['S-100'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
  {
    id: 'S-101',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'cardiovascular.hypertension', values: ['none', 'controlled'] },
    basis: {
      facts: ['S-101'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
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
      because: 'Well-managed, mild hypertension is allowed; whether it is that goes to a clinician.',
    },
  },
  {
    id: 'S-105',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.arrhythmia', value: 'none' },
    basis: {
      facts: ['S-105'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Exceptions (S-106) are reported, but an unverified text may make a site stricter, not laxer.',
    },
  },
  {
    id: 'S-108',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.markedQtProlongation', value: false },
    basis: {
      facts: ['S-108'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The text says marked prolongation; the numbers (S-109) were not seen, so a clinician answers.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
