// @boundaries-ignore both sides are measured on the data and the chart of the package itself
import { chartLoads, foldByEngine, foldByProcess } from '../../../packages/protocol/src/course/testing/chart-load.ts';
import { compareFolds } from './compare-folds.ts';

/** B5 for the course: facts, signals and chart against the bare chart; prints the figures. */
console.log(JSON.stringify(compareFolds(chartLoads(1_000, 1), { process: foldByProcess, engine: foldByEngine })));
