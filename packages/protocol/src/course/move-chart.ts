import { initialTransition, transition } from 'xstate';
import type { CourseChartEvent } from './chart-event.ts';
import { courseMachine } from './course.machine.ts';
import type { CourseChart } from './state.ts';

/** A chart is shared by every state that stands there: nobody writes on it. */
function frozen(chart: CourseChart): CourseChart {
  Object.freeze(chart.stage);
  return Object.freeze(chart);
}

/** Where every region stands when a course begins. */
export const courseChartAtStart: CourseChart = frozen(initialTransition(courseMachine)[0].value);

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
  return frozen(transition(courseMachine, snapshotOf(chart), event)[0].value);
}
