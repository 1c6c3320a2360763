// @boundaries-ignore both sides are measured on the data and the chart of the package itself
import {
  dayLoads,
  foldDayByEngine,
  foldDayByProcess,
} from '../../../packages/protocol/src/dosing-day/testing/day-load.ts';
import { compareFolds } from './compare-folds.ts';

/** B5 for the dosing day: ledger, readings, signals and chart against the bare chart; prints the figures. */
console.log(JSON.stringify(compareFolds(dayLoads(300, 1), { process: foldDayByProcess, engine: foldDayByEngine })));
