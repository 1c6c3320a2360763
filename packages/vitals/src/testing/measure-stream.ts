import { monitorAll, monitoredStream } from './monitored-stream.ts';

const rounds = 9;
const warmUp = 2;

function cpuMicros(times: number, run: () => void): number {
  const from = process.threadCpuUsage();
  for (let index = 0; index < times; index += 1) run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / times;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Interleaves the hand-written loop and the pure step in this process, by the CPU time of its thread, and prints the figures. */
const { stream, spots, monitor, limit } = monitoredStream(7);
const micros = { limit: [] as number[], ours: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  const one = cpuMicros(100, () => void limit(stream));
  const other = cpuMicros(30, () => void monitorAll(monitor, { stream, spots }));
  if (round < warmUp) continue;
  micros.limit.push(one);
  micros.ours.push(other);
}
const ratios = micros.ours.map((ours, round) => ours / (micros.limit[round] ?? Number.NaN));
console.log(
  JSON.stringify({
    readings: stream.length,
    limitPerSecond: stream.length / median(micros.limit),
    oursPerSecond: stream.length / median(micros.ours),
    ratio: median(micros.ours) / median(micros.limit),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }),
);
