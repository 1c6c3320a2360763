import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen: psychiatric history, substance use, suicidality and readiness. Each counts only when a site accepts it by its id. */
export const unionAcceptablePsychiatric = [
  {
    id: 'S-154',
    category: 'substance-use',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'at-most', path: 'substanceUse.mdma.usesInTenYears', value: 10 },
        {
          op: 'any',
          of: [
            { op: 'is', path: 'substanceUse.mdma.monthsSinceLastUse', value: 'never' },
            { op: 'at-least', path: 'substanceUse.mdma.monthsSinceLastUse', value: 6 },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-154'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
  {
    id: 'S-157',
    category: 'support',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'support.stableSituation', value: true },
    basis: { facts: ['S-157'], verification: 'unverified', cites: [] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
