import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import {
  acceptableS021,
  acceptableS124,
  acceptableS125,
  acceptableS126,
  acceptableS127,
} from '../shared/medical.data.ts';

/** Reported, text not seen: other conditions of the body. Each counts only when a site accepts it by its id. */
export const mapp2AcceptableMedical = [
  acceptableS021,
  acceptableS124,
  acceptableS125,
  acceptableS126,
  acceptableS127,
] as const satisfies readonly Criterion<AnswerPath>[];
