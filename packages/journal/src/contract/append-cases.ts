import type { Journal } from '../entry.ts';
import { lineOf } from '../entry-line.ts';
import { expectSame } from './expect-same.ts';
import { sampleEntries } from './sample.ts';
import type { StoreCase } from './store-case.ts';

/** What an append takes, and what it refuses. */
export const appendCases: readonly StoreCase[] = [
  {
    name: 'what was appended is read again, from any number on',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b', 'c']);
      expectSame('append', await store.append('s', 0, entries.slice(0, 2)), { outcome: 'ok', headSeq: 2 });
      expectSame('append', await store.append('s', 2, entries.slice(2)), { outcome: 'ok', headSeq: 3 });
      expectSame('read', await store.read('s'), entries);
      expectSame('read from 3', await store.read('s', 3), entries.slice(2));
      expectSame('read from 4', await store.read('s', 4), []);
      await store.close();
    },
  },
  {
    name: 'a store that gives lines gives each as it was hashed',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b', 'c']);
      await store.append('s', 0, entries);
      if (store.readLines) {
        const lines = entries.map((entry) => lineOf(entry));
        expectSame('lines', await store.readLines('s'), lines);
        expectSame('lines from 3', await store.readLines('s', 3), lines.slice(2));
        expectSame('lines of another stream', await store.readLines('other'), []);
      }
      await store.close();
    },
  },
  {
    name: 'an append at another place than the end is a conflict that says where the end is',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b', 'c']);
      expectSame('a gap at the start', await store.append('s', 1, entries.slice(1, 2)), {
        outcome: 'conflict',
        actualSeq: 0,
      });
      await store.append('s', 0, entries.slice(0, 1));
      const late = sampleEntries('s', ['late']);
      expectSame('too early', await store.append('s', 0, late), { outcome: 'conflict', actualSeq: 1 });
      expectSame('too late', await store.append('s', 2, entries.slice(2)), { outcome: 'conflict', actualSeq: 1 });
      expectSame('read', await store.read('s'), entries.slice(0, 1));
      await store.close();
    },
  },
  {
    name: 'an id that is there is a duplicate that says where, before it is a conflict, and nothing is written',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b']);
      await store.append('s', 0, entries);
      expectSame('the same append', await store.append('s', 0, entries), { outcome: 'duplicate', seq: 1 });
      const next = sampleEntries('s', ['c'], entries);
      const again = [...next, ...sampleEntriesAfter([...entries, ...next], 'b')];
      expectSame('the second is a twin', await store.append('s', 2, again), { outcome: 'duplicate', seq: 2 });
      expectSame('read', await store.read('s'), entries);
      await store.close();
    },
  },
  {
    name: 'no entries at all are taken at the end and are a conflict elsewhere',
    run: async (open) => {
      const store = await open('one');
      expectSame('empty at 0', await store.append('s', 0, []), { outcome: 'ok', headSeq: 0 });
      expectSame('empty at 1', await store.append('s', 1, []), { outcome: 'conflict', actualSeq: 0 });
      expectSame('streams', await store.streams(), []);
      await store.close();
    },
  },
  {
    name: 'what is not sealed, not of the stream, not in order or not chained is invalid and not written',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b', 'c']);
      const [a, b, c] = entries;
      if (!a || !b || !c) throw new Error('[journal] sample: three entries');
      const stranger = sampleEntries('s', ['x', 'y']);
      const wrong: readonly (readonly [string, number, Journal])[] = [
        ['edited', 0, [{ ...a, payload: { text: 'edited' } }]],
        ['without a hash', 0, [{ ...a, hash: '' }]],
        ['of another stream', 0, sampleEntries('other', ['a'])],
        ['with a gap', 0, [a, c]],
        ['out of order', 0, [b, a]],
        ['not chained to each other', 0, [a, ...stranger.slice(1)]],
      ];
      for (const [what, seq, given] of wrong)
        expectSame(what, await outcomeOf(store.append('s', seq, given)), 'failed invalid');
      expectSame('read', await store.read('s'), []);
      await store.append('s', 0, [a]);
      expectSame('not chained to the head', await outcomeOf(store.append('s', 1, stranger.slice(1))), 'failed invalid');
      expectSame('read', await store.read('s'), [a]);
      await store.close();
    },
  },
];

/** An entry whose id an entry before it has: `appendEntry` would refuse it, so it is sealed after a shortened journal. */
function sampleEntriesAfter(journal: Journal, id: string): Journal {
  return sampleEntries(
    's',
    [id],
    journal.map((entry) => ({ ...entry, id: `${entry.id}-before` })),
  );
}

async function outcomeOf(append: Promise<{ readonly outcome: string; readonly why?: string }>): Promise<string> {
  const { outcome, why } = await append;
  return why === undefined ? outcome : `${outcome} ${why}`;
}
