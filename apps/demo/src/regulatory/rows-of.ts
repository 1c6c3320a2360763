import type { Day } from '@mdma-at/evidence';
import { changesBetween, statusOn, type RegulatoryEvent, type StatusOptions } from '@mdma-at/regulatory';

/** The first and last day that anything is asked about. */
export interface DaySpan {
  readonly min: Day;
  readonly max: Day;
}

/** Every row about a place and its country: those without a day first, then in the order of time. */
export function rowsOf(place: string, { min, max }: DaySpan, options: StatusOptions): readonly RegulatoryEvent[] {
  const dated = changesBetween(place, min, max, options);
  const status = statusOn(place, max, options);
  const undated = status.ok
    ? [...status.value.facts.filter(({ date }) => date === 'unknown'), ...status.value.undated]
    : [];
  return [...undated, ...(dated.ok ? dated.value : [])];
}
