import type { Instant } from '@mdma-at/evidence';
import { courseSignals } from './chart-signals.ts';
import { isCourseEventType } from './event-types.ts';
import type { CourseEvent } from './event.ts';
import { moveCourseChart } from './move-chart.ts';
import type { CourseState } from './state.ts';

/**
 * Adds one recorded event to the course. It never refuses: the fact takes its place by when it happened, and the
 * chart moves to where the person really is.
 */
export function evolveCourse(state: CourseState, event: CourseEvent): CourseState {
  if (!isCourseEventType(event.type)) return state;
  const { setup } = state;
  const events = inOrder(state.events, event);
  const signals = courseSignals({ setup, events });
  return {
    setup,
    events,
    chart: moveCourseChart(state.chart, { type: event.type, signals }),
    latestAt: later(state.latestAt, event.at),
    latestRecordedAt: later(state.latestRecordedAt, event.recordedAt),
  };
}

/** By when it happened; what was written down later comes after what happened at the same moment. */
function inOrder(events: readonly CourseEvent[], event: CourseEvent): readonly CourseEvent[] {
  const place = events.findLastIndex((other) => other.at <= event.at) + 1;
  return events.toSpliced(place, 0, event);
}

function later(known: Instant | 'none', at: Instant): Instant {
  return known === 'none' ? at : Math.max(known, at);
}
