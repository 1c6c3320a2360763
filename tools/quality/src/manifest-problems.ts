import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

type Conditions = Readonly<Record<string, unknown>>;

export interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly files?: readonly string[];
  readonly sideEffects?: unknown;
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, string | Conditions>>;
  readonly publishConfig?: { readonly access?: string; readonly exports?: Readonly<Record<string, unknown>> };
}

const source = '@mdma-at/source';

function withoutSource(exported: string | Conditions): unknown {
  if (typeof exported === 'string') return exported;
  return Object.fromEntries(Object.entries(exported).filter(([condition]) => condition !== source));
}

/** What a published package's manifest lacks: what users see must equal what we develop with, less the source condition. */
export function manifestProblems(manifest: Manifest, folder: string): readonly string[] {
  const problems: string[] = [];
  const need = (ok: boolean, problem: string) => {
    if (!ok) problems.push(problem);
  };
  need(Boolean(manifest.description), 'no description');
  need((manifest.keywords?.length ?? 0) > 0, 'no keywords');
  need(manifest.license === 'Apache-2.0', `license is ${manifest.license}, expected Apache-2.0`);
  need(manifest.sideEffects !== undefined, 'no sideEffects');
  need(manifest.engines?.node === '>=20', `engines.node is ${manifest.engines?.node}, expected >=20`);
  need(Boolean(manifest.files?.includes('dist')), 'files does not name dist');
  need(!manifest.files?.includes('src'), 'files names src');
  need(existsSync(join(folder, 'README.md')), 'no README.md');
  need(manifest.publishConfig?.access === 'public', 'publishConfig.access is not public');

  const exported = manifest.exports ?? {};
  const published = Object.fromEntries(Object.entries(exported).map(([path, value]) => [path, withoutSource(value)]));
  need(
    isDeepStrictEqual(manifest.publishConfig?.exports, published),
    'publishConfig.exports differs from exports without the source condition',
  );
  for (const [path, value] of Object.entries(exported)) {
    if (typeof value === 'string') continue;
    const from = value[source];
    need(typeof from === 'string' && existsSync(join(folder, from)), `exports ${path}: ${String(from)} does not exist`);
  }
  return problems;
}
