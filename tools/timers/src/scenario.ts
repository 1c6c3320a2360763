import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@mdma-at/build-kit/postgres';
import { verifyJournal } from '@mdma-at/journal';
import { createJournalTables, openStore } from '@mdma-at/journal/postgres';
import { Client } from 'pg';
import type { Moment } from './timers.ts';

/** What is there after everything ran to its end. */
export interface Ending {
  /** How the first process ended: `SIGKILL` when it died as told. */
  readonly first: string;
  readonly attempts: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly messages: number;
  readonly isWhole: boolean;
}

/** A process sets a task and dies at a moment; another one is started and carries on. What came of it? */
export async function runScenario(dies: Moment, done: 'in time' | 'not' = 'not'): Promise<Ending> {
  const database = await startPostgres();
  const { connectionString } = database;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await createJournalTables(client);
    await client.query('create table messages (id text primary key, text text); create table attempts (step text)');
    const first = await run({ CONNECTION: connectionString, TASK: 'look', DIES: dies, DONE: done });
    if (dies !== 'never') {
      const second = await run({ CONNECTION: connectionString });
      if (second !== '0') throw new Error(`[timers] the second process ended with ${second}`);
    }
    const store = openStore({ connectionString, notify: false });
    const entries = await store.read('day-0142');
    await store.close();
    const attempts = await client.query('select step, count(*)::int as times from attempts group by step');
    const messages = await client.query('select id from messages');
    return {
      first,
      attempts: Object.fromEntries(attempts.rows.map((row) => [String(row.step), Number(row.times)])),
      overdue: entries.filter((entry) => entry.type === 'task.overdue').length,
      messages: messages.rows.length,
      isWhole: verifyJournal(entries).ok,
    };
  } finally {
    await client.end();
    await database.stop();
  }
}

async function run(env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--conditions=@mdma-at/source', fileURLToPath(new URL('./process.ts', import.meta.url))],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return String(signal ?? code);
}
