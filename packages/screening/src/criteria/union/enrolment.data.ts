import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { mR06, s019 } from '../shared/other.data.ts';

/** Who may be enrolled, and what is agreed. */
export const unionEnrolment = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: {
      facts: ['S-001'],
      verification: 'primary',
      cites: [
        { source: 'nct03537014' },
        { source: 'nct04077437' },
        { source: 'nct04438512' },
        { source: 'seed-002', at: 'Eligibility and screening' },
      ],
      because: 'Every source that states an age says adult.',
    },
  },
  s019,
  {
    id: 'S-019-taking',
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
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because:
        'Beside being able to stop: while a serotonergic antidepressant is taken, a clinician decides. High-dose has no number in the guide, so any dose counts.',
    },
  },
  mR06,
  {
    id: 'S-140',
    category: 'consent',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'consent.hasCapacity', value: true },
    basis: {
      facts: ['S-140'],
      verification: 'secondary',
      cites: [
        { source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' },
        { source: 'seed-002', at: 'Eligibility and screening' },
      ],
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
