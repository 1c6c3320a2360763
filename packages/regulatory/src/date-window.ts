import type { Day } from '@mdma-at/evidence';

/** A day that is known only within bounds: it lies on `earliest`, on `latest` or between them. */
export interface DateWindow {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: 'month' | 'year' | 'range' | 'circa';
}
