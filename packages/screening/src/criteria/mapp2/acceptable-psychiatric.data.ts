import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { acceptableS157 } from '../shared/other.data.ts';
import { acceptableS154 } from '../shared/psychiatric.data.ts';

/** Reported, text not seen: psychiatric history, substance use, suicidality and readiness. Each counts only when a site accepts it by its id. */
export const mapp2AcceptablePsychiatric = [
  {
    id: 'S-018',
    category: 'support',
    kind: 'judgement',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.reexposureRisk', value: 'low' },
    basis: {
      facts: ['S-018'],
      verification: 'unverified',
      cites: [{ source: 'nhmrc-guideline-2026' }],
      because: 'The Australian guideline states it; for MAPP2 the text was not seen.',
    },
  },
  acceptableS154,
  acceptableS157,
] as const satisfies readonly Criterion<AnswerPath>[];
