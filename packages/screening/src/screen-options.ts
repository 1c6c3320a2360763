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
  requireOne(on);
  if (testsFrom === on) return { on, testsFrom };
  requireOne(testsFrom);
  return { on, testsFrom: testsFrom < on ? testsFrom : on };
}

// A cohort is screened as of one day, so the day is looked at once.
const lastSeen = { day: '' };

function requireOne(day: string): void {
  if (day === lastSeen.day) return;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`[screening] "${day}" is not a day; give YYYY-MM-DD`);
  lastSeen.day = day;
}
