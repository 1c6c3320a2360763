import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** What is stated. */
export const expandedAccessCriteria = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: { facts: ['S-001'], verification: 'primary', cites: [{ source: 'nct04438512' }] },
  },
  {
    id: 'S-017',
    category: 'treatment-history',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is', path: 'treatment.treatmentResistant', value: true },
        { op: 'is', path: 'treatment.noSatisfactoryAlternative', value: true },
        { op: 'is', path: 'treatment.cannotJoinTrial', value: true },
      ],
    },
    basis: {
      facts: ['S-017'],
      verification: 'primary',
      cites: [{ source: 'nct04438512' }, { source: 'maps-pbc-expanded-access' }],
      because:
        'Treatment-resistant, without a satisfactory alternative, and unable to join a trial; all three are asked for, the stricter reading.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
