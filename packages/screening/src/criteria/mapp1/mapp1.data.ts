import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { mapp1AcceptableCardiovascular } from './acceptable-cardiovascular.data.ts';
import { mapp1AcceptableOther } from './acceptable-other.data.ts';
import { mapp1Cardiovascular } from './cardiovascular.data.ts';
import { mapp1Enrolment } from './enrolment.data.ts';
import { mapp1Psychiatric } from './psychiatric.data.ts';
import { mapp1Ptsd } from './ptsd.data.ts';
import { mapp1Reproductive } from './reproductive.data.ts';

/**
 * The Phase 3 trial MAPP1 (NCT03537014), as far as its criteria are published. Capacity to consent, imminent suicide
 * risk and the numeric limits of blood pressure and QT are reported for it without a text: accept them by their ids.
 */
export const mapp1 = {
  id: 'mapp1@1',
  criteria: [...mapp1Enrolment, ...mapp1Ptsd, ...mapp1Reproductive, ...mapp1Cardiovascular, ...mapp1Psychiatric],
  acceptable: [...mapp1AcceptableCardiovascular, ...mapp1AcceptableOther],
} as const satisfies CriteriaSet<AnswerPath>;
