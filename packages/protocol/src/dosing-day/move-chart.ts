import { initialTransition, transition } from 'xstate';
import type { ChartEvent } from './chart-event.ts';
import { dosingDayMachine } from './dosing-day.machine.ts';
import type { DosingDayChart } from './state.ts';


const start = initialTransition(dosingDayMachine)[0].value;

/** Where every region stands when the day begins. */
export const chartAtStart: DosingDayChart = start;

function snapshotOf(chart: DosingDayChart) {
  return dosingDayMachine.resolveState({ value: { ...chart }, context: {} });
}

/** Whether the chart lets this come now. */
export function isPossible(chart: DosingDayChart, event: ChartEvent): boolean {
  return snapshotOf(chart).can(event);
}

/** Where every region stands after an event. */
export function moveChart(chart: DosingDayChart, event: ChartEvent): DosingDayChart {
  return transition(dosingDayMachine, snapshotOf(chart), event)[0].value;
}
