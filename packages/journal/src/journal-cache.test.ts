import { describe, expect, it } from 'vitest';
import { amend } from './amend.ts';
import { digest } from './digest.ts';
import { execute, recordDue, startStream } from './execute.ts';
import { journalCache } from './journal-cache.ts';
import type { MemoryData } from './memory/open-store.ts';
import { openStore } from './memory/open-store.ts';
import { replay } from './replay.ts';
import type { JournalStore } from './store.ts';
import { anna, beside, known, tally, valueOf } from './tally.fixtures.ts';

async function started(): Promise<{
  readonly store: JournalStore;
  readonly data: MemoryData;
  readonly reads: number[];
}> {
  const data: MemoryData = new Map();
  const store = openStore({ data });
  const reads: number[] = [];
  await startStream(store, 'day', tally, { input: { max: 100 }, by: anna }, 0, beside);
  const readLines = async (stream: string, fromSeq = 1): Promise<readonly string[]> => {
    reads.push(fromSeq);
    return known(store.readLines)(stream, fromSeq);
  };
  return { store: { ...store, readLines }, data, reads };
}

const add = (id: string, amount = 1) => ({ id, by: anna, type: 'add', amount }) as const;

describe('a command loop that remembers', () => {
  it('reads only from the last line on, and comes to the same as one that does not', async () => {
    const { store, reads } = await started();
    const other = await started();
    const cache = journalCache();
    for (let count = 1; count <= 5; count += 1) {
      const one = await execute(store, 'day', tally, add(`c${count}`), count * 500, { ...beside, cache });
      const two = await execute(other.store, 'day', tally, add(`c${count}`), count * 500, beside);
      expect(digest(one)).toBe(digest(two));
    }
    // at 1,100 and later a look has fallen due before the command
    expect(reads).toEqual([1, 2, 3, 4, 5]);
    expect(other.reads).toEqual([1, 1, 1, 1, 1]);
    expect(await store.read('day')).toEqual(await other.store.read('day'));
    expect(await execute(store, 'day', tally, add('c2'), 9000, { ...beside, cache })).toMatchObject({ repeated: true });
    expect(await recordDue(store, 'day', tally, 9000, { ...beside, cache })).toMatchObject({ state: { overdue: [5] } });
  });

  it('what others appended meanwhile is read, verified and folded', async () => {
    const { store, data } = await started();
    const cache = journalCache();
    await execute(store, 'day', tally, add('mine', 60), 100, { ...beside, cache });
    await execute(openStore({ data }), 'day', tally, add('theirs', 30), 200, beside);
    const outcome = await execute(store, 'day', tally, add('more', 20), 300, { ...beside, cache });
    expect(outcome).toMatchObject({ verdict: 'refused', reasons: [{ total: 110 }], state: { total: 90 } });
  });

  it('an amendment by somebody else is judged as one: all is folded anew', async () => {
    const { store, data } = await started();
    const cache = journalCache();
    await execute(store, 'day', tally, add('a', 60), 100, { ...beside, cache });
    const journal = await store.read('day');
    const corrected = valueOf(
      amend(journal, { seq: 2, replacement: { payload: { amount: 5 } }, reason: 'typo', by: anna, recordedAt: 150 }),
    );
    await openStore({ data }).append('day', 2, corrected.slice(2));
    const outcome = await execute(store, 'day', tally, add('b', 60), 200, { ...beside, cache });
    expect(outcome).toMatchObject({ verdict: 'accepted', state: { total: 65 } });
    expect(digest('state' in outcome && outcome.state)).toBe(
      digest(replay(await store.read('day'), tally, { reading: 'as-known' })),
    );
  });

  it.each([
    [
      'the last line is edited',
      (lines: readonly string[]) => lines.with(-1, known(lines.at(-1)).replace('"amount":1', '"amount":2')),
      'tampered',
    ],
    ['a line that follows is edited', (lines: readonly string[]) => [...lines, '{"cut'], 'tampered'],
    [
      'the tail is cut and a line before it edited',
      (lines: readonly string[]) =>
        lines.slice(0, -1).with(-1, known(lines.at(-2)).replace('"amount":1', '"amount":2')),
      'tampered',
    ],
  ])('when %s, nothing more is appended', async (_, edit, why) => {
    const { store, data } = await started();
    const cache = journalCache();
    await execute(store, 'day', tally, add('a'), 100, { ...beside, cache });
    await execute(store, 'day', tally, add('b'), 200, { ...beside, cache });
    data.set('day', edit(known(data.get('day'))));
    const before = data.get('day');
    expect(await execute(store, 'day', tally, add('c'), 300, { ...beside, cache })).toMatchObject({
      verdict: 'failed',
      why,
    });
    expect(data.get('day')).toEqual(before);
  });

  it('a tail that was cut on the store is no longer there for the next command', async () => {
    const { store, data } = await started();
    const cache = journalCache();
    await execute(store, 'day', tally, add('a', 60), 100, { ...beside, cache });
    await execute(store, 'day', tally, add('b', 30), 200, { ...beside, cache });
    data.set('day', known(data.get('day')).slice(0, 2));
    expect(await execute(store, 'day', tally, add('c', 30), 300, { ...beside, cache })).toMatchObject({
      verdict: 'accepted',
      state: { total: 90 },
    });
  });

  it('the same cache over another store, or under another process, remembers nothing wrong', async () => {
    const [one, two] = [await started(), await started()];
    const cache = journalCache();
    await execute(one.store, 'day', tally, add('a', 60), 100, { ...beside, cache });
    await execute(one.store, 'day', tally, add('b', 30), 200, { ...beside, cache });
    expect(await execute(two.store, 'day', tally, add('c', 30), 300, { ...beside, cache })).toMatchObject({
      state: { total: 30 },
    });
    const twice = {
      ...tally,
      evolve: (state: ReturnType<typeof tally.start>) => ({ ...state, total: state.total + 1 }),
    };
    expect(await execute(two.store, 'day', twice, add('d', 1), 400, { ...beside, cache })).toMatchObject({
      state: { total: 2 },
    });
  });

  it('holds as many streams as it was told to, and those that were used last', async () => {
    const { store } = await started();
    const journal = await store.read('day');
    const cache = journalCache({ streams: 2 });
    for (const stream of ['a', 'b']) cache.remember(stream, { journal });
    cache.recall('a');
    cache.remember('c', { journal });
    expect(['a', 'b', 'c'].map((stream) => cache.recall(stream) !== undefined)).toEqual([true, false, true]);
  });
});
