import type { JournalEntry } from '../entry.ts';
import { checkAppend } from '../check-append.ts';
import { entryOf, lineOf } from '../entry-line.ts';
import { headOf } from '../head-of.ts';
import type { AppendOutcome, JournalStore } from '../store.ts';

/** What a memory store keeps: the stored lines of each stream. */
export type MemoryData = Map<string, readonly string[]>;

/** Where the lines are; two stores on the same data see each other, and the data outlives both. */
export interface MemoryOptions {
  readonly data?: MemoryData;
}

const listeners = new WeakMap<MemoryData, Set<(stream: string) => void>>();

/** A journal store in memory, for tests, stories and simulations. It keeps text, as the stores on disk do. */
export function openStore(options: MemoryOptions = {}): JournalStore {
  const data: MemoryData = options.data ?? new Map<string, readonly string[]>();
  const shared = listeners.get(data) ?? new Set();
  listeners.set(data, shared);
  const mine = new Set<(stream: string) => void>();
  let open = true;

  function stored(stream: string): readonly JournalEntry[] {
    return (data.get(stream) ?? []).map((line) => entryOf(line));
  }

  function append(stream: string, expectedSeq: number, entries: readonly JournalEntry[]): AppendOutcome {
    if (!open) return { outcome: 'failed', why: 'closed', message: 'the store is closed' };
    const wrong = checkAppend(stream, expectedSeq, entries);
    if (wrong !== undefined) return { outcome: 'failed', why: 'invalid', message: wrong };
    const journal = stored(stream);
    const head = headOf(journal);
    const ids = new Set(entries.map((entry) => entry.id));
    const twin = journal.find((entry) => ids.has(entry.id));
    if (twin) return { outcome: 'duplicate', seq: twin.seq };
    if (journal.length !== expectedSeq) return { outcome: 'conflict', actualSeq: journal.length };
    const [first] = entries;
    if (!first) return { outcome: 'ok', headSeq: expectedSeq };
    if (first.prev !== head.hash) {
      return {
        outcome: 'failed',
        why: 'invalid',
        message: `entry ${first.seq} is not chained to the stored one before it`,
      };
    }
    data.set(stream, [...(data.get(stream) ?? []), ...entries.map((entry) => lineOf(entry))]);
    for (const listener of shared) listener(stream);
    return { outcome: 'ok', headSeq: expectedSeq + entries.length };
  }

  return {
    append: async (stream, expectedSeq, entries) => append(stream, expectedSeq, entries),
    read: async (stream, fromSeq = 1) => {
      if (!open) throw new Error('[journal] the store is closed');
      return stored(stream).slice(fromSeq - 1);
    },
    readLines: async (stream, fromSeq = 1) => {
      if (!open) throw new Error('[journal] the store is closed');
      return (data.get(stream) ?? []).slice(fromSeq - 1);
    },
    streams: async () => {
      if (!open) throw new Error('[journal] the store is closed');
      return [...data.keys()].sort();
    },
    subscribe: (listener) => {
      const own = (stream: string): void => listener(stream);
      shared.add(own);
      mine.add(own);
      return () => {
        shared.delete(own);
        mine.delete(own);
      };
    },
    close: async () => {
      open = false;
      for (const listener of mine) shared.delete(listener);
      mine.clear();
    },
  };
}
