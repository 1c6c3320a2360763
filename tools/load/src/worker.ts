import { once } from 'node:events';
import { openStore } from '@mdma-at/journal/postgres';
import type { LoadOptions } from './options.ts';
import { runDays } from './run-days.ts';

/** What a process is told to do. */
export interface Task {
  readonly connectionString: string;
  readonly days: readonly number[];
  readonly options: LoadOptions;
}

process.once('message', (task: Task) => {
  void work(task);
});

/** Connects, says it is ready, waits for the word and runs its days. */
async function work({ connectionString, days, options }: Task): Promise<void> {
  const { concurrency, notify } = options;
  const store = openStore({ connectionString, notify, connections: Math.min(concurrency, 20) });
  await store.read('ready');
  const word = once(process, 'message');
  process.send?.('ready');
  await word;
  const report = await runDays(store, days, options);
  await store.close();
  process.send?.(report, () => process.disconnect?.());
}
