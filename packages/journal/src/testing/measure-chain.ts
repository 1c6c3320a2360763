import type { Anchor } from '../entry.ts';
import { lineOf } from '../entry-line.ts';
import { sealEntry } from '../seal-entry.ts';
import { added, valueOf } from '../tally.fixtures.ts';
import { verifyJournal } from '../verify-journal.ts';
import { GENESIS } from '../words.ts';

/**
 * Benchmark B8, run by itself in plain Node: the 28,800 lines of a day with a reading each second, parsed and folded,
 * with and without the chain. Prints what was measured as JSON.
 */
const count = 28_800;
const [rounds, repeats] = [7, 4];

function lines(): readonly string[] {
  const written: string[] = [];
  let after: Anchor = { seq: 0, hash: GENESIS };
  for (let at = 1; at <= count; at += 1) {
    const payload = { amount: at % 7, unit: 'mm[Hg]', ok: true };
    const entry = valueOf(sealEntry({ ...added(`reading-${at}`, 1, at * 1000), payload }, { stream: 'day', after }));
    // as a database gives it: text that was never put together here
    written.push(Buffer.from(lineOf(entry)).toString());
    after = entry;
  }
  return written;
}

type Plain = { readonly payload: { readonly amount: number } };
const fold = (total: number, entry: Plain): number => total + entry.payload.amount;

const text = lines();
const contestants = {
  plain: (): number => text.map((line) => JSON.parse(line) as Plain).reduce(fold, 0),
  chained: (): number => {
    const verified = verifyJournal(text);
    if (!verified.ok) throw new Error(verified.first.message);
    return (verified.entries as readonly unknown[] as readonly Plain[]).reduce(fold, 0);
  },
};
if (contestants.chained() !== contestants.plain()) throw new Error('[journal] the contestants do not agree');

/** Rounds take turns, so that a busy machine slows all alike, and repeat, because that clock moves in steps of 4 ms. */
const took = { plain: [] as number[], chained: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  for (const name of ['plain', 'chained'] as const) {
    const before = process.threadCpuUsage();
    for (let repeat = 0; repeat < repeats; repeat += 1) contestants[name]();
    const { user, system } = process.threadCpuUsage(before);
    took[name].push((user + system) / 1000 / repeats);
  }
}
const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
const [plainMs, chainedMs] = [middle(took.plain), middle(took.chained)];
console.log(JSON.stringify({ count, characters: text[0]?.length, plainMs, chainedMs, ratio: chainedMs / plainMs }));
