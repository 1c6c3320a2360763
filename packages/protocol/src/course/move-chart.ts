import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { CourseChartEvent } from './chart-event.ts';
import { courseMachine } from './course.machine.ts';
import type { CourseChart } from './state.ts';

type Snapshot = SnapshotFrom<typeof courseMachine>;

/** Snapshots by the chart that they stand for: a cache only, every one of them can be built from its chart alone. */
const snapshots = new WeakMap<CourseChart, Snapshot>();

function chartOf(snapshot: Snapshot): CourseChart {
  const chart: CourseChart = snapshot.value;
  // shared by every state that stands there: nobody writes on it
  Object.freeze(chart.stage);
  snapshots.set(Object.freeze(chart), snapshot);
  return chart;
}

function snapshotOf(chart: CourseChart): Snapshot {
  return snapshots.get(chart) ?? courseMachine.resolveState({ value: valueOf(chart), context: {} });
}

function valueOf(chart: CourseChart) {
  const { stage, ...regions } = chart;
  return { ...regions, stage: typeof stage === 'string' ? stage : { ...stage } };
}

/** Where every region stands when a course begins. */
export const courseChartAtStart: CourseChart = chartOf(initialTransition(courseMachine)[0]);

/** Whether the chart lets this come now. */
export function isCoursePossible(chart: CourseChart, event: CourseChartEvent): boolean {
  return snapshotOf(chart).can(event);
}

/** Where every region stands after an event. */
export function moveCourseChart(chart: CourseChart, event: CourseChartEvent): CourseChart {
  return chartOf(transition(courseMachine, snapshotOf(chart), event)[0]);
}
