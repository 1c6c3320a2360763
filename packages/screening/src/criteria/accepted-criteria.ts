import type { FactId } from '@mdma-at/evidence';
import type { CriteriaSet, Criterion } from './criterion.ts';

/**
 * The criteria that count: those of the set, and of its unverified ones those that the site accepts by name.
 *
 * @throws when a name is not in the set, because a site would believe that a rule is in force that is not.
 */
export function acceptedCriteria(criteriaSet: CriteriaSet, accept: readonly FactId[]): readonly Criterion[] {
  const { id, criteria, acceptable } = criteriaSet;
  const stranger = accept.find((name) => ![...criteria, ...acceptable].some((criterion) => criterion.id === name));
  if (stranger !== undefined) {
    const names = acceptable.map((criterion) => criterion.id).join(', ') || 'none';
    throw new Error(`[screening] ${id} has no criterion ${stranger} to accept; accept any of: ${names}`);
  }
  return [...criteria, ...acceptable.filter((criterion) => accept.includes(criterion.id))];
}
