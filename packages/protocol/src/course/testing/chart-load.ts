import { initialTransition, transition } from 'xstate';
import { everyCourseHappening } from '../../exploration/every-course-happening.ts';
import type { CourseChartEvent } from '../chart-event.ts';
import { courseSignals } from '../chart-signals.ts';
import { courseMachine } from '../course.machine.ts';
import { course } from '../course.ts';
import type { CourseEvent } from '../event.ts';
import type { CourseChart } from '../state.ts';
import { at, goldenCourse, input, runAccepted } from './golden-course.ts';

/** One course as both sides are given it: the record, and what the bare chart would have to be told for each entry. */
export interface ChartLoad {
  readonly events: readonly CourseEvent[];
  readonly chartEvents: readonly CourseChartEvent[];
}

function loadOf(events: readonly CourseEvent[]): ChartLoad {
  let state = course.start(input);
  const chartEvents = events.map((event): CourseChartEvent => {
    state = course.evolve(state, event);
    return { type: event.type, signals: courseSignals(state) };
  });
  return { events, chartEvents };
}

/** Seeded numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The golden course, and made-up ones in which anything follows anything; in every third somebody withdraws. */
export function chartLoads(count: number, seed: number): readonly ChartLoad[] {
  const next = numbers(seed);
  const by = { id: 'coordinator-1', role: 'coordinator' } as const;
  const known = everyCourseHappening.filter(({ type }) => type !== 'consent.withdrawn');
  const random = Array.from({ length: count }, (_, index) => {
    const withdrawal = index % 3 === 0 ? Math.floor(next() * eventsInCourse) : undefined;
    return loadOf(
      Array.from({ length: eventsInCourse }, (__, place): CourseEvent => {
        const moment = at('2026-03-02', place);
        const happening = known[Math.floor(next() * known.length)] ?? { type: 'safety-plan.drafted' };
        const what = place === withdrawal ? ({ type: 'consent.withdrawn' } as const) : happening;
        return { at: moment, recordedAt: moment, by, ...what };
      }),
    );
  });
  return [loadOf(runAccepted(goldenCourse).events), ...random];
}

const eventsInCourse = 27;

/** The record folded by the process: facts, signals and chart. */
export function foldByProcess({ events }: ChartLoad): CourseChart {
  return events.reduce(course.evolve, course.start(input)).chart;
}

/** The bare engine, told everything that it needs. */
export function foldByEngine({ chartEvents }: ChartLoad): CourseChart {
  let [snapshot] = initialTransition(courseMachine);
  for (const event of chartEvents) [snapshot] = transition(courseMachine, snapshot, event);
  return snapshot.value;
}
