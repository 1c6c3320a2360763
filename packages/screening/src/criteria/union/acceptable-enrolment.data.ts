import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen: who may be enrolled, and what is agreed. Each counts only when a site accepts it by its id. */
export const unionAcceptableEnrolment = [
  {
    id: 'S-155',
    category: 'treatment-history',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        {
          op: 'any',
          of: [
            { op: 'is', path: 'treatment.weeksSinceElectroconvulsiveTherapy', value: 'never' },
            { op: 'at-least', path: 'treatment.weeksSinceElectroconvulsiveTherapy', value: 12 },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is', path: 'treatment.weeksSinceKetamineTherapy', value: 'never' },
            { op: 'at-least', path: 'treatment.weeksSinceKetamineTherapy', value: 12 },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-155'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
