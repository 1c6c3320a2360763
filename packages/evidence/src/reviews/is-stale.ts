import type { Basis, Day, FactId } from '../basis.ts';
import type { Review } from './review.ts';
import { reviewOf } from './review-of.ts';
import { reviews } from './reviews.data.ts';

/**
 * Whether a fact is due for review on a day: the day lies after its review window. A value that rests on several facts
 * is as stale as the stalest. What nobody ever verified, or no review covers, is always stale.
 *
 * @example isStale('P-DOSE-06', '2027-11-22') // true: its review was due on 2027-11-21
 */
export function isStale(
  fact: FactId | { readonly basis: Basis },
  on: Day,
  series: readonly Review[] = reviews,
): boolean {
  if (typeof fact !== 'string') {
    const { facts, verification } = fact.basis;
    return verification === 'unverified' || facts.length === 0 || facts.some((one) => isStale(one, on, series));
  }
  const review = reviewOf(fact, series);
  return review === undefined || review.lastVerifiedOn === null || on > review.reviewBy;
}
