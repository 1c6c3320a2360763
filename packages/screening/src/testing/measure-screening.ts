import { attrition } from '../attrition.ts';
import { criteriaSets } from '../criteria/criteria-sets.data.ts';
import type { ScreeningRecord } from '../record/record.ts';
import { screen } from '../screen.ts';
import { flatCriteria, flatPatients, handWritten } from './flat-patients.ts';
import { handWrittenNested, nestedCriteria } from './nested-criteria.ts';
import { nestedPatients } from './nested-patients.ts';

const rounds = 9;
const warmUp = 2;
const options = { on: '2026-03-02' } as const;
// What the contestants return is kept, so that no compiler can leave their work out.
const kept: { result?: unknown } = {};

function cpuMicros(times: number, run: () => void): number {
  const from = process.threadCpuUsage();
  for (let index = 0; index < times; index += 1) run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / times;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Interleaves the limit and ours, by the CPU time of this thread, and returns the ratio with its spread. */
function against(limit: readonly [times: number, run: () => void], ours: readonly [times: number, run: () => void]) {
  const micros = { limit: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const one = cpuMicros(...limit);
    const other = cpuMicros(...ours);
    if (round < warmUp) continue;
    micros.limit.push(one);
    micros.ours.push(other);
  }
  const ratios = micros.ours.map((each, round) => each / (micros.limit[round] ?? Number.NaN));
  return {
    limit: median(micros.limit),
    ours: median(micros.ours),
    ratio: median(micros.ours) / median(micros.limit),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

const flatIds = (patient: ScreeningRecord) =>
  screen(patient, flatCriteria, options).findings.flatMap(({ id, verdict }) => (verdict === 'met' ? [] : [id]));
const nestedIds = (record: ScreeningRecord) =>
  screen(record, nestedCriteria, options).findings.flatMap(({ id, verdict }) =>
    verdict === 'met' ? [] : [verdict === 'unknown' ? `${id}?` : id],
  );

function flat(only: 'all' | 'passing') {
  const patients = flatPatients(512, 42, only);
  const records = patients as readonly ScreeningRecord[];
  const wrong = patients.filter(
    (patient, index) => flatIds(records[index] ?? {}).join() !== handWritten(patient).join(),
  );
  const hand = () => {
    for (const patient of patients) kept.result = handWritten(patient);
  };
  const ours = () => {
    for (const record of records) kept.result = screen(record, flatCriteria, options);
  };
  return { wrong: wrong.length, ...against([12_000, hand], [600, ours]) };
}

function nested() {
  const records = nestedPatients(512, 7);
  const wrong = records.filter(
    (record) => nestedIds(record).toSorted().join() !== handWrittenNested(record).toSorted().join(),
  );
  const hand = () => {
    for (const record of records) kept.result = handWrittenNested(record);
  };
  const ours = () => {
    for (const record of records) kept.result = screen(record, nestedCriteria, options);
  };
  return { wrong: wrong.length, ...against([3_000, hand], [300, ours]) };
}

function cohort() {
  const patients = flatPatients(100_000, 42);
  const records = patients as readonly ScreeningRecord[];
  const protocols = Array.from({ length: 6 }, (_, index) => ({ ...flatCriteria, id: `benchmark-${index}@1` }));
  const hand = () => {
    for (const { criteria } of protocols) {
      const lost = criteria.map(() => 0);
      for (const patient of patients) {
        const first = handWritten(patient)[0];
        if (first !== undefined) lost[Number(first.slice(2)) - 1] = (lost[Number(first.slice(2)) - 1] ?? 0) + 1;
      }
      kept.result = lost;
    }
  };
  const ours = () => {
    for (const protocol of protocols) kept.result = attrition(records, protocol, options);
  };
  const wrong =
    attrition(records, flatCriteria, options).eligible ===
    patients.filter((each) => handWritten(each).length === 0).length
      ? 0
      : 1;
  return { wrong, ...against([1, hand], [1, ours]) };
}

function realCohort() {
  const { mapp1, mapp2, expandedAccess, au2026, seed000, seed002 } = criteriaSets;
  const records = nestedPatients(10_000, 11);
  const run = () => {
    for (const set of [mapp1, mapp2, expandedAccess, au2026, seed000, seed002])
      kept.result = attrition(records, set, options);
  };
  run();
  // Ten thousand people ten times over: the records themselves are made up slowly and need much memory.
  return { seconds: cpuMicros(10, run) / 100_000 };
}

console.log(
  JSON.stringify({
    b1: flat('all'),
    b1Passing: flat('passing'),
    b2: nested(),
    b3: cohort(),
    b3Protocols: realCohort(),
  }),
);
