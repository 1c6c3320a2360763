export { isStale } from './is-stale.ts';
export { reviewOf } from './review-of.ts';
export type { Review } from './review.ts';
export { reviews } from './reviews.data.ts';
