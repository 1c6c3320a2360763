import { DBOS } from '@dbos-inc/dbos-sdk';
import { startStream } from '@mdma-at/journal';
import { openStore } from '@mdma-at/journal/postgres';
import { Pool } from 'pg';
import { reminders } from './reminders.ts';
import { type Moment, timersOn } from './timers.ts';

/**
 * A process with timers. With a task it begins a stream and sets it; without, it only carries on what an earlier one
 * left. It kills itself at the moment it is told, as a power cut would.
 */
const { CONNECTION = '', TASK, DUE_IN_MS = '300', DONE, DIES = 'never' } = process.env;
const stream = 'day-0142';
const by = { id: 'anna', role: 'therapist' };

const pool = new Pool({ connectionString: CONNECTION });
const store = openStore({ connectionString: CONNECTION, notify: false });
const timers = timersOn({
  store,
  send: async (id, text) => {
    await pool.query('insert into attempts values ($1)', ['tell']);
    await pool.query('insert into messages values ($1, $2) on conflict do nothing', [id, text]);
  },
  reached: async (moment: Moment) => {
    if (moment === 'before the entry') await pool.query('insert into attempts values ($1)', ['enter']);
    if (moment === DIES) process.kill(process.pid, 'SIGKILL');
  },
  clock: () => Date.now(),
});

DBOS.setConfig({
  name: 'mdma-at-timers',
  systemDatabaseUrl: CONNECTION,
  applicationVersion: '1',
  executorID: 'one',
  logLevel: 'error',
});
await DBOS.launch();
if (TASK !== undefined) {
  await startStream(store, stream, reminders, { input: null, by }, Date.now(), {
    tz: { zone: 'UTC', offsetMin: 0 },
    pins: {},
  });
  await timers.give(stream, { id: 'set', by, type: 'set', task: TASK, dueAt: Date.now() + Number(DUE_IN_MS) });
  if (DONE === 'in time') await timers.give(stream, { id: 'do', by, type: 'do', task: TASK });
}
for (const { workflowID } of await DBOS.listWorkflows({})) {
  console.log(String(await DBOS.retrieveWorkflow(workflowID).getResult()));
}
await DBOS.shutdown();
await store.close();
await pool.end();
