export { dosingDayMachine } from './dosing-day/dosing-day.machine.ts';
export type { ChartEvent, ChartSignals } from './dosing-day/chart-event.ts';
export type { CourseChartEvent, CourseSignals } from './course/chart-event.ts';
export { courseMachine } from './course/course.machine.ts';
