import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s121, s121Managed, s122, s122Managed, s123, s123Managed } from '../shared/medical.data.ts';

/** Other conditions of the body. */
export const unionMedical = [
  {
    id: 'S-120',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'none-of',
      of: [
        { op: 'is', path: 'medical.symptomaticLiverDisease', value: true },
        { op: 'is', path: 'medical.severeHepaticImpairment', value: true },
      ],
    },
    basis: {
      facts: ['S-120'],
      verification: 'secondary',
      cites: [
        { source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' },
        { source: 'seed-002', at: 'Eligibility and screening' },
      ],
      because: 'One source says symptomatic liver disease, the other severe hepatic impairment; either excludes.',
    },
  },
  s121,
  s121Managed,
  s122,
  s122Managed,
  s123,
  s123Managed,
] as const satisfies readonly Criterion<AnswerPath>[];
