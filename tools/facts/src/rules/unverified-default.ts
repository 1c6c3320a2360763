import { isRecord } from '../groups.ts';
import type { Rule } from './rule.ts';

/**
 * What no text supports is never a default: its group is kept unpublished, or its list says by its name that a site
 * accepts an entry or chooses a policy by name (`acceptable…`, `reported…`, `…Policies`).
 */
export const unverifiedDefault: Rule = ({ path, value }) => {
  const basis = value['basis'];
  if (!isRecord(basis) || basis['verification'] !== 'unverified' || value['publish'] === false) return [];
  if (/acceptable|reported|policies/i.test(path)) return [];
  return [`${path} is unverified and neither unpublished nor in a list that is accepted or chosen by name`];
};
