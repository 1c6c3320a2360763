import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import {
  acceptableS102,
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
  acceptableS111,
  acceptableS112,
} from '../shared/cardiovascular.data.ts';

/** Reported, text not seen: conditions of heart and vessels. Each counts only when a site accepts it by its id. */
export const mapp2AcceptableCardiovascular = [
  acceptableS102,
  acceptableS104,
  acceptableS107,
  acceptableS109,
  acceptableS110,
  acceptableS111,
  acceptableS112,
] as const satisfies readonly Criterion<AnswerPath>[];
