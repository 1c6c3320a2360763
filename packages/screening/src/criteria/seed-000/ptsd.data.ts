import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** The disorder: diagnosis, severity and duration. */
export const seed000Ptsd = [
  {
    id: 'S-013',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.dsm5Diagnosis', value: true },
    basis: {
      facts: ['S-013'],
      verification: 'seed',
      cites: [{ source: 'seed-000', at: 'who may benefit' }],
      because:
        'The guide speaks of severe, often treatment-resistant PTSD and names no instrument; neither severity nor resistance is asked for.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
