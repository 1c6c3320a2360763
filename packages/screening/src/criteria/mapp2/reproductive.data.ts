import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Pregnancy, breastfeeding and contraception. */
export const mapp2Reproductive = [
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
    },
  },
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
      because: 'The text read is that of NCT06189027, which says that it follows its parent.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
