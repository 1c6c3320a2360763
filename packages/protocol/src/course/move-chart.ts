import { initialTransition, transition } from 'xstate';
import type { CourseChartEvent } from './chart-event.ts';
import { courseMachine } from './course.machine.ts';
import type { CourseChart } from './state.ts';

const start = initialTransition(courseMachine)[0].value;

/** Where every region stands when a course begins. */
export const courseChartAtStart: CourseChart = start;

function snapshotOf(chart: CourseChart) {
  return courseMachine.resolveState({ value: valueOf(chart), context: {} });
}

function valueOf(chart: CourseChart) {
  const { stage, ...regions } = chart;
  return { ...regions, stage: typeof stage === 'string' ? stage : { ...stage } };
}

/** Whether the chart lets this come now. */
export function isCoursePossible(chart: CourseChart, event: CourseChartEvent): boolean {
  return snapshotOf(chart).can(event);
}

/** Where every region stands after an event. */
export function moveCourseChart(chart: CourseChart, event: CourseChartEvent): CourseChart {
  return transition(courseMachine, snapshotOf(chart), event)[0].value;
}
