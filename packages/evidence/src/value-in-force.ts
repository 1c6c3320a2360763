import type { Dated, Day } from './basis.ts';

/**
 * The value that holds on a day: the one that began last, on that day or before it. Nothing where none had begun.
 * The list may be in any order; of two that begin on one day the later in the list holds.
 */
export function valueInForce<T>(values: readonly Dated<T>[], day: Day): Dated<T> | undefined {
  let inForce: Dated<T> | undefined;
  for (const candidate of values) {
    if (candidate.from <= day && (!inForce || candidate.from >= inForce.from)) inForce = candidate;
  }
  return inForce;
}
