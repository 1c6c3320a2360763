import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs the script that a user runs on an exported file. */
export function verifyJournal(...files: readonly string[]): { readonly code: number | null; readonly said: string } {
  const ran = spawnSync(process.execPath, ['--conditions=@mdma-at/source', 'verify-journal.ts', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}
