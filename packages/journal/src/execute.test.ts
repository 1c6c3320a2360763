import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { appendEntry } from './append-entry.ts';
import { digest } from './digest.ts';
import type { Journal } from './entry.ts';
import { execute, recordDue, startStream } from './execute.ts';
import type { MemoryData } from './memory/open-store.ts';
import { openStore } from './memory/open-store.ts';
import type { Outcome } from './outcome.ts';
import { replay } from './replay.ts';
import { startJournal } from './start-journal.ts';
import type { JournalStore } from './store.ts';
import type { TallyCommand, TallyReason, TallyState } from './tally.fixtures.ts';
import { added, anna, beside, known, tally, valueOf } from './tally.fixtures.ts';

async function started(data: MemoryData = new Map()): Promise<JournalStore> {
  const store = openStore({ data });
  await startStream(store, 'day', tally, { input: { max: 10 }, by: anna }, 0, beside);
  return store;
}
const give = (store: JournalStore, command: TallyCommand, now: number): Promise<Outcome<TallyState, TallyReason>> =>
  execute(store, 'day', tally, command, now, beside);
const add = (id: string, amount: number, parts = 1): TallyCommand => ({ id, by: anna, type: 'add', amount, parts });
const ids = (journal: Journal): readonly string[] => journal.map((entry) => entry.id);

describe('the command loop', () => {
  it('an accepted command is stored and the state says so', async () => {
    const store = await started();
    const outcome = await give(store, add('a', 4), 100);
    expect(outcome).toMatchObject({ verdict: 'accepted', repeated: false, state: { total: 4 } });
    expect(ids(await store.read('day'))).toEqual(['process.started', 'a']);
  });

  it('a refused command is stored too, with its reasons', async () => {
    const store = await started();
    const outcome = await give(store, add('a', 11), 100);
    expect(outcome).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'above-maximum', total: 11, max: 10 }],
      state: { total: 0, refused: 1 },
    });
    expect(known((await store.read('day')).at(-1)).refusal).toEqual({
      reasons: [{ code: 'above-maximum', total: 11, max: 10 }],
    });
  });

  it('the second event of a command has its id with /2', async () => {
    const store = await started();
    await give(store, add('a', 2, 3), 100);
    expect(ids(await store.read('day'))).toEqual(['process.started', 'a', 'a/2', 'a/3']);
  });

  it('[INV-071] the same command id has one effect and gives its first outcome again', async () => {
    const store = await started();
    await give(store, add('a', 4, 2), 100);
    const refused = await give(store, add('b', 4), 200);
    const again = await give(store, add('a', 4, 2), 300);
    expect(again).toMatchObject({ verdict: 'accepted', repeated: true, state: { total: 8 } });
    expect(again.verdict === 'accepted' && ids(again.entries)).toEqual(['a', 'a/2']);
    const refusedAgain = await give(store, add('b', 1), 400);
    expect(refusedAgain).toMatchObject({ verdict: 'refused', repeated: true });
    expect(refusedAgain.verdict === 'refused' && refusedAgain.reasons).toEqual(
      refused.verdict === 'refused' && refused.reasons,
    );
    expect(ids(await store.read('day'))).toEqual(['process.started', 'a', 'a/2', 'b']);
  });

  it('an accepted command without events leaves no entry', async () => {
    const store = await started();
    expect(await give(store, { id: 'n', by: anna, type: 'nothing' }, 100)).toMatchObject({
      verdict: 'accepted',
      entries: [],
    });
    expect((await store.read('day')).length).toBe(1);
  });

  it('what has fallen due is entered before the command, once, at its own time, and written down now', async () => {
    const store = await started();
    await give(store, add('a', 1), 100);
    expect((await give(store, { id: 'l', by: anna, type: 'look' }, 5000)).verdict).toBe('accepted');
    const journal = await store.read('day');
    expect(ids(journal)).toEqual(['process.started', 'a', 'deadline:look:1100', 'l']);
    expect(journal[2]).toMatchObject({
      type: 'look.overdue',
      occurredAt: 1100,
      recordedAt: 5000,
      actor: { id: 'clock' },
    });
  });

  it('an obligation falls due at its moment, not one millisecond before', async () => {
    const store = await started();
    await give(store, add('a', 1), 100);
    expect(await recordDue(store, 'day', tally, 1099, beside)).toMatchObject({
      verdict: 'accepted',
      entries: [],
      repeated: true,
    });
    expect(await recordDue(store, 'day', tally, 1100, beside)).toMatchObject({
      verdict: 'accepted',
      repeated: false,
      state: { overdue: [1] },
    });
    expect(await recordDue(store, 'day', tally, 9000, beside)).toMatchObject({
      verdict: 'accepted',
      entries: [],
      repeated: true,
    });
  });

  it('when another writer came first, the command is decided again on what is there now', async () => {
    const data: MemoryData = new Map();
    const store = await started(data);
    const other = openStore({ data });
    let raced = false;
    const slow: JournalStore = {
      ...store,
      append: async (...args) => {
        if (!raced) {
          raced = true;
          await give(other, add('other', 8), 150);
        }
        return store.append(...args);
      },
    };
    const outcome = await give(slow, add('mine', 4), 100);
    expect(outcome).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'above-maximum', total: 12 }],
      state: { total: 8 },
    });
  });

  it('[INV-071] an append whose outcome is unknown is asked again and found', async () => {
    const store = await started();
    let lost = 0;
    const shaky: JournalStore = {
      ...store,
      append: async (...args) => {
        const outcome = await store.append(...args);
        lost += 1;
        return lost === 1 ? { outcome: 'unknown', message: 'connection lost' } : outcome;
      },
    };
    expect(await give(shaky, add('a', 4), 100)).toMatchObject({ verdict: 'accepted', state: { total: 4 } });
    expect(ids(await store.read('day'))).toEqual(['process.started', 'a']);
  });

  it('a store that never knows ends as unknown, one that throws as well', async () => {
    const store = await started();
    const lost: JournalStore = { ...store, append: async () => ({ outcome: 'unknown', message: 'no answer' }) };
    expect(await give(lost, add('a', 4), 100)).toMatchObject({
      verdict: 'failed',
      why: 'unknown',
      message: 'no answer',
    });
    const throwing: JournalStore = { ...store, append: () => Promise.reject(new Error('boom')) };
    expect(await give(throwing, add('a', 4), 100)).toMatchObject({
      verdict: 'failed',
      why: 'unknown',
      message: 'boom',
    });
  });

  it('a full disk is told as it is and nothing is acknowledged', async () => {
    const store = await started();
    const full: JournalStore = {
      ...store,
      append: async () => ({ outcome: 'failed', why: 'quota', message: 'disk full' }),
    };
    expect(await give(full, add('a', 4), 100)).toEqual({ verdict: 'failed', why: 'quota', message: 'disk full' });
  });

  it('a stream that was changed in its store is named and never appended to', async () => {
    const data: MemoryData = new Map();
    const store = await started(data);
    await give(store, add('a', 4), 100);
    data.set(
      'day',
      known(data.get('day')).map((line) => line.replace('"amount":4', '"amount":1')),
    );
    expect(await give(store, add('b', 4), 200)).toMatchObject({
      verdict: 'failed',
      why: 'tampered',
      issues: [{ seq: 2, code: 'chain.hash' }],
    });
    expect(known(data.get('day')).length).toBe(2);
  });

  it('a whole stream under the name of another is not taken for it', async () => {
    const data: MemoryData = new Map();
    const store = await started(data);
    data.set('night', known(data.get('day')));
    expect(await execute(store, 'night', tally, add('a', 1), 1, beside)).toMatchObject({
      verdict: 'failed',
      why: 'tampered',
      issues: [{ code: 'chain.stream' }],
    });
  });

  it('a store that cannot be read is a failure, not an empty stream', async () => {
    const store = await started();
    await store.close();
    expect(await give(store, add('a', 4), 100)).toMatchObject({ verdict: 'failed', why: 'unreadable' });
  });

  it.each(['', 'a/2', 'deadline:x:1', 'process.started', 'two\nlines', 'x'.repeat(201)])(
    'the command id %j is refused',
    async (id) => {
      const store = await started();
      expect(await give(store, add(id, 1), 100)).toMatchObject({ verdict: 'failed', why: 'command-id' });
    },
  );

  it('a command that is no object is refused for its id', async () => {
    const store = await started();
    expect(await give(store, null as unknown as TallyCommand, 100)).toMatchObject({
      verdict: 'failed',
      why: 'command-id',
    });
  });

  it.each(['throw', 'not-json'] as const)(
    'a process that breaks (%s) fails the command and stores nothing',
    async (how) => {
      const store = await started();
      expect(await give(store, { id: 'x', by: anna, type: 'break', how }, 100)).toMatchObject({
        verdict: 'failed',
        why: 'process',
      });
      expect((await store.read('day')).length).toBe(1);
    },
  );

  it('deadlines without end are refused instead of filling the store', async () => {
    const store = await started();
    const endless = {
      ...tally,
      obligations: (state: TallyState) => [
        {
          id: `o${state.seen.length}`,
          dueAt: 0,
          event: { type: 'look.taken', at: 0, recordedAt: 0, by: anna } as const,
        },
      ],
    };
    const journal = valueOf(startJournal(tally, { input: { max: 1 }, by: anna }, 0, { ...beside, stream: 's' }));
    const outcome = applyCommand(journal, endless, add('a', 1), 1, beside);
    expect(outcome).toMatchObject({
      verdict: 'failed',
      why: 'process',
      issues: [{ code: 'process.endless-deadlines' }],
    });
    await store.close();
  });

  it('many writers at once lose nothing', async () => {
    const data: MemoryData = new Map();
    await started(data);
    const stores = [openStore({ data }), openStore({ data }), openStore({ data })];
    const big = stores.flatMap((store, at) =>
      Array.from({ length: 8 }, (_, count) =>
        execute(store, 'day', tally, { id: `w${at}-${count}`, by: anna, type: 'look' }, 10, beside),
      ),
    );
    const outcomes = await Promise.all(big);
    expect(outcomes.every((outcome) => outcome.verdict === 'accepted')).toBe(true);
    expect(new Set(ids(await known(stores[0]).read('day'))).size).toBe(25);
  });
});

describe('the beginning of a stream', () => {
  it('the first entry says process, version and input; replay needs nothing else', async () => {
    const store = await started();
    await give(store, add('a', 4), 100);
    const journal = await store.read('day');
    expect(journal[0]).toMatchObject({
      type: 'process.started',
      payload: { process: 'tally', version: 1, input: { max: 10 } },
    });
    expect(replay(journal, tally)).toMatchObject({ max: 10, total: 4 });
  });

  it('beginning again with the same input changes nothing, with another it is refused', async () => {
    const store = await started();
    expect(await startStream(store, 'day', tally, { input: { max: 10 }, by: anna }, 5, beside)).toMatchObject({
      verdict: 'accepted',
      repeated: true,
    });
    expect(await startStream(store, 'day', tally, { input: { max: 11 }, by: anna }, 5, beside)).toMatchObject({
      verdict: 'failed',
      why: 'started-otherwise',
    });
    expect((await store.read('day')).length).toBe(1);
  });

  it('a command to a stream that was never started fails, unless an initial state is given', async () => {
    const store = openStore();
    expect(await give(store, add('a', 1), 1)).toMatchObject({ verdict: 'failed', why: 'not-started' });
    const initialState = tally.start({ max: 3 });
    expect(await execute(store, 'day', tally, add('a', 1), 1, { ...beside, initialState })).toMatchObject({
      verdict: 'accepted',
      state: { max: 3, total: 1 },
    });
  });

  it('the journal of another process, or of a later version, is not read as this one', async () => {
    const store = await started();
    const other = { ...tally, id: 'other' };
    expect(await execute(store, 'day', other, add('a', 1), 1, beside)).toMatchObject({
      verdict: 'failed',
      why: 'process',
    });
    expect(() => replay([], tally)).toThrow(/process\.started/);
    const journal = await store.read('day');
    expect(() => replay(journal, other)).toThrow(/process tally, not of other/);
    expect(() => replay(journal, { ...tally, version: 0 })).toThrow(/begun by version 1/);
  });

  it('a second start in the middle of a journal is refused', () => {
    const journal = valueOf(startJournal(tally, { input: { max: 1 }, by: anna }, 0, { ...beside, stream: 's' }));
    const second = appendEntry(journal, { ...added('again', 1, 1), type: 'process.started' });
    expect(second).toMatchObject({ ok: false, issues: [{ code: 'entry.start-not-first' }] });
  });
});

describe('a command on a journal in hand', () => {
  it('folding on from the last state leads where folding everything leads', () => {
    let journal = valueOf(startJournal(tally, { input: { max: 10 }, by: anna }, 0, { ...beside, stream: 's' }));
    let folded = replay(journal, tally);
    for (const [index, amount] of [3, 4, 9, 2].entries()) {
      const outcome = applyCommand(journal, tally, add(`c${index}`, amount), index * 2000, { ...beside, folded });
      if (outcome.verdict === 'failed') throw new Error(outcome.message);
      journal = outcome.journal;
      folded = outcome.state;
    }
    expect(folded).toMatchObject({ total: 9, refused: 1, overdue: [3, 7] });
    expect(digest(folded)).toBe(digest(replay(journal, tally)));
  });
});
