// @boundaries-ignore both sides are measured on the data and the chart of the package itself
import {
  edgesByGraph,
  everyOrderByEngine,
  everyOrderByProcess,
} from '../../../packages/protocol/src/dosing-day/testing/every-order.ts';
import { cpuMicros, median } from './cpu-micros.ts';

const depth = 8;
const rounds = 3;

/** B6: every order of the turns of a dosing day, by the process and by the bare engine, and the engine's own search. */
const told: Parameters<typeof everyOrderByEngine>[1][number][] = [];
const charts = { ours: [] as string[], engine: [] as string[] };
const written = (chart: object): string => JSON.stringify(Object.entries(chart).toSorted());
const orders = everyOrderByProcess(depth, (chart, event) => {
  told.push(event);
  charts.ours.push(written(chart));
});
everyOrderByEngine(depth, told, (chart) => charts.engine.push(written(chart)));
if (charts.ours.some((chart, place) => chart !== charts.engine[place])) throw new Error('the two do not agree');

const micros = { ours: [] as number[], engine: [] as number[], graph: [] as number[] };
const graph = edgesByGraph(told);
for (let round = 0; round < rounds; round += 1) {
  micros.engine.push(cpuMicros(() => void everyOrderByEngine(depth, told)));
  micros.ours.push(cpuMicros(() => void everyOrderByProcess(depth)));
  micros.graph.push(cpuMicros(() => void edgesByGraph(told)));
}
const perSecond = (count: number, took: readonly number[]): number => Math.round((count / median(took)) * 1e6);
const ratios = micros.ours.map((ours, round) => ours / (micros.engine[round] ?? 1));
console.log(
  JSON.stringify({
    depth,
    orders,
    charts: new Set(charts.ours).size,
    oursPerSecond: perSecond(orders, micros.ours),
    enginePerSecond: perSecond(orders, micros.engine),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    graphStates: graph.states,
    graphEdges: graph.edges,
    graphPerSecond: perSecond(graph.edges, micros.graph),
  }),
);
