import { openStore } from '@mdma-at/journal/memory';
import { expect, it } from 'vitest';
import { createRecord } from './record.ts';

type Added = {
  readonly type: 'added';
  readonly at: number;
  readonly recordedAt: number;
  readonly by: { id: string; role: string };
  readonly by1: number;
};

const by = { id: 'someone', role: 'system' };
const sum = {
  id: 'sum',
  version: 1,
  start: (input: { readonly from: number }) => input.from,
  decide: (state: number, command: { readonly id: string; readonly add: number }, now: number) => ({
    verdict: 'accepted' as const,
    events: [{ type: 'added' as const, at: now, recordedAt: now, by, by1: command.add }],
  }),
  evolve: (state: number, event: Added) => state + event.by1,
  obligations: () => [],
};
const options = { tz: { zone: 'UTC', offsetMin: 0 }, pins: {} };

async function started() {
  const data = new Map<string, readonly string[]>();
  const record = createRecord(openStore({ data }), options);
  await record.begin('s', sum, { input: { from: 1 }, by }, 1);
  return { data, record };
}

it('shows an entry once it is stored', async () => {
  const { data, record } = await started();
  const outcome = await record.give('s', sum, { id: 'c1', add: 2 }, 2);
  expect(outcome.verdict).toBe('accepted');
  expect(record.journalOf('s')).toHaveLength(2);
  expect(data.get('s')).toHaveLength(2);
  expect(record.saveState()).toBe('saved');
});

it('a stream that is not there is empty, once the store was read', async () => {
  const { record } = await started();
  await expect.poll(() => record.journalOf('nowhere')).toEqual([]);
});

it('commands given at once are decided one after the other', async () => {
  const { record } = await started();
  const outcomes = await Promise.all([1, 2, 3, 4].map((add) => record.give('s', sum, { id: `c${add}`, add }, add + 1)));
  expect(outcomes.map((outcome) => outcome.verdict)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
  expect(record.journalOf('s')?.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5]);
});

it("another window's entries appear by themselves", async () => {
  const { data, record } = await started();
  const other = createRecord(openStore({ data }), options);
  await other.give('s', sum, { id: 'other', add: 5 }, 3);
  await expect.poll(() => record.journalOf('s')?.length).toBe(2);
});

it('what is known is not read again: its entries stay the very same ones, and a command reads only the last', async () => {
  const store = openStore();
  const asked: number[] = [];
  const record = createRecord(
    {
      ...store,
      read: (stream, from = 1) => (asked.push(from), store.read(stream, from)),
      readLines: (stream, from = 1) => (asked.push(from), store.readLines?.(stream, from) ?? Promise.resolve([])),
    },
    options,
  );
  await record.begin('s', sum, { input: { from: 1 }, by }, 1);
  for (const add of [1, 2, 3]) await record.give('s', sum, { id: `c${add}`, add }, add + 1);
  const before = record.journalOf('s') ?? [];
  asked.length = 0;
  await record.give('s', sum, { id: 'c4', add: 4 }, 5);
  await expect.poll(() => asked.length).toBe(2);
  expect(Math.min(...asked)).toBe(4);
  const after = record.journalOf('s') ?? [];
  expect(after).toHaveLength(5);
  expect(before.every((entry, index) => entry === after[index])).toBe(true);
});

it('a record that was replaced behind the page is shown as it is now', async () => {
  const { data, record } = await started();
  await record.give('s', sum, { id: 'c1', add: 2 }, 2);
  const other = new Map<string, readonly string[]>();
  const elsewhere = createRecord(openStore({ data: other }), options);
  await elsewhere.begin('s', sum, { input: { from: 9 }, by }, 1);
  await elsewhere.give('s', sum, { id: 'c1', add: 7 }, 2);
  data.set('s', other.get('s') ?? []);
  await createRecord(openStore({ data }), options).give('s', sum, { id: 'c2', add: 1 }, 3);
  await expect.poll(() => record.journalOf('s')?.map(({ payload }) => payload['by1'])).toEqual([undefined, 7, 1]);
});

it('what could not be stored is not shown, and the record says so', async () => {
  const full = {
    ...openStore(),
    append: async () => ({ outcome: 'failed' as const, why: 'quota' as const, message: 'full' }),
  };
  const record = createRecord(full, options);
  const outcome = await record.begin('s', sum, { input: { from: 1 }, by }, 1);
  expect(outcome).toMatchObject({ verdict: 'failed', why: 'quota' });
  expect(record.journalOf('s') ?? []).toEqual([]);
  expect(record.saveState()).toBe('failed');
});
