import type { IDBPDatabase } from 'idb';
import { checkAppend } from '../check-append.ts';
import type { JournalEntry } from '../entry.ts';
import { entryOf } from '../entry-line.ts';
import type { AppendOutcome, JournalStore } from '../store.ts';
import { appendLines } from './append-lines.ts';
import type { JournalDatabase } from './database.ts';
import { keysOf, openDatabase } from './database.ts';
import { failureOf } from './failure-of.ts';
import { openNotices } from './notices.ts';

/** Which database of this origin; two stores on the same name see each other, in this tab or another. */
export interface IndexedDbOptions {
  readonly name: string;
}

/**
 * A journal store in the browser. It keeps the text that was hashed, answers `ok` only when the transaction is
 * complete and asked for as durable, and lets several tabs write: whoever comes second hears `conflict`.
 */
export function openStore(options: IndexedDbOptions): JournalStore {
  const { name } = options;
  const notices = openNotices(`mdma-at/journal/${name}`);
  let opened: Promise<IDBPDatabase<JournalDatabase>> | undefined;
  let closed = false;

  function database(): Promise<IDBPDatabase<JournalDatabase>> {
    if (closed) return Promise.reject(new Error('[journal] the store is closed'));
    const opening = opened ?? openDatabase(name, forget);
    opened = opening;
    opening.catch(forget);
    return opening;
  }

  /** The connection is gone or never came; the next use opens another one. */
  function forget(): void {
    opened = undefined;
  }

  async function append(stream: string, expectedSeq: number, entries: readonly JournalEntry[]): Promise<AppendOutcome> {
    if (closed) return { outcome: 'failed', why: 'closed', message: 'the store is closed' };
    const wrong = checkAppend(stream, expectedSeq, entries);
    if (wrong !== undefined) return { outcome: 'failed', why: 'invalid', message: wrong };
    let outcome: AppendOutcome;
    try {
      outcome = await appendLines(await database(), stream, expectedSeq, entries);
    } catch (reason) {
      return afterFailure(reason, stream, expectedSeq);
    }
    if (outcome.outcome === 'ok' && entries.length > 0) notices.tell(stream);
    return outcome;
  }

  /** A key that is taken after all means that another writer came between; anything else is told as it is. */
  async function afterFailure(reason: unknown, stream: string, expectedSeq: number): Promise<AppendOutcome> {
    if (!(reason instanceof DOMException) || reason.name !== 'ConstraintError') return failureOf(reason);
    try {
      const last = await (await database()).transaction('entries').store.openKeyCursor(keysOf(stream), 'prev');
      return { outcome: 'conflict', actualSeq: last?.primaryKey[1] ?? expectedSeq };
    } catch (second) {
      return failureOf(second);
    }
  }

  async function readLines(stream: string, fromSeq = 1): Promise<readonly string[]> {
    const stored = await (await database()).getAll('entries', keysOf(stream, fromSeq));
    return stored.map(({ line }) => line);
  }

  return {
    append,
    read: async (stream, fromSeq) => (await readLines(stream, fromSeq)).map((line) => entryOf(line)),
    readLines,
    streams: async () => {
      const names: string[] = [];
      let cursor = await (await database()).transaction('entries').store.openKeyCursor();
      while (cursor) {
        const [stream] = cursor.primaryKey;
        names.push(stream);
        cursor = await cursor.continue(keysOf(stream).upper as [string, number]);
      }
      return names;
    },
    subscribe: notices.listen,
    close: async () => {
      const open = opened;
      closed = true;
      forget();
      notices.close();
      const gone = await open?.catch(() => undefined);
      gone?.close();
    },
  };
}
