import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { acceptableS157 } from '../shared/other.data.ts';
import { acceptableS154 } from '../shared/psychiatric.data.ts';

/** Reported, text not seen: psychiatric history, substance use, suicidality and readiness. Each counts only when a site accepts it by its id. */
export const unionAcceptablePsychiatric = [
  acceptableS154,
  acceptableS157,
] as const satisfies readonly Criterion<AnswerPath>[];
