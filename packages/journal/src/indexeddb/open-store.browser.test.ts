import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleEntries } from '../contract/sample.ts';
import { storeContract } from '../contract/store-contract.ts';
import { execute, startStream } from '../execute.ts';
import { exportJournal } from '../export-journal.ts';
import { importJournal } from '../import-journal.ts';
import { anna, beside, known, tally } from '../tally.fixtures.ts';
import { verifyJournal } from '../verify-journal.ts';
import { openStore } from './open-store.ts';

let fresh = 0;
const newName = (): string => {
  fresh += 1;
  return `test-${fresh}`;
};

/** Makes the browser refuse, as it does when a disk is full or storage is not allowed. */
const refusal = (name: string): never => {
  throw new DOMException('refused on purpose', name);
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the browser store, in a real browser', () => {
  it.each(storeContract)('$name', async ({ run }) => {
    const prefix = newName();
    let opened = 0;
    await run((name) => {
      opened += 1;
      return openStore({ name: `${prefix}-${name}` });
    });
    expect(opened).toBeGreaterThan(0);
  });

  it('asks for a transaction that is durable before it is acknowledged', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = openStore({ name: newName() });
    await store.append('s', 0, sampleEntries('s', ['a']));
    expect(transaction.mock.calls.at(-1)).toEqual(['entries', 'readwrite', { durability: 'strict' }]);
    await store.close();
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['NotAllowedError', 'forbidden'],
    ['DataError', 'other'],
  ])('a write that the browser refuses with %s is failed: %s, and nothing of it is there', async (name, why) => {
    const store = openStore({ name: newName() });
    await store.append('s', 0, sampleEntries('s', ['a']));
    const put = vi.spyOn(IDBObjectStore.prototype, 'add');
    let asked = 0;
    put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      asked += 1;
      return asked === 2 ? refusal(name) : this.put(value);
    });
    const after = await store.read('s');
    expect(await store.append('s', 1, sampleEntries('s', ['b', 'c'], after))).toMatchObject({ outcome: 'failed', why });
    expect((await store.read('s')).map((entry) => entry.id)).toEqual(['a']);
    vi.restoreAllMocks();
    expect(await store.append('s', 1, sampleEntries('s', ['b', 'c'], after))).toEqual({ outcome: 'ok', headSeq: 3 });
    await store.close();
  });

  it('a transaction that ends badly after every request went well is failed, not acknowledged', async () => {
    const store = openStore({ name: newName() });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    add.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = this.put(value);
      request.addEventListener('success', () => request.transaction?.abort());
      return request;
    });
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toMatchObject({ outcome: 'failed', why: 'other' });
    expect(await store.read('s')).toEqual([]);
    await store.close();
  });

  it('a browser that allows no database is told as forbidden, and asked again the next time', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => refusal('SecurityError'));
    const store = openStore({ name: newName() });
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toMatchObject({
      outcome: 'failed',
      why: 'forbidden',
    });
    await expect(store.read('s')).rejects.toThrow('refused on purpose');
    vi.restoreAllMocks();
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'ok', headSeq: 1 });
    await store.close();
  });

  it('a key that another writer took after all is a conflict', async () => {
    const store = openStore({ name: newName() });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => refusal('ConstraintError'));
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'conflict', actualSeq: 0 });
    await store.close();
  });

  it('[INV-072] closing in the middle of writing loses nothing that was acknowledged and leaves a sound chain', async () => {
    for (let round = 0; round < 10; round += 1) {
      const name = newName();
      const store = openStore({ name });
      const entries = sampleEntries('s', ['a', 'b', 'c', 'd', 'e', 'f']);
      const appends = [0, 2, 4].map((from) => store.append('s', from, entries.slice(from, from + 2)));
      if (round % 2 === 1) await appends[round % 3];
      await store.close();
      const outcomes = await Promise.all(appends);
      const again = openStore({ name });
      const stored = await again.read('s');
      const acknowledged = outcomes.filter(({ outcome }) => outcome === 'ok').length * 2;
      expect(stored.length).toBe(acknowledged);
      expect(verifyJournal(stored).ok).toBe(true);
      await again.close();
    }
  });

  it('a database that is deleted under an open store is let go and begun anew', async () => {
    const name = newName();
    const store = openStore({ name });
    await store.append('s', 0, sampleEntries('s', ['a']));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await store.read('s')).toEqual([]);
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'ok', headSeq: 1 });
    await store.close();
  });

  it('[INV-071] two stores that execute at once lose nothing, and each command has one effect', async () => {
    const name = newName();
    const stores = [openStore({ name }), openStore({ name })];
    await startStream(known(stores[0]), 'day', tally, { input: { max: 30 }, by: anna }, 0, beside);
    const outcomes = await Promise.all(
      stores.flatMap((store) =>
        Array.from({ length: 20 }, (_, count) =>
          execute(store, 'day', tally, { id: `c${count}`, by: anna, type: 'add', amount: 2 }, 500, beside),
        ),
      ),
    );
    const journal = await known(stores[1]).read('day');
    expect(outcomes.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(journal.length).toBe(21);
    expect(outcomes.filter(({ verdict }) => verdict === 'accepted').length).toBe(30);
    expect(verifyJournal(journal).ok).toBe(true);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('a stored line that somebody edited is named, and the stream is not appended to', async () => {
    const name = newName();
    const store = openStore({ name });
    await startStream(store, 'day', tally, { input: { max: 30 }, by: anna }, 0, beside);
    await execute(store, 'day', tally, { id: 'a', by: anna, type: 'add', amount: 2 }, 500, beside);
    await editLine(name, ['day', 2], (line) => line.replace('"amount":2', '"amount":3'));
    const outcome = await execute(store, 'day', tally, { id: 'b', by: anna, type: 'add', amount: 2 }, 500, beside);
    expect(outcome).toMatchObject({ verdict: 'failed', why: 'tampered', issues: [{ seq: 2, code: 'chain.hash' }] });
    expect(importJournal(exportJournal(await store.read('day')))).toMatchObject({
      ok: false,
      first: { line: 3, seq: 2 },
    });
    await store.close();
  });
});

async function editLine(name: string, key: [string, number], edit: (line: string) => string): Promise<void> {
  const database = await promised(indexedDB.open(name));
  const entries = database.transaction('entries', 'readwrite').objectStore('entries');
  const stored = (await promised(entries.get(key))) as { readonly line: string };
  await promised(entries.put({ ...stored, line: edit(stored.line) }));
  database.close();
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.name)));
  });
}
