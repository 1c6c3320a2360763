import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every module that an entry brings along: our files are followed, packages are named. */
function importedBy(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [join(import.meta.dirname, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, kind, from = ''] of text.matchAll(
      /^(?:import|export) (type )?[^;]*? ?from '([^']+)';|^import '([^']+)';/gm,
    )) {
      if (kind !== undefined) continue;
      if (from.startsWith('.')) open.push(join(dirname(file), from));
      else found.add(from);
    }
  }
  return found;
}

const packagesOf = (entry: string): readonly string[] =>
  [...importedBy(entry)].filter((name) => !name.startsWith(import.meta.dirname)).toSorted();

describe('what an entry brings into a bundle', () => {
  it.each([
    ['index.ts', ['#sha256', 'zod']],
    ['memory/index.ts', ['#sha256', 'zod']],
    ['indexeddb/index.ts', ['#sha256', 'idb', 'zod']],
    ['contract/index.ts', ['#sha256', 'zod']],
    ['schemas.ts', ['zod']],
    ['postgres/index.ts', ['#sha256', 'pg', 'zod']],
  ])('%s needs only %j: the PostgreSQL driver is behind its own entry', (entry, packages) => {
    expect(packagesOf(entry)).toEqual(packages);
  });
});
