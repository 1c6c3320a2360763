import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

/** One stored entry. The key and the index repeat what the line says; only the line is ever read back. */
export interface StoredLine {
  readonly stream: string;
  readonly seq: number;
  readonly id: string;
  readonly line: string;
}

export interface JournalDatabase extends DBSchema {
  entries: { key: [string, number]; value: StoredLine; indexes: { id: [string, string] } };
}

/** Opens the database, made on first use. Another tab that wants to delete or upgrade it is let through. */
export function openDatabase(name: string, onGone: () => void): Promise<IDBPDatabase<JournalDatabase>> {
  return openDB<JournalDatabase>(name, 1, {
    upgrade: (database) => {
      const entries = database.createObjectStore('entries', { keyPath: ['stream', 'seq'] });
      entries.createIndex('id', ['stream', 'id'], { unique: true });
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}

/** Every key of a stream from a sequence number on: a list sorts after every number. */
export function keysOf(stream: string, fromSeq = 1): IDBKeyRange {
  return IDBKeyRange.bound([stream, fromSeq], [stream, []], false, true);
}
