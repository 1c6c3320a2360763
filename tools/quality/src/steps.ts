import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../../..');

/** A check with a name: a command that must end well. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Everything that is checked without running the product. */
export const checks: readonly Step[] = [
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'boundaries', command: ['turbo', 'boundaries'] },
  { name: 'unused', command: ['knip'] },
  { name: 'workspace', command: ['sherif'] },
  { name: 'manifests', command: ['node', 'tools/quality/src/manifests.ts'] },
  { name: 'facts:lint', command: ['node', 'tools/facts/src/lint.ts'] },
  { name: 'facts:check', command: ['node', 'tools/facts/src/facts.ts', 'check'] },
  { name: 'facts:placement', command: ['node', 'tools/facts/src/placement-report.ts'] },
  { name: 'public names', command: ['node', 'tools/release/src/api.ts', 'check'] },
  { name: 'traceability', command: ['node', 'tools/release/src/traceability.ts', 'check'] },
  { name: 'sizes', command: ['node', 'tools/release/src/sizes.ts', 'check'] },
  { name: 'supply', command: ['node', 'tools/release/src/supply.ts'] },
  { name: 'workflows', command: ['node', 'tools/release/src/workflows.ts'] },
];

/** Runs a step and says whether it ended well; its output goes to the terminal. */
export function run({ name, command }: Step): boolean {
  const [program, ...words] = command;
  const started = performance.now();
  const { status } = spawnSync(program, words, { cwd: repository, stdio: 'inherit', env: process.env });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'} ${name} in ${seconds} s\n`);
  return status === 0;
}
