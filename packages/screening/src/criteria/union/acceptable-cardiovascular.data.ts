import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import {
  acceptableS102,
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
} from '../shared/cardiovascular.data.ts';

/** Reported, text not seen: conditions of heart and vessels. Each counts only when a site accepts it by its id. */
export const unionAcceptableCardiovascular = [
  acceptableS102,
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
  {
    id: 'S-111-any',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is', path: 'cardiovascular.myocardialInfarction', value: 'none' },
        { op: 'is', path: 'cardiovascular.strokeOrTia', value: false },
        { op: 'is', path: 'cardiovascular.aneurysm', value: false },
        { op: 'is', path: 'cardiovascular.coronaryDisease', value: false },
        { op: 'is', path: 'cardiovascular.peripheralVascularDisease', value: false },
        { op: 'is', path: 'cardiovascular.heartFailure', value: false },
        { op: 'is', path: 'cardiovascular.structuralHeartDisease', value: 'none' },
      ],
    },
    basis: {
      facts: ['S-111'],
      verification: 'unverified',
      cites: [],
      because:
        'Any of these diseases, at any time; the guide (S-111) names a recent infarction and severe structural disease only.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
