import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s007 } from '../shared/other.data.ts';

/** Pregnancy, breastfeeding and contraception. */
export const mapp1Reproductive = [
  s007,
  {
    id: 'S-008',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: { op: 'at-least', path: 'reproductive.contraceptionDaysAfterLastSession', value: 10 },
    },
    basis: {
      facts: ['S-008', 'P-DAY-02'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
    },
  },
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
              {
                op: 'includes-any',
                path: 'reproductive.contraceptiveMethods',
                values: ['oral-hormones', 'barrier'],
              },
              { op: 'counts-at-least', path: 'reproductive.contraceptiveMethods', value: 2 },
            ],
          },
        ],
      },
    },
    basis: {
      facts: ['S-010'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
      because: 'Oral hormones or a single barrier need a second method.',
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
                {
                  op: 'is',
                  path: 'reproductive.notOfChildbearingPotentialBecause',
                  value: 'assigned-male-at-birth',
                },
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
