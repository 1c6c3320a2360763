import type { Day, FactId } from '@mdma-at/evidence';
import type { AsOf } from './expression/judge.ts';

/** How to screen. */
export interface ScreenOptions {
  /** The day the question is about: later entries are not looked at, and a pregnancy test has to be of this day. */
  readonly on: Day;
  /** Criteria whose text nobody has seen and that the site accepts by name. */
  readonly accept?: readonly FactId[];
  /**
   * For the reading at entry: a dated test counts from this day on. Left out, only a test of the day asked about does,
   * as before a dose.
   */
  readonly testsFrom?: Day;
}

/**
 * The days a judgement is about.
 *
 * @throws when one of them is not a day.
 */
export function requireDay({ on, testsFrom = on }: ScreenOptions): AsOf {
  for (const day of [on, testsFrom]) {
    if (!isDay.test(day)) throw new Error(`[screening] "${day}" is not a day; give YYYY-MM-DD`);
  }
  return testsFrom === on ? { on, testsFrom } : { on, testsFrom: testsFrom < on ? testsFrom : on };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
