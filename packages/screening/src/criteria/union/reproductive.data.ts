import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s007 } from '../shared/other.data.ts';

/** Pregnancy, breastfeeding and contraception. */
export const unionReproductive = [
  s007,
  {
    id: 'S-130',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        {
          op: 'when',
          if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
          must: { op: 'is', path: 'reproductive.pregnant', value: false },
        },
        {
          op: 'any',
          of: [
            {
              op: 'all',
              of: [
                { op: 'is', path: 'reproductive.childbearingPotential', value: false },
                { op: 'is', path: 'reproductive.notOfChildbearingPotentialBecause', value: 'assigned-male-at-birth' },
              ],
            },
            { op: 'is', path: 'reproductive.breastfeeding', value: false },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-130', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because: 'Nobody is asked about breastfeeding who was assigned male at birth.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
