import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s100, s101, s105, s108 } from '../shared/cardiovascular.data.ts';

/** Conditions that a sympathomimetic makes dangerous. */
export const mapp1Cardiovascular = [s100, s101, s105, s108] as const satisfies readonly Criterion<AnswerPath>[];
