import { parseArgs } from 'node:util';

/** How much is run, and by how many. */
export interface LoadOptions {
  readonly days: number;
  readonly processes: number;
  /** Days that each process runs at once. */
  readonly concurrency: number;
  /** Per cent of the days that every process runs, all at the same time, with the same command ids. */
  readonly shared: number;
  readonly cache: boolean;
  readonly notify: boolean;
}

/** The options of the command line: `--days 1000 --processes 2 --concurrency 16 --shared 10 --no-cache --no-notify`. */
export function loadOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    // pnpm hands on the `--` that stands before the options
    args: args.filter((arg) => arg !== '--'),
    allowNegative: true,
    options: {
      days: { type: 'string', default: '1000' },
      processes: { type: 'string', default: '2' },
      concurrency: { type: 'string', default: '16' },
      shared: { type: 'string', default: '10' },
      cache: { type: 'boolean', default: true },
      notify: { type: 'boolean', default: true },
    },
  });
  const count = (name: 'days' | 'processes' | 'concurrency' | 'shared', least: number): number => {
    const value = Number(values[name]);
    if (!Number.isSafeInteger(value) || value < least) {
      throw new Error(`[load] --${name} is a whole number from ${least} on, saw ${values[name]}`);
    }
    return value;
  };
  return {
    days: count('days', 1),
    processes: count('processes', 1),
    concurrency: count('concurrency', 1),
    shared: count('shared', 0),
    cache: values.cache,
    notify: values.notify,
  };
}
