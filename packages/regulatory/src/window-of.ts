import type { Day } from '@mdma-at/evidence';
import type { DateWindow } from './date-window.ts';

/** The first and last day on which something with a limited date may have happened. */
export function windowOf(date: Day | DateWindow): { readonly earliest: Day; readonly latest: Day } {
  return typeof date === 'string' ? { earliest: date, latest: date } : date;
}
