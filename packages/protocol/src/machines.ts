export { dosingDayMachine } from './dosing-day/dosing-day.machine.ts';
export type { ChartEvent, ChartSignals } from './dosing-day/chart-event.ts';
