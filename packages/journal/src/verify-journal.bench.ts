import { expect, test } from 'vitest';
import type { Anchor } from './entry.ts';
import { lineOf } from './entry-line.ts';
import { sealEntry } from './seal-entry.ts';
import { added, valueOf } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';
import { GENESIS } from './words.ts';

/** Benchmark B8: the 28,800 lines of a day with a reading each second, parsed and folded, with and without the chain. */
const count = 28_800;
const [rounds, repeats] = [7, 4];

function lines(): readonly string[] {
  const written: string[] = [];
  let after: Anchor = { seq: 0, hash: GENESIS };
  for (let at = 1; at <= count; at += 1) {
    const draft = {
      ...added(`reading-${at}`, at % 7, at * 1000),
      payload: { amount: at % 7, unit: 'mm[Hg]', ok: true },
    };
    const entry = valueOf(sealEntry(draft, { stream: 'day', after }));
    // as a database gives it: text that was never put together here
    written.push(Buffer.from(lineOf(entry)).toString());
    after = entry;
  }
  return written;
}

type Plain = { readonly payload: { readonly amount: number } };
const fold = (total: number, entry: Plain): number => total + entry.payload.amount;

/**
 * The middle of what several rounds took of this thread's time, side by side, so that a busy machine slows all alike.
 * A round repeats its work, because that clock moves in steps of 4 ms.
 */
function sideBySide(contestants: Readonly<Record<string, () => unknown>>): (name: string) => number {
  const took = new Map(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(contestants)) {
      const before = process.threadCpuUsage();
      for (let repeat = 0; repeat < repeats; repeat += 1) expect(work()).toBeDefined();
      const { user, system } = process.threadCpuUsage(before);
      took.get(name)?.push((user + system) / 1000 / repeats);
    }
  }
  return (name) => took.get(name)?.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
}

test('verifying the chain costs a small multiple of parsing and folding', () => {
  const text = lines();
  const plain = (): number => text.map((line) => JSON.parse(line) as Plain).reduce(fold, 0);
  const chained = (): number => {
    const verified = verifyJournal(text);
    if (!verified.ok) throw new Error(verified.first.message);
    return (verified.entries as readonly unknown[] as readonly Plain[]).reduce(fold, 0);
  };
  expect(chained()).toBe(plain());

  const took = sideBySide({ plain, chained });
  const ratio = took('chained') / took('plain');
  const perSecond = (name: string): string => `${Math.round(count / took(name))} k/s`;
  console.log(
    `B8 ${count} lines of ${text[0]?.length ?? 0} characters: plain parse and fold ${perSecond('plain')}; ` +
      `verified and folded ${perSecond('chained')}, ${ratio.toFixed(2)} ×`,
  );
  // In plain Node it is about 3; here each call from one file to another goes through the test runner as well.
  expect(ratio, 'chain against plain').toBeLessThanOrEqual(4.5);
});
