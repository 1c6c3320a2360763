import type { FactId } from '../basis.ts';
import type { Review } from './review.ts';
import { reviews } from './reviews.data.ts';

/**
 * The review that a fact falls under: that of the longest series which its id begins with. Rows of law have theirs in
 * `@mdma-at/regulatory`, place by place; hand them over as `series` to ask about those.
 */
export function reviewOf(fact: FactId, series: readonly Review[] = reviews): Review | undefined {
  return series
    .filter((review) => fact.startsWith(review.series))
    .toSorted((one, other) => other.series.length - one.series.length)[0];
}
