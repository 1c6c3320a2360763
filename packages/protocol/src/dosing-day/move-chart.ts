import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { ChartEvent } from './chart-event.ts';
import { dosingDayMachine } from './dosing-day.machine.ts';
import type { DosingDayChart } from './state.ts';

type Snapshot = SnapshotFrom<typeof dosingDayMachine>;

/** Snapshots by the chart that they stand for: a cache only, every one of them can be built from its chart alone. */
const snapshots = new WeakMap<DosingDayChart, Snapshot>();

function chartOf(snapshot: Snapshot): DosingDayChart {
  // shared by every state that stands there: nobody writes on it
  const chart: DosingDayChart = Object.freeze(snapshot.value);
  snapshots.set(chart, snapshot);
  return chart;
}

function snapshotOf(chart: DosingDayChart): Snapshot {
  return snapshots.get(chart) ?? dosingDayMachine.resolveState({ value: { ...chart }, context: {} });
}

/** Where every region stands when the day begins. */
export const chartAtStart: DosingDayChart = chartOf(initialTransition(dosingDayMachine)[0]);

/** Whether the chart lets this come now. */
export function isPossible(chart: DosingDayChart, event: ChartEvent): boolean {
  return snapshotOf(chart).can(event);
}

/** Where every region stands after an event. */
export function moveChart(chart: DosingDayChart, event: ChartEvent): DosingDayChart {
  return chartOf(transition(dosingDayMachine, snapshotOf(chart), event)[0]);
}
