import type { CourseInput } from './input.ts';
import { courseChartAtStart } from './move-chart.ts';
import type { CourseState } from './state.ts';

/** A course on which nothing has happened yet. */
export function startCourse(input: CourseInput): CourseState {
  return { setup: input, events: [], chart: courseChartAtStart, latestAt: 'none', latestRecordedAt: 'none' };
}
