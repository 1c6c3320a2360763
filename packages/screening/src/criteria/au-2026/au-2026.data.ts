import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { au2026Acceptable } from './acceptable.data.ts';
import { au2026Criteria } from './criteria.data.ts';

/**
 * The Australian guideline of 2026, which is conditional and names its own limits, as far as the news of it states them.
 * It says nothing of exclusions that was seen: judge a person by `union` beside it.
 */
export const au2026 = {
  id: 'au-2026@1',
  partial: true,
  criteria: [...au2026Criteria],
  acceptable: [...au2026Acceptable],
} as const satisfies CriteriaSet<AnswerPath>;
