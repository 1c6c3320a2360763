import type { Limit } from './limit-set.ts';
import { tidy } from './tidy.ts';

/**
 * Whether a value has crossed a threshold. "Above 160" is strict: 160 itself has not crossed it. On a scale of
 * published bands a value between two bands has crossed into the worse one.
 */
export function isBeyond(
  value: number,
  threshold: number,
  { comparator, bandStep }: Pick<Limit, 'comparator' | 'bandStep'>,
): boolean {
  switch (comparator) {
    case 'above':
      return value > threshold;
    case 'below':
      return value < threshold;
    case 'at-or-above':
      return bandStep === undefined ? value >= threshold : value > tidy(threshold - bandStep);
    case 'at-or-below':
      return bandStep === undefined ? value <= threshold : value < tidy(threshold + bandStep);
    default:
      return comparator satisfies never;
  }
}
