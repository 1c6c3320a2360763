import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s121, s121Managed, s122, s122Managed, s123, s123Managed } from '../shared/medical.data.ts';

/** Other conditions of the body. */
export const mapp2Medical = [
  {
    id: 'S-120',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.symptomaticLiverDisease', value: false },
    basis: {
      facts: ['S-120'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Asymptomatic hepatitis C is allowed where it is mild and well managed.',
    },
  },
  s121,
  s121Managed,
  s122,
  s122Managed,
  s123,
  s123Managed,
] as const satisfies readonly Criterion<AnswerPath>[];
