import { describe, expect, it } from 'vitest';
import { storeContract } from '../contract/store-contract.ts';
import { verifyJournal } from '../verify-journal.ts';
import type { MemoryData } from './open-store.ts';
import { openStore } from './open-store.ts';

describe('the memory store', () => {
  it.each(storeContract)('$name', async ({ run }) => {
    const stores = new Map<string, MemoryData>();
    let opened = 0;
    await run((name) => {
      const data: MemoryData = stores.get(name) ?? new Map<string, readonly string[]>();
      stores.set(name, data);
      opened += 1;
      return openStore({ data });
    });
    expect(opened).toBeGreaterThan(0);
  });

  it('two stores without shared data know nothing of each other', async () => {
    const data: MemoryData = new Map([['s', ['junk']]]);
    expect(await openStore().streams()).toEqual([]);
    expect(await openStore({ data }).streams()).toEqual(['s']);
  });

  it('a stored line that is no entry is read as it lies there, for verification to name', async () => {
    const store = openStore({ data: new Map([['s', ['{"cut']]]) });
    expect(verifyJournal(await store.read('s'))).toMatchObject({ ok: false, first: { seq: 1, code: 'line.not-json' } });
  });

  it('breaking a store breaks the contract: no compare before the append', async () => {
    const careless = storeContract.find(({ name }) => name.startsWith('an append at another place'));
    const run = careless?.run(() => ({
      ...openStore(),
      append: async (_stream, expectedSeq, entries) => ({ outcome: 'ok', headSeq: expectedSeq + entries.length }),
    }));
    await expect(run).rejects.toThrow('a gap at the start');
  });
});
