import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { seed002Enrolment } from './enrolment.data.ts';
import { seed002Medical } from './medical.data.ts';
import { seed002Psychiatric } from './psychiatric.data.ts';

/** The Canadian guide to treatment under the Special Access Program, as it states its criteria. */
export const seed002 = {
  id: 'seed-002@1',
  criteria: [...seed002Enrolment, ...seed002Medical, ...seed002Psychiatric],
  acceptable: [],
} as const satisfies CriteriaSet<AnswerPath>;
