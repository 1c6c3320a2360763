import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** The disorder: diagnosis, severity and duration. */
export const mapp2Ptsd = [
  {
    id: 'S-013',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.caps5.diagnosis', value: true },
    basis: {
      facts: ['S-013'],
      verification: 'primary',
      cites: [
        { source: 'mitchell-2023', at: 'methods' },
        { source: 'nct06189027', at: 'eligibility, item 9' },
      ],
    },
  },
  {
    id: 'S-014',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'ptsd.caps5.totalSeverity', value: 28 },
    basis: { facts: ['S-014'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
  {
    id: 'S-015',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'ptsd.symptomMonths', value: 6 },
    basis: { facts: ['S-015'], verification: 'primary', cites: [{ source: 'mitchell-2023', at: 'methods' }] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
