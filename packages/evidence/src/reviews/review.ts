import type { Basis, Day } from '../basis.ts';

/** When the facts of a series were last held against their sources, and by when somebody should do it again. */
export interface Review {
  /** How the ids of the series begin; the longest that fits counts, so that one fact may have a review of its own. */
  readonly series: string;
  /** Null where nobody checked the series as a whole. */
  readonly lastVerifiedOn: Day | null;
  readonly reviewBy: Day;
  readonly because: string;
  readonly basis: Basis;
}
