import type { AnswerPath } from '../../expression/answer-path.ts';
import type { CriteriaSet } from '../criterion.ts';
import { expandedAccessAcceptable } from './acceptable.data.ts';
import { expandedAccessCriteria } from './criteria.data.ts';

/**
 * Expanded access EAMP1 (NCT04438512), full and closed. Two of its criteria are published; what else is reported of it
 * is accepted by name. Judge a person by `union` beside it.
 */
export const expandedAccess = {
  id: 'expanded-access@1',
  partial: true,
  criteria: [...expandedAccessCriteria],
  acceptable: [...expandedAccessAcceptable],
} as const satisfies CriteriaSet<AnswerPath>;
