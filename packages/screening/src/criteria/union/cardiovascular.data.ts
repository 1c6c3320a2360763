import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s100, s101, s105, s108 } from '../shared/cardiovascular.data.ts';

/** Conditions of heart and vessels. */
export const unionCardiovascular = [
  s100,
  s101,
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
  s105,
  s108,
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
