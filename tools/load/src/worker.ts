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

async function work({ connectionString, days, options }: Task): Promise<void> {
  const { concurrency, notify } = options;
  const store = openStore({ connectionString, notify, connections: Math.min(concurrency, 20) });
  const report = await runDays(store, days, options);
  await store.close();
  process.send?.(report, () => process.disconnect?.());
}
