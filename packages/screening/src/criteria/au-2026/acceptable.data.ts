import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen. Each counts only when a site accepts it by its id. */
export const au2026Acceptable = [
  {
    id: 'S-013',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.dsm5Diagnosis', value: true },
    basis: {
      facts: ['S-013'],
      verification: 'unverified',
      cites: [],
      because: 'PTSD is reported; no instrument is stated.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
