import type { Band } from './news2-bands.data.ts';

/** The points of a value on a scale of bands; a value between two bands takes the worse one. */
export function pointsOf(value: number, bands: readonly Band[]): number {
  const touched = bands.filter((_, index) => {
    const endOfLower = bands[index - 1]?.to ?? Number.NEGATIVE_INFINITY;
    const startOfHigher = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return value > endOfLower && value < startOfHigher;
  });
  return Math.max(...touched.map(({ points }) => points));
}
