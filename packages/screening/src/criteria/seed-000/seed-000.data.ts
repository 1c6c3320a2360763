import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { seed000Cardiovascular } from './cardiovascular.data.ts';
import { seed000Enrolment } from './enrolment.data.ts';
import { seed000Psychiatric } from './psychiatric.data.ts';
import { seed000Ptsd } from './ptsd.data.ts';

/**
 * A guide for the public, as it states who is usually excluded. It leaves out personality disorders, age, pregnancy and
 * consent.
 */
export const seed000 = {
  id: 'seed-000@1',
  partial: true,
  criteria: [...seed000Ptsd, ...seed000Enrolment, ...seed000Cardiovascular, ...seed000Psychiatric],
  acceptable: [],
} as const satisfies CriteriaSet<AnswerPath>;
