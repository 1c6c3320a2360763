import type { Instant } from '@mdma-at/evidence';
import { assessReadings } from './assess-readings.ts';
import { chartSignals } from './chart-signals.ts';
import type { DosingDayEvent, DosingDayEventType } from './event.ts';
import { foldFacts } from './fold-facts.ts';
import { moveChart } from './move-chart.ts';
import type { DosingDayState } from './state.ts';

const changesReadings: ReadonlySet<DosingDayEventType> = new Set([
  'vitals.recorded',
  'symptom.recorded',
  'initial-dose.administered',
  'supplemental-dose.administered',
]);

function later(known: Instant | 'none', at: Instant): Instant {
  return known === 'none' ? at : Math.max(known, at);
}

/**
 * Adds one recorded event to the day. It never refuses: the fact goes into the ledger, readings are judged anew where
 * it touches them, and the chart moves to where the participant really is.
 */
export function evolve(state: DosingDayState, event: DosingDayEvent): DosingDayState {
  const { setup } = state;
  const ledger = foldFacts(state.ledger, event);
  if (ledger === state.ledger) return state;
  const readings = changesReadings.has(event.type)
    ? assessReadings(setup, ledger, { known: state.readings, from: event.at })
    : state.readings;
  return {
    setup,
    ledger,
    readings,
    chart: moveChart(state.chart, { type: event.type, signals: chartSignals({ setup, ledger, readings }) }),
    latestAt: later(state.latestAt, event.at),
    latestRecordedAt: later(state.latestRecordedAt, event.recordedAt),
  };
}
