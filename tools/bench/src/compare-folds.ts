import { cpuMicros, median } from './cpu-micros.ts';

interface Load {
  readonly events: readonly unknown[];
}

/** Both ways to the same end. */
interface Folds<L extends Load> {
  readonly process: (load: L) => object;
  readonly engine: (load: L) => object;
}

const rounds = 7;
const warmUp = 3;

/** The process against the bare engine, interleaved, after it was seen that both come to the same; per event. */
export function compareFolds<L extends Load>(loads: readonly L[], folds: Folds<L>): Readonly<Record<string, number>> {
  const events = loads.reduce((sum, load) => sum + load.events.length, 0);
  for (const load of loads) {
    const [ours, engine] = [folds.process(load), folds.engine(load)].map((chart) => JSON.stringify(sorted(chart)));
    if (ours !== engine) throw new Error(`the process says ${ours}, the engine ${engine}`);
  }
  const micros = { ours: [] as number[], engine: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const engine = cpuMicros(() => loads.forEach((load) => void folds.engine(load))) / events;
    const ours = cpuMicros(() => loads.forEach((load) => void folds.process(load))) / events;
    if (round < warmUp) continue;
    micros.engine.push(engine);
    micros.ours.push(ours);
  }
  const ratios = micros.ours.map((ours, round) => ours / (micros.engine[round] ?? 1));
  return {
    events,
    engineMicros: median(micros.engine),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

function sorted(chart: object): unknown {
  return Object.entries(chart).toSorted();
}
