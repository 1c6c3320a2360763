import { Pool } from 'pg';
import { checkAppend } from '../check-append.ts';
import type { JournalEntry } from '../entry.ts';
import { entryOf } from '../entry-line.ts';
import type { AppendOutcome, JournalStore } from '../store.ts';
import { appendLines, placeAfterRace } from './append-lines.ts';
import type { LentConnection, PostgresPool } from './connection.ts';
import { failureOf } from './failure-of.ts';
import { DEFAULT_SCHEMA, quoted } from './names.ts';
import { openNotices } from './notices.ts';

/** Which tables, and by which way. */
export type PostgresOptions = {
  /** `mdma_journal` when none is named. */
  readonly schema?: string;
  /**
   * Whether appends are told to those who `subscribe`, on this and other machines; true when not given. The server
   * tells one transaction after another, so a store with very many writers and no listeners does better without.
   */
  readonly notify?: boolean;
} & (
  | {
      /** Opens a pool of its own, closed with the store. */
      readonly connectionString: string;
      /** Most connections of that pool; 10 when not given. A store that listens keeps one of them. */
      readonly connections?: number;
      readonly pool?: never;
    }
  | {
      /** A pool that stays yours to close. With listeners it needs at least two connections. */
      readonly pool: PostgresPool;
      readonly connectionString?: never;
    }
);

/**
 * A journal store in PostgreSQL. Make its tables with `createJournalTables`; connect as the role that may only read
 * and add.
 *
 * It keeps the text that was hashed. Any number of processes may write: whoever comes second hears `conflict`. When
 * the connection is lost before the server's answer came, the outcome is `unknown`; ask again with the same ids.
 */
export function openStore(options: PostgresOptions): JournalStore {
  const { schema = DEFAULT_SCHEMA, notify = true } = options;
  const entries = `${quoted(schema)}.entries`;
  const own = options.pool === undefined ? ownPool(options) : undefined;
  const pool: PostgresPool = own ?? (options.pool as PostgresPool);
  const notices = openNotices(pool, schema);
  let closed = false;

  /** Lends a connection; one on which something unexpected went wrong is thrown away. */
  async function using<T>(work: (client: LentConnection) => Promise<T>): Promise<T> {
    if (closed) throw new Error('[journal] the store is closed');
    await notices.ready();
    const client = await pool.connect();
    // A lent connection that is lost tells it as an event too, and an error nobody listens to ends the process.
    client.on('error', rejectionSaysIt);
    let broken = false;
    try {
      return await work(client);
    } catch (reason) {
      broken = failureOf(reason) !== 'raced';
      throw reason;
    } finally {
      client.removeListener('error', rejectionSaysIt);
      client.release(broken);
    }
  }

  async function append(stream: string, expectedSeq: number, given: readonly JournalEntry[]): Promise<AppendOutcome> {
    if (closed) return { outcome: 'failed', why: 'closed', message: 'the store is closed' };
    const wrong = checkAppend(stream, expectedSeq, given);
    if (wrong !== undefined) return { outcome: 'failed', why: 'invalid', message: wrong };
    let asked = false;
    try {
      return await using(async (client) => {
        asked = true;
        return appendLines(client, { schema, notify }, stream, expectedSeq, given);
      });
    } catch (reason) {
      if (!asked) return { outcome: 'failed', why: 'other', message: 'the server could not be reached' };
      const failure = failureOf(reason);
      return failure === 'raced' ? afterRace(stream, given) : failure;
    }
  }

  async function afterRace(stream: string, given: readonly JournalEntry[]): Promise<AppendOutcome> {
    const ids = given.map((entry) => entry.id);
    try {
      return await using(async (client) => placeAfterRace(client, schema, stream, ids));
    } catch {
      return { outcome: 'failed', why: 'other', message: 'another writer came first, and then the server was lost' };
    }
  }

  async function readLines(stream: string, fromSeq = 1): Promise<readonly string[]> {
    const { rows } = await using((client) =>
      client.query(`select line from ${entries} where stream = $1 and seq >= $2 order by seq`, [stream, fromSeq]),
    );
    return rows.map((row) => String(row['line']));
  }

  return {
    append,
    read: async (stream, fromSeq) => (await readLines(stream, fromSeq)).map((line) => entryOf(line)),
    readLines,
    streams: async () => {
      const { rows } = await using((client) => client.query(`select distinct stream from ${entries}`));
      return rows.map((row) => String(row['stream'])).sort();
    },
    ...(notify ? { subscribe: notices.listen } : {}),
    close: async () => {
      if (closed) return;
      closed = true;
      await notices.close();
      await own?.end();
    },
  };
}

/** The statement that was lost with the connection is rejected, and that is what we answer to. */
function rejectionSaysIt(): void {}

function ownPool({ connectionString, connections = 10 }: PostgresOptions & { readonly connections?: number }): Pool {
  if (connectionString === undefined) throw new TypeError('[journal] openStore() needs a connectionString or a pool');
  const pool = new Pool({ connectionString, max: Math.max(connections, 2) });
  // An idle connection that is lost is the next use's matter, not a reason to end the process.
  pool.on('error', () => {});
  return pool;
}
