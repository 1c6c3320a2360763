import { percentile } from './percentile.ts';

/** What one process saw. */
export interface WorkerReport {
  /** How long each command took, from giving it to its being stored, in milliseconds. */
  readonly commandMs: readonly number[];
  readonly appendMs: readonly number[];
  readonly outcomes: Readonly<Record<'ok' | 'conflict' | 'duplicate' | 'failed' | 'unknown', number>>;
  /** What was answered `accepted` or `refused`: the stream, the command and how many entries it has. */
  readonly acknowledged: readonly (readonly [stream: string, id: string, entries: number])[];
  readonly failures: readonly string[];
}

/** The figures of a run, as lines to print. */
export function figures(reports: readonly WorkerReport[], seconds: number): readonly string[] {
  const sum = (of: (report: WorkerReport) => number): number => reports.reduce((total, one) => total + of(one), 0);
  const appends = sum((one) => one.outcomes.ok);
  const conflicts = sum((one) => one.outcomes.conflict + one.outcomes.duplicate);
  const line = (name: string, values: readonly number[]): string =>
    `${name}: ${[0.5, 0.95, 0.99, 1].map((share) => `p${share * 100} ${percentile(values, share).toFixed(1)}`).join(', ')} ms`;
  return [
    `commands: ${sum((one) => one.commandMs.length)} in ${seconds.toFixed(1)} s`,
    `appends: ${appends}, ${Math.round(appends / seconds)} per second`,
    `another writer first: ${conflicts} (${((100 * conflicts) / Math.max(1, conflicts + appends)).toFixed(1)} % of tries)`,
    `unknown: ${sum((one) => one.outcomes.unknown)}, failed: ${sum((one) => one.outcomes.failed)}`,
    line(
      'a command',
      reports.flatMap((one) => one.commandMs),
    ),
    line(
      'an append',
      reports.flatMap((one) => one.appendMs),
    ),
  ];
}
