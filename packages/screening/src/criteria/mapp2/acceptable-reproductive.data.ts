import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen: pregnancy, breastfeeding and contraception. Each counts only when a site accepts it by its id. */
export const mapp2AcceptableReproductive = [
  {
    id: 'S-010',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: {
        op: 'any',
        of: [
          {
            op: 'includes-any',
            path: 'reproductive.contraceptiveMethods',
            values: [
              'intrauterine-device',
              'injected-hormones',
              'implanted-hormones',
              'abstinence',
              'vasectomised-sole-partner',
              'double-barrier',
            ],
          },
          {
            op: 'all',
            of: [
              { op: 'includes-any', path: 'reproductive.contraceptiveMethods', values: ['oral-hormones', 'barrier'] },
              { op: 'counts-at-least', path: 'reproductive.contraceptiveMethods', value: 2 },
            ],
          },
        ],
      },
    },
    basis: {
      facts: ['S-010'],
      verification: 'unverified',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
      because: 'Known from NCT06189027; for MAPP2 the text was not seen.',
    },
  },
  {
    id: 'S-011',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: false },
      must: {
        op: 'is-one-of',
        path: 'reproductive.notOfChildbearingPotentialBecause',
        values: ['permanently-sterilised', 'postmenopausal', 'assigned-male-at-birth'],
      },
    },
    basis: {
      facts: ['S-011'],
      verification: 'unverified',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
      because: 'Known from NCT06189027; for MAPP2 the text was not seen.',
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
      facts: ['S-130'],
      verification: 'unverified',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because:
        'Pregnancy is excluded through S-007; for breastfeeding the text was not seen. Nobody is asked about it who was assigned male at birth.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
