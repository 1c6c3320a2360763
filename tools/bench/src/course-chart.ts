// @boundaries-ignore both sides are measured on the data and the chart of the package itself
import { chartLoads, foldByEngine, foldByProcess } from '../../../packages/protocol/src/course/testing/chart-load.ts';

const rounds = 7;
const warmUp = 3;
const courses = 1_000;

/** B5: the process against the bare engine, interleaved in one process, by the CPU time of its thread; prints the figures. */
const loads = chartLoads(courses, 1);
const events = loads.reduce((sum, load) => sum + load.events.length, 0);

for (const load of loads) {
  const [ours, engine] = [JSON.stringify(foldByProcess(load)), JSON.stringify(foldByEngine(load))];
  const sorted = (chart: string) =>
    Object.entries(JSON.parse(chart) as object)
      .toSorted()
      .join();
  if (sorted(ours) !== sorted(engine)) throw new Error(`the process says ${ours}, the engine ${engine}`);
}

function cpuMicros(run: () => void): number {
  const from = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / events;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const micros = { ours: [] as number[], engine: [] as number[] };
for (let round = 0; round < rounds + warmUp; round += 1) {
  const figures = [
    cpuMicros(() => loads.forEach((load) => void foldByEngine(load))),
    cpuMicros(() => loads.forEach((load) => void foldByProcess(load))),
  ] as const;
  if (round < warmUp) continue;
  micros.engine.push(figures[0]);
  micros.ours.push(figures[1]);
}
const ratios = micros.ours.map((ours, round) => ours / (micros.engine[round] ?? 1));
console.log(
  JSON.stringify({
    events,
    engineMicros: median(micros.engine),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }),
);
