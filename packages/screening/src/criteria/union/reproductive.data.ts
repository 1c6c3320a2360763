import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Pregnancy, breastfeeding and contraception. */
export const unionReproductive = [
  {
    id: 'S-007',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: {
        op: 'newest-that-day',
        path: 'reproductive.pregnancyTests',
        where: { op: 'is', path: 'result', value: 'negative' },
      },
    },
    basis: {
      facts: ['S-007', 'P-DAY-01'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
    },
  },
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
