import type { Journal } from '../entry.ts';
import { verifyJournal } from '../verify-journal.ts';
import { expectSame } from './expect-same.ts';
import { appendSample, sampleEntries } from './sample.ts';
import type { StoreCase } from './store-case.ts';

const writes = 25;

/** What holds when several streams, several openings or several moments share the data. */
export const sharingCases: readonly StoreCase[] = [
  {
    name: 'a new store is empty',
    run: async (open) => {
      const store = await open('one');
      expectSame('streams', await store.streams(), []);
      expectSame('read', await store.read('s'), []);
      await store.close();
    },
  },
  {
    name: 'streams are listed by name and don’t touch each other, whatever their names',
    run: async (open) => {
      const store = await open('one');
      const names = ['b', 'a', 'a/b', 'a ', 'ä', '😀'];
      for (const name of names) {
        expectSame(name, await store.append(name, 0, sampleEntries(name, ['same-id'])), { outcome: 'ok', headSeq: 1 });
      }
      expectSame('streams', await store.streams(), [...names].sort());
      for (const name of names)
        expectSame(
          name,
          (await store.read(name)).map((entry) => entry.stream),
          [name],
        );
      await store.close();
    },
  },
  {
    name: 'what was appended is there after closing and opening again, and verifies against its head',
    run: async (open) => {
      const store = await open('one');
      const entries = sampleEntries('s', ['a', 'b', 'c']);
      await store.append('s', 0, entries);
      await store.close();
      const again = await open('one');
      const read = await again.read('s');
      expectSame('read', read, entries);
      const last = entries.at(-1);
      expectSame('verified', verifyJournal(read, { anchor: { seq: 3, hash: last?.hash ?? '' } }).ok, true);
      await again.close();
    },
  },
  {
    name: 'what a reader does with what was read changes nothing that is stored',
    run: async (open) => {
      const store = await open('one');
      await store.append('s', 0, sampleEntries('s', ['a']));
      const read = (await store.read('s')) as unknown as { id: string }[];
      for (const entry of read) entry.id = 'changed';
      expectSame(
        'read',
        (await store.read('s')).map((entry) => entry.id),
        ['a'],
      );
      await store.close();
    },
  },
  {
    name: 'the same append twice at the same moment is done once',
    run: async (open) => {
      const [one, other] = [await open('one'), await open('one')];
      const entries: Journal = sampleEntries('s', ['a', 'b']);
      const outcomes = await Promise.all([one.append('s', 0, entries), other.append('s', 0, entries)]);
      expectSame('outcomes', outcomes.map(({ outcome }) => outcome).sort(), ['duplicate', 'ok']);
      expectSame('read', await one.read('s'), entries);
      await Promise.all([one.close(), other.close()]);
    },
  },
  {
    name: 'two writers at once lose nothing and leave one sound chain',
    run: async (open) => {
      const stores = [await open('one'), await open('one')];
      await Promise.all(
        stores.map(async (store, writer) => {
          for (let count = 0; count < writes; count += 1) await appendSample(store, 's', `${writer}-${count}`);
        }),
      );
      const [store] = stores;
      const read = (await store?.read('s')) ?? [];
      expectSame('how many', new Set(read.map((entry) => entry.id)).size, 2 * writes);
      expectSame('sound', verifyJournal(read).ok, true);
      await Promise.all(stores.map((each) => each.close()));
    },
  },
  {
    name: 'a closed store says so',
    run: async (open) => {
      const store = await open('one');
      await store.close();
      const appended = await store.append('s', 0, sampleEntries('s', ['a']));
      expectSame('append', [appended.outcome, 'why' in appended && appended.why], ['failed', 'closed']);
      const read = await store.read('s').then(
        () => 'entries',
        () => 'rejected',
      );
      expectSame('read', read, 'rejected');
      await store.close();
    },
  },
  {
    name: 'a listener hears of appends by either of two openings until it stops listening',
    run: async (open) => {
      const [one, other] = [await open('one'), await open('one')];
      if (one.subscribe) {
        const heard: string[] = [];
        const stop = one.subscribe((stream) => heard.push(stream));
        await one.append('mine', 0, sampleEntries('mine', ['a']));
        await other.append('theirs', 0, sampleEntries('theirs', ['a']));
        await soon(() => heard.length >= 2);
        stop();
        await other.append('later', 0, sampleEntries('later', ['a']));
        await soon(() => heard.length > 2, 100);
        expectSame('heard', heard.toSorted(), ['mine', 'theirs']);
      }
      await Promise.all([one.close(), other.close()]);
    },
  },
];

/** Waits until something is so, or for as long as a notice may take. */
async function soon(isSo: () => boolean, atMostMs = 2000): Promise<void> {
  for (let waited = 0; waited < atMostMs && !isSo(); waited += 10) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
