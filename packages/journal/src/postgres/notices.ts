import type { LentConnection, PostgresPool } from './connection.ts';
import { channelOf, quoted } from './names.ts';

/** Hears of appends by anybody on the same tables. */
export interface Notices {
  readonly listen: (listener: (stream: string) => void) => () => void;
  /** Resolves when somebody who asked to listen hears what is appended from now on. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Listens on a connection of its own, from the first listener on. A notice is a hint to read again and nothing is
 * decided by it: when the connection goes, it is opened again at the next use, and what was told meanwhile is lost.
 */
export function openNotices(pool: PostgresPool, schema: string): Notices {
  const listeners = new Set<(stream: string) => void>();
  let listening: Promise<LentConnection | undefined> | undefined;
  let closed = false;

  function hear({ payload }: { readonly payload?: string | undefined }): void {
    if (payload !== undefined) for (const listener of listeners) listener(payload);
  }

  async function start(): Promise<LentConnection | undefined> {
    try {
      const client = await pool.connect();
      client.on('notification', hear);
      client.on('error', () => {
        listening = undefined;
        end(client);
      });
      await client.query(`listen ${quoted(channelOf(schema))}`);
      return client;
    } catch {
      listening = undefined;
      return undefined;
    }
  }

  function end(client: LentConnection): void {
    client.removeListener('notification', hear);
    client.release(true);
  }

  async function ready(): Promise<void> {
    if (listeners.size === 0 || closed) return;
    listening ??= start();
    await listening;
  }

  return {
    listen: (listener) => {
      const own = (stream: string): void => listener(stream);
      listeners.add(own);
      void ready();
      return () => {
        listeners.delete(own);
      };
    },
    ready,
    close: async () => {
      closed = true;
      listeners.clear();
      const client = await listening;
      listening = undefined;
      if (client) end(client);
    },
  };
}
