import type { DosingDayInput } from './input.ts';
import { emptyLedger } from './ledger.ts';
import { chartAtStart } from './move-chart.ts';
import type { DosingDayState } from './state.ts';

/** A dosing day before anybody has arrived. */
export function start(setup: DosingDayInput): DosingDayState {
  return { setup, ledger: emptyLedger, readings: [], chart: chartAtStart, latestAt: 'none', latestRecordedAt: 'none' };
}
