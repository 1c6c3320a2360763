import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { acceptableS155 } from '../shared/other.data.ts';

/** Reported, text not seen: who may be enrolled, and what is agreed. Each counts only when a site accepts it by its id. */
export const unionAcceptableEnrolment = [acceptableS155] as const satisfies readonly Criterion<AnswerPath>[];
