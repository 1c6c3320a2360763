import { isDeepStrictEqual } from 'node:util';
import { initialTransition, transition } from 'xstate';
import type { CourseChartEvent } from '../course/chart-event.ts';
import { courseMachine } from '../course/course.machine.ts';
import { moveCourseChart } from '../course/move-chart.ts';
import type { CourseChart } from '../course/state.ts';
import { chartLoads } from '../course/testing/chart-load.ts';

/**
 * Benchmark B7, run by itself in plain Node: a course that was put away as text is taken up again and told one event,
 * by the process and by the bare engine. Prints what was measured as JSON.
 */
const [rounds, warmUp, middle] = [7, 3, 13];

/** What each side puts away in the middle of a course, and what comes next. */
interface Saved {
  readonly chart: string;
  readonly snapshot: string;
  readonly next: CourseChartEvent;
}

const saved = chartLoads(2_000, 7).flatMap(({ chartEvents }): readonly Saved[] => {
  const events = chartEvents.slice(0, middle);
  const next = chartEvents[middle];
  let [snapshot] = initialTransition(courseMachine);
  for (const event of events) snapshot = transition(courseMachine, snapshot, event)[0];
  const { value, status, context } = snapshot;
  return next ? [{ chart: JSON.stringify(value), snapshot: JSON.stringify({ value, status, context }), next }] : [];
});

const ours = ({ chart, next }: Saved): unknown => moveCourseChart(JSON.parse(chart) as CourseChart, next);
const engine = ({ snapshot, next }: Saved): unknown => {
  const { value, context } = JSON.parse(snapshot) as Parameters<typeof courseMachine.resolveState>[0];
  return transition(courseMachine, courseMachine.resolveState({ value, context: context ?? {} }), next)[0].value;
};
for (const one of saved) {
  if (!isDeepStrictEqual({ ...Object(ours(one)) }, { ...Object(engine(one)) })) {
    throw new Error('[protocol] the process and the engine do not agree');
  }
}

function micros(run: (one: Saved) => unknown): number {
  const from = process.threadCpuUsage();
  for (const one of saved) run(one);
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / saved.length;
}

const took = { ours: [] as number[], engine: [] as number[] };
for (let round = 0; round < rounds + warmUp; round += 1) {
  const [them, us] = [micros(engine), micros(ours)];
  if (round < warmUp) continue;
  took.engine.push(them);
  took.ours.push(us);
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const bytes = (of: 'chart' | 'snapshot'): number =>
  Math.round(saved.reduce((sum, one) => sum + one[of].length, 0) / saved.length);
console.log(
  JSON.stringify({
    restores: saved.length,
    engineMicros: median(took.engine),
    ratio: median(took.ours.map((us, round) => us / (took.engine[round] ?? 1))),
    bytes: bytes('chart'),
    engineBytes: bytes('snapshot'),
  }),
);
