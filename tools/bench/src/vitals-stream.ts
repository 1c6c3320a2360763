import { limitSets } from '@mdma-at/vitals';
import { Engine } from 'json-rules-engine';
// @boundaries-ignore the peers are measured on the data that the package's own benchmark uses
import { monitorAll, monitoredStream } from '../../../packages/vitals/src/testing/monitored-stream.ts';
// @boundaries-ignore the peers are measured on the data that the package's own benchmark uses
import { streamSigns } from '../../../packages/vitals/src/testing/vitals-stream.ts';

const rounds = 7;
const warmUp = 2;
const peerRows = 3000;
const operators = {
  above: 'greaterThan',
  below: 'lessThan',
  'at-or-above': 'greaterThanInclusive',
  'at-or-below': 'lessThanInclusive',
} as const;

async function cpuMicros(times: number, run: () => unknown): Promise<number> {
  const from = process.threadCpuUsage();
  for (let index = 0; index < times; index += 1) await run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / times;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function engineFor(signs: readonly string[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { code, sign, comparator, threshold } of limitSets.siteDemo.limits) {
    if (!signs.includes(sign) || threshold.kind !== 'absolute') continue;
    const condition = { fact: sign, operator: operators[comparator], value: threshold.value };
    engine.addRule({ conditions: { all: [condition] }, event: { type: code } });
  }
  return engine;
}

/** The fixed thresholds of the demo as rules, nothing sustained: one engine that knows every sign, as a user would write it. */
const engine = engineFor(streamSigns);
/** The same with an engine for each sign, which is the least that the peer can be asked to do. */
const engines = streamSigns.map((sign) => engineFor([sign]));

/** B4 with the peer: interleaved in one process, by the CPU time of its thread; prints the figures. */
const { stream, spots, monitor, limit } = monitoredStream(7);
async function peer(engineOf: (sign: number) => Engine): Promise<number> {
  let crossed = 0;
  for (let row = 0; row < peerRows; row += 1) {
    const sign = stream.sign[row] ?? 0;
    crossed += (await engineOf(sign).run({ [streamSigns[sign] ?? '']: stream.value[row] })).events.length;
  }
  return crossed;
}
const whole = () => peer(() => engine);
const perSign = () => peer((sign) => engines[sign] ?? engine);

const expected = Array.from({ length: peerRows }, (_, row) => {
  const value = stream.value[row] ?? 0;
  return limitSets.siteDemo.limits.filter(({ sign, threshold, comparator }) => {
    if (sign !== streamSigns[stream.sign[row] ?? 0] || threshold.kind !== 'absolute') return false;
    return {
      above: value > threshold.value,
      below: value < threshold.value,
      'at-or-above': value >= threshold.value,
      'at-or-below': value <= threshold.value,
    }[comparator];
  }).length;
}).reduce((sum, one) => sum + one, 0);
for (const crossed of [await whole(), await perSign()]) {
  if (crossed !== expected) throw new Error(`the peer crosses ${crossed} limits, expected ${expected}`);
}

const perReading = { limit: [] as number[], ours: [] as number[], peer: [] as number[], peerPerSign: [] as number[] };
for (let round = 0; round < rounds + warmUp; round += 1) {
  const figures = [
    (await cpuMicros(60, () => void limit(stream))) / stream.length,
    (await cpuMicros(20, () => void monitorAll(monitor, { stream, spots }))) / stream.length,
    (await cpuMicros(2, whole)) / peerRows,
    (await cpuMicros(2, perSign)) / peerRows,
  ] as const;
  if (round < warmUp) continue;
  perReading.limit.push(figures[0]);
  perReading.ours.push(figures[1]);
  perReading.peer.push(figures[2]);
  perReading.peerPerSign.push(figures[3]);
}
const ours = median(perReading.ours);
const toOurs = (values: readonly number[]) => median(values) / ours;
console.log(
  JSON.stringify({
    limit: toOurs(perReading.limit),
    peer: toOurs(perReading.peer),
    peerPerSign: toOurs(perReading.peerPerSign),
  }),
);
