import type { Instant } from '@mdma-at/evidence';
import { ledgerUpTo } from './ledger-up-to.ts';
import type { DayCase, DosingDayState } from './state.ts';

/** The day as a judge sees it at one moment: only what had happened by then. */
export function caseAt(state: DosingDayState, at: Instant): DayCase {
  const { setup, ledger, readings, latestAt } = state;
  if (latestAt === 'none' || latestAt <= at) return { setup, ledger, readings };
  return { setup, ledger: ledgerUpTo(ledger, at), readings: readings.filter((reading) => reading.at <= at) };
}
