import type { IDBPDatabase } from 'idb';
import type { JournalEntry } from '../entry.ts';
import { entryOf, lineOf } from '../entry-line.ts';
import type { AppendOutcome } from '../store.ts';
import { GENESIS } from '../words.ts';
import type { JournalDatabase, StoredLine } from './database.ts';
import { keysOf } from './database.ts';

/**
 * Compares and appends in one strict transaction, and answers only when the browser says that it is complete.
 * Nothing but the database is awaited in it: everything was hashed before.
 */
export async function appendLines(
  database: IDBPDatabase<JournalDatabase>,
  stream: string,
  expectedSeq: number,
  entries: readonly JournalEntry[],
): Promise<AppendOutcome> {
  const lines = entries.map((entry) => ({ stream, seq: entry.seq, id: entry.id, line: lineOf(entry) }));
  const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('entries');
  // An abort rejects `done` as well as every open request, so both are listened to from the start.
  const done = transaction.done.then(
    () => undefined,
    (reason: unknown) => reason,
  );

  for (const { id } of lines) {
    const twin = await store.index('id').getKey([stream, id]);
    if (twin) return { outcome: 'duplicate', seq: twin[1] };
  }
  const last = await store.openCursor(keysOf(stream), 'prev');
  const actualSeq = last?.value.seq ?? 0;
  if (actualSeq !== expectedSeq) return { outcome: 'conflict', actualSeq };
  const [first] = entries;
  if (!first) return { outcome: 'ok', headSeq: expectedSeq };
  if (first.prev !== (last ? entryOf(last.value.line).hash : GENESIS)) {
    return {
      outcome: 'failed',
      why: 'invalid',
      message: `entry ${first.seq} is not chained to the stored one before it`,
    };
  }
  const refusals = await addAll(store, lines, () => transaction.abort());
  const aborted = await done;
  const reasons = [...refusals, ...(aborted === undefined ? [] : [aborted])];
  if (reasons.length > 0) throw reasons.find((reason) => !isAbort(reason)) ?? reasons[0];
  return { outcome: 'ok', headSeq: expectedSeq + entries.length };
}

/** Asks for every line to be added and gathers why it was not; a line that can't even be asked for undoes the rest. */
async function addAll(
  store: { readonly add: (line: StoredLine) => Promise<unknown> },
  lines: readonly StoredLine[],
  abort: () => void,
): Promise<readonly unknown[]> {
  const asked: Promise<unknown>[] = [];
  let refused: readonly unknown[] = [];
  try {
    for (const line of lines) asked.push(store.add(line));
  } catch (reason) {
    refused = [reason];
    abort();
  }
  const settled = await Promise.allSettled(asked);
  return [...refused, ...settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))];
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
