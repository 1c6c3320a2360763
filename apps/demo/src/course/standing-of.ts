import type { CourseStanding } from '@mdma-at/ui';
import { dayOf } from './day-of.ts';
import type { RunningCourse } from './use-course.ts';

/** Whether a course goes on, and since when it doesn't. */
export function standingOf({ state, view }: Pick<RunningCourse, 'state' | 'view'>): CourseStanding {
  const last = (type: string) => state.events.findLast((event) => event.type === type);
  const on = (at: number) => dayOf(at, state.setup.timeZone);
  const withdrawn = last('consent.withdrawn');
  if (view.withdrawn && withdrawn) return { is: 'withdrawn', on: on(withdrawn.at) };
  const closed = last('course.closed');
  if (closed) return { is: 'closed', on: on(closed.at) };
  const paused = last('course.paused');
  return view.paused && paused ? { is: 'paused', since: on(paused.at) } : { is: 'running' };
}
