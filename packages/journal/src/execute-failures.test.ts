import { describe, expect, it } from 'vitest';
import { execute, recordDue, startStream } from './execute.ts';
import { journalCache } from './journal-cache.ts';
import { openStore } from './memory/open-store.ts';
import type { AppendOutcome, JournalStore } from './store.ts';
import type { TallyCommand } from './tally.fixtures.ts';
import { anna, beside, known, tally } from './tally.fixtures.ts';

const look: TallyCommand = { id: 'a', by: anna, type: 'look' };
const add: TallyCommand = { id: 'b', by: anna, type: 'add', amount: 1 };

/** A store with a stream that has begun, and how often it was asked. */
async function begun(
  append?: () => AppendOutcome | Error | string,
): Promise<{ readonly store: JournalStore; readonly asked: () => number }> {
  const inner = openStore();
  await startStream(inner, 'day', tally, { input: { max: 10 }, by: anna }, 0, beside);
  let asked = 0;
  const store: JournalStore = {
    ...inner,
    append: async (...given) => {
      asked += 1;
      const answer = append?.();
      if (answer === undefined) return inner.append(...given);
      // eslint-disable-next-line no-throw-literal
      if (typeof answer === 'string' || answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { store, asked: () => asked };
}

describe('what cannot be recorded is said so', () => {
  it('other writers who always come first, after two hundred tries', async () => {
    const { store, asked } = await begun(() => ({ outcome: 'conflict', actualSeq: 9 }));
    expect(await execute(store, 'day', tally, look, 1, beside)).toEqual({
      verdict: 'failed',
      why: 'contended',
      message: 'other writers of day came first 200 times',
    });
    expect(asked()).toBe(200);
  });

  it('a duplicate that is read again and never there counts as another writer', async () => {
    const { store, asked } = await begun(() => ({ outcome: 'duplicate', seq: 1 }));
    expect(await execute(store, 'day', tally, look, 1, beside)).toMatchObject({ why: 'contended' });
    expect(asked()).toBe(200);
  });

  it('a store that doesn’t know, after five tries, and one that breaks in its own words or in none', async () => {
    const { store, asked } = await begun(() => ({ outcome: 'unknown', message: 'lost' }));
    const outcome = await execute(store, 'day', tally, look, 1, beside);
    expect(outcome).toEqual({ verdict: 'failed', why: 'unknown', message: 'lost' });
    expect(asked()).toBe(5);
    const broken = await begun(() => new Error('no power'));
    expect(await execute(broken.store, 'day', tally, look, 1, beside)).toMatchObject({
      why: 'unknown',
      message: 'no power',
    });
    const wordless = await begun(() => 'no power');
    expect(await execute(wordless.store, 'day', tally, look, 1, beside)).toMatchObject({
      why: 'unknown',
      message: 'the store threw',
    });
  });

  it('a failure that is known is not tried again', async () => {
    const { store, asked } = await begun(() => ({ outcome: 'failed', why: 'quota', message: 'full' }));
    expect(await execute(store, 'day', tally, look, 1, beside)).toEqual({
      verdict: 'failed',
      why: 'quota',
      message: 'full',
    });
    expect(asked()).toBe(1);
  });

  it('nothing to write is not written', async () => {
    const { store, asked } = await begun();
    expect(await recordDue(store, 'day', tally, 1, beside)).toMatchObject({
      verdict: 'accepted',
      repeated: true,
      entries: [],
    });
    expect(await execute(store, 'day', tally, { id: 'n', by: anna, type: 'nothing' }, 1, beside)).toMatchObject({
      verdict: 'accepted',
      entries: [],
    });
    expect(asked()).toBe(0);
  });

  it('a store that cannot be read, in its own words or in none', async () => {
    const { store } = await begun();
    const unreadable = (cause: unknown): JournalStore => ({
      ...store,
      readLines: async () => {
        throw cause;
      },
    });
    expect(await execute(unreadable(new Error('closed')), 'day', tally, look, 1, beside)).toMatchObject({
      why: 'unreadable',
      message: 'closed',
    });
    expect(await execute(unreadable('closed'), 'day', tally, look, 1, beside)).toMatchObject({
      why: 'unreadable',
      message: 'the store could not be read',
    });
  });

  it('a process that throws: in a command, in what is due, at its start, in words or in none', async () => {
    const { store } = await begun();
    const throwing = (cause: unknown) => (): never => {
      throw cause;
    };
    for (const [cause, message] of [
      [new Error('broken'), 'broken'],
      ['broken', 'the process threw'],
    ] as const) {
      const expected = { verdict: 'failed', why: 'process', message, cause };
      const broken = { ...tally, obligations: throwing(cause) };
      expect(await execute(store, 'day', broken, look, 1, beside)).toMatchObject(expected);
      expect(await recordDue(store, 'day', broken, 1, beside)).toMatchObject(expected);
      const unstartable = { ...tally, start: throwing(cause) };
      expect(await startStream(store, 'other', unstartable, { input: { max: 1 }, by: anna }, 0, beside)).toMatchObject(
        expected,
      );
      expect(await store.read('other')).toEqual([]);
    }
  });

  it('a deadline, and a start, that no journal can keep', async () => {
    const { store } = await begun();
    const event = { type: 'look.overdue', after: Number.NaN, at: 1, recordedAt: 1, by: anna } as const;
    const broken = { ...tally, obligations: () => [{ id: 'x', dueAt: 1, event }] };
    expect(await recordDue(store, 'day', broken, 2, beside)).toMatchObject({
      verdict: 'failed',
      why: 'process',
      message: 'a deadline could not be entered',
      issues: [{ path: ['payload', 'after'] }],
    });
    const start = { input: { max: Number.NaN }, by: anna };
    expect(await startStream(store, 'other', tally, start, 0, beside)).toMatchObject({
      verdict: 'failed',
      why: 'process',
      message: 'the start could not be entered',
      issues: [{ path: ['payload', 'input', 'max'] }],
    });
    expect(await startStream(store, 'day', tally, { input: { max: 11 }, by: anna }, 0, beside)).toEqual({
      verdict: 'failed',
      why: 'started-otherwise',
      message: 'day began with another input or process',
    });
  });

  it('a command that is nothing at all', async () => {
    const { store } = await begun();
    for (const nothing of [undefined, 7, 'a']) {
      expect(await execute(store, 'day', tally, nothing as never, 1, beside)).toMatchObject({ why: 'command-id' });
    }
  });
});

describe('beginning a stream', () => {
  it('answers with its one entry and that it was new, and later with the same and that it was not', async () => {
    const store = openStore();
    const start = { input: { max: 10 }, by: anna };
    const first = await startStream(store, 'day', tally, start, 0, beside);
    await execute(store, 'day', tally, add, 1, beside);
    const again = await startStream(store, 'day', tally, start, 2, beside);
    expect([first, again]).toMatchObject([
      { repeated: false, state: { total: 0 } },
      { repeated: true, state: { total: 1 } },
    ]);
    for (const outcome of [first, again]) {
      expect('entries' in outcome && outcome.entries.map(({ type }) => type)).toEqual(['process.started']);
    }
    expect('journal' in again && again.journal.length).toBe(2);
  });
});

describe('a cache', () => {
  it('spares folding what it has folded, and folds everything for a state that is given', async () => {
    const folded: string[] = [];
    const process = {
      ...tally,
      evolve: (...[state, event]: Parameters<typeof tally.evolve>) => {
        folded.push(event.type);
        return tally.evolve(state, event);
      },
    };
    const store = openStore();
    const cache = journalCache();
    await startStream(store, 'day', process, { input: { max: 10 }, by: anna }, 0, { ...beside, cache });
    await execute(store, 'day', process, add, 1, { ...beside, cache });
    folded.length = 0;
    const second = await execute(store, 'day', process, { ...add, id: 'c' }, 2, { ...beside, cache });
    expect([folded, 'state' in second && second.state.total]).toEqual([['tally.added'], 2]);
    // somebody else writes: only that is folded
    await execute(store, 'day', tally, { ...add, id: 'd' }, 3, beside);
    folded.length = 0;
    const third = await recordDue(store, 'day', process, 4, { ...beside, cache });
    expect([folded, 'state' in third && third.state.total]).toEqual([['tally.added'], 3]);
    folded.length = 0;
    const given = { ...beside, cache, initialState: tally.start({ max: 10 }) };
    const fourth = await execute(store, 'day', process, { ...add, id: 'e' }, 5, given);
    expect([folded.length, 'state' in fourth && fourth.state.total]).toEqual([4, 4]);
  });

  it('remembers a stream from its beginning on', async () => {
    const cache = journalCache();
    const store = openStore();
    await startStream(store, 'day', tally, { input: { max: 10 }, by: anna }, 0, { ...beside, cache });
    expect(cache.recall('day')?.journal.map(({ id }) => id)).toEqual(['process.started']);
  });

  it('that another command has filled while this one read gives no state beyond what this one read', async () => {
    const inner = openStore();
    const cache = journalCache();
    const under = { ...beside, cache };
    await startStream(inner, 'day', tally, { input: { max: 10 }, by: anna }, 0, under);
    let others = 1;
    const store: JournalStore = {
      ...inner,
      readLines: async (...given) => {
        const lines = known(await inner.readLines?.(...given));
        others -= 1;
        if (others === 0) await execute(inner, 'day', tally, add, 1, under);
        return lines;
      },
    };
    const outcome = await execute(store, 'day', tally, { id: 'n', by: anna, type: 'nothing' }, 2, under);
    expect('journal' in outcome && outcome.journal.map(({ id }) => id)).toEqual(['process.started']);
    expect('state' in outcome && outcome.state.total).toBe(0);
  });

  it('never decides on a line that is no longer there, and forgets what it knew of it', async () => {
    const data = new Map<string, readonly string[]>();
    const store = openStore({ data });
    const cache = journalCache();
    await startStream(store, 'day', tally, { input: { max: 10 }, by: anna }, 0, { ...beside, cache });
    await execute(store, 'day', tally, add, 1, { ...beside, cache });
    data.set('day', (data.get('day') ?? []).slice(0, 1));
    const after = await execute(store, 'day', tally, { ...add, id: 'c' }, 2, { ...beside, cache });
    expect('journal' in after && after.journal.map(({ id }) => id)).toEqual(['process.started', 'c']);
    expect('state' in after && after.state.total).toBe(1);
  });

  it('finds what was changed in the lines that came since', async () => {
    const data = new Map<string, readonly string[]>();
    const store = openStore({ data });
    const cache = journalCache();
    await startStream(store, 'day', tally, { input: { max: 10 }, by: anna }, 0, { ...beside, cache });
    await execute(store, 'day', tally, add, 1, beside);
    data.set(
      'day',
      (data.get('day') ?? []).map((line) => line.replace('"amount":1', '"amount":2')),
    );
    expect(await execute(store, 'day', tally, { ...add, id: 'c' }, 2, { ...beside, cache })).toMatchObject({
      why: 'tampered',
      issues: [{ seq: 2, code: 'chain.hash' }],
    });
  });
});
