import { globSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../../..');

/** Every file that holds facts, as paths from the repository's root, in order. */
export function dataFiles(): readonly string[] {
  return globSync('packages/*/src/**/*.data.ts', { cwd: repository })
    .filter((path) => !path.startsWith('packages/ui/'))
    .toSorted();
}
