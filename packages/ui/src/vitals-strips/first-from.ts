import type { Instant } from '@mdma-at/evidence';

/** The index of the first of some moments in order that is not before another; their number where all are before. */
export function firstFrom(moments: ArrayLike<Instant>, from: Instant): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] ?? Number.NaN) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
