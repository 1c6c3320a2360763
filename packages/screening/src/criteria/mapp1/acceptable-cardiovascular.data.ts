import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import {
  acceptableS102,
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
  acceptableS111,
  acceptableS112,
} from '../shared/cardiovascular.data.ts';

/** Reported for the trial, text not seen: heart and vessels. Each counts only when a site accepts it by its id. */
export const mapp1AcceptableCardiovascular = [
  acceptableS102,
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
      verification: 'unverified',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The MAPP2 supplement allows well-managed, mild hypertension; for MAPP1 the text was not seen.',
    },
  },
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
  acceptableS111,
  acceptableS112,
] as const satisfies readonly Criterion<AnswerPath>[];
