import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { startPostgres } from '@mdma-at/build-kit/postgres';
import { createJournalTables, openStore } from '@mdma-at/journal/postgres';
import { Client } from 'pg';
import { checkStreams } from './check-streams.ts';
import type { LoadOptions } from './options.ts';
import { figures, type WorkerReport } from './report.ts';
import type { Task } from './worker.ts';

/** Runs the days in several processes against one PostgreSQL and says what was measured and what is wrong. */
export async function runLoad(
  options: LoadOptions,
): Promise<{ readonly lines: readonly string[]; readonly problems: readonly string[] }> {
  const database = await startPostgres();
  const role = `load_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  const owner = new Client({ connectionString: database.connectionString });
  await owner.connect();
  try {
    await owner.query(`create role ${role} login password '${password}'`);
    await createJournalTables(owner, { appRole: role });
    const connectionString = database.as(role, password);
    const workers = await Promise.all(
      Array.from({ length: options.processes }, (_, at) =>
        startWorker({ connectionString, options, days: daysOf(at, options) }),
      ),
    );
    const started = performance.now();
    const reports = await Promise.all(workers.map((run) => run()));
    const seconds = (performance.now() - started) / 1000;
    const store = openStore({ connectionString });
    const checked = await checkStreams(store, reports);
    await store.close();
    const { rows } = await owner.query('show server_version');
    return {
      problems: checked.problems,
      lines: [
        `${options.days} days, ${options.processes} processes with ${options.concurrency} days at once each, ${options.shared} % of the days in all of them`,
        `PostgreSQL ${String(rows[0].server_version)} (${database.from}), Node ${process.version}, cache ${options.cache ? 'on' : 'off'}, notices ${options.notify ? 'on' : 'off'}`,
        ...figures(reports, seconds),
        `verified: ${checked.streams} streams, ${checked.entries} entries; ${checked.problems.length} problems`,
      ],
    };
  } finally {
    await owner.query(`drop owned by ${role}`);
    await owner.query(`drop role ${role}`);
    await owner.end();
    await database.stop();
  }
}

/** The days of a process: those that all share, and its part of the rest. */
function daysOf(at: number, { days, processes, shared }: LoadOptions): readonly number[] {
  return Array.from({ length: days }, (_, day) => day).filter((day) => day % 100 < shared || day % processes === at);
}

/** Starts a process and waits until it is ready; what is returned lets it run, so that all of them begin at once. */
async function startWorker(task: Task): Promise<() => Promise<WorkerReport>> {
  const child = fork(new URL('./worker.ts', import.meta.url), { execArgv: ['--conditions=@mdma-at/source'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`[load] a process ended with ${String(code)} before it answered`);
  });
  // it ends after it answered, too
  ended.catch(() => {});
  const next = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), ended]))[0];
  const ready = next();
  child.send(task);
  await ready;
  return () => {
    const report = next();
    child.send('run');
    return report as Promise<WorkerReport>;
  };
}
