import { screen, type ScreeningRecord } from '@mdma-at/screening';
import { Engine } from 'json-rules-engine';
// @boundaries-ignore the peers are measured on the data that the package's own benchmark uses
import { flatCriteria, flatPatients, handWritten } from '../../../packages/screening/src/testing/flat-patients.ts';

const rounds = 7;
const warmUp = 2;
const options = { on: '2026-03-02' } as const;
const kept: { result?: unknown } = {};

async function cpuMicros(times: number, run: () => unknown): Promise<number> {
  const from = process.threadCpuUsage();
  for (let index = 0; index < times; index += 1) await run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / times;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** When each kind of comparison is not met, in the words of the peer. */
const notMet = {
  'at-least': 'lessThan',
  'at-most': 'greaterThan',
  above: 'lessThanInclusive',
  below: 'greaterThanInclusive',
} as const;

const engine = new Engine([], { allowUndefinedFacts: true });
for (const { id, passes } of flatCriteria.criteria) {
  if (!('path' in passes) || !('value' in passes)) continue;
  const { op, path, value } = passes;
  const operator = op === 'is' ? 'notEqual' : op in notMet ? notMet[op as keyof typeof notMet] : undefined;
  if (!operator) throw new Error(`[bench] ${id} has a rule that the peer is not given: ${op}`);
  engine.addRule({ conditions: { all: [{ fact: path, operator, value }] }, event: { type: id } });
}

/** B1 with the peer: 24 rules with reasons beside a full trace, interleaved in one process, by the CPU time of its thread. */
const patients = flatPatients(512, 42);
const records = patients as readonly ScreeningRecord[];
const few = patients.slice(0, 64);

let wrong = 0;
for (const [index, patient] of few.entries()) {
  const expected = handWritten(patient).join();
  const { events } = await engine.run({ ...patient });
  const theirs = events.map(({ type }) => type).toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  const ours = screen(records[index] ?? {}, flatCriteria, options).findings.filter(({ verdict }) => verdict !== 'met');
  if (theirs.join() !== expected || ours.map(({ id }) => id).join() !== expected) wrong += 1;
}

const each = { limit: [] as number[], ours: [] as number[], peer: [] as number[] };
for (let round = 0; round < rounds + warmUp; round += 1) {
  const limit = await cpuMicros(6_000, () => {
    for (const patient of patients) kept.result = handWritten(patient);
  });
  const ours = await cpuMicros(400, () => {
    for (const record of records) kept.result = screen(record, flatCriteria, options);
  });
  const peer = await cpuMicros(4, async () => {
    for (const patient of few) kept.result = await engine.run({ ...patient });
  });
  if (round < warmUp) continue;
  each.limit.push(limit / patients.length);
  each.ours.push(ours / patients.length);
  each.peer.push(peer / few.length);
}
const [limit, ours, peer] = [median(each.limit), median(each.ours), median(each.peer)];
console.log(JSON.stringify({ wrong, oursToLimit: ours / limit, peerToLimit: peer / limit, peerToOurs: peer / ours }));
