import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Who may be enrolled, and what is agreed. */
export const seed000Enrolment = [
  {
    id: 'S-019',
    category: 'medication',
    kind: 'relative',
    effect: 'exclusion',
    passes: {
      op: 'no-entry',
      path: 'medicines',
      where: {
        op: 'all',
        of: [
          { op: 'is', path: 'serotonergicAntidepressant', value: true },
          { op: 'is', path: 'taking', value: true },
        ],
      },
    },
    basis: {
      facts: ['S-019'],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'medical screening' }],
      because:
        'Certain psychiatric medicines are usually stopped, serotonergic ones above all; so it goes to a clinician.',
    },
  },
  {
    id: 'M-R06',
    category: 'medication',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'no-entry',
      path: 'medicines',
      where: {
        op: 'all',
        of: [
          { op: 'is', path: 'maoInhibitor', value: true },
          { op: 'is', path: 'taking', value: true },
        ],
      },
    },
    basis: {
      facts: ['M-R06'],
      verification: 'secondary',
      cites: [{ source: 'seed-000', at: 'medical screening' }, { source: 'open-mdma' }],
      because: 'The guide names MAO inhibitors first among what is stopped; how long is a question of washout.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
