import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Promised } from './consumer-files.ts';

/** What a package promises, read from its committed report, so that a name that got lost on the way is missed. */
export function promisedBy(repository: string, folder: string): Promised {
  const report = readFileSync(join(repository, 'docs/api', `${folder}.api.md`), 'utf8');
  const kinds = new Map<string, 'values' | 'types'>();
  const promised: Record<string, { values: string[]; types: string[] }> = {};
  let entry = { values: [] as string[], types: [] as string[] };
  for (const line of report.split('\n')) {
    const heading = /^## (\S+)$/.exec(line)?.[1];
    if (heading !== undefined) entry = promised[heading] = { values: [], types: [] };
    const [, kind, name] = /^- `(?:(function|const|type|interface) )?(\w+)/.exec(line) ?? [];
    if (name === undefined) continue;
    const known = kind === undefined ? kinds.get(name) : kind === 'type' || kind === 'interface' ? 'types' : 'values';
    if (known === undefined) throw new Error(`[release] ${folder}.api.md does not say what ${name} is`);
    kinds.set(name, known);
    entry[known].push(name);
  }
  return promised;
}
