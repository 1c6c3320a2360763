import './source-conditions.ts';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFiles, repository } from './data-files.ts';
import { isRecord } from './groups.ts';

/** The literals of one package: file below `src` without its suffix → exported name → value. */
export type PackageData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Each value that stands in a group with a basis: its path, and the value with who says so. */
export type Facts = Readonly<Record<string, string>>;

function markOf(basis: unknown): string {
  if (!isRecord(basis)) return 'unmarked';
  const facts = Array.isArray(basis['facts']) ? basis['facts'].join(' ') : '';
  return [facts, String(basis['verification'])].filter(Boolean).join(', ');
}

/** Lists the leaves below a value that lie in a group with a basis. */
export function leaves(value: unknown, path: string, mark?: string): Record<string, string> {
  if (typeof value !== 'object' || value === null) {
    return mark === undefined || typeof value === 'function' ? {} : { [path]: `${JSON.stringify(value)} (${mark})` };
  }
  const inside = 'basis' in value ? markOf(value.basis) : mark;
  const rows: Record<string, string> = {};
  for (const [key, below] of Object.entries(value)) {
    if (key === 'basis') continue;
    // rows of a list keep their path when a neighbour comes or goes, as far as they have an id
    const name = Array.isArray(value) && isRecord(below) && typeof below['id'] === 'string' ? below['id'] : key;
    Object.assign(rows, leaves(below, `${path}.${name}`, inside));
  }
  return rows;
}

/** What stands in no group with a basis is a source, a claim, or a thing that needs none, such as a redirect. */
function kindOf(file: string): string {
  if (file.endsWith('.sources')) return 'source';
  return file.endsWith('.claims') ? 'claim' : 'no basis';
}

/** Every value of one package as leaves, in the order of their paths. */
export function factsOf(name: string, data: PackageData): Facts {
  const rows: Record<string, string> = {};
  for (const [file, exported] of Object.entries(data)) {
    for (const [key, value] of Object.entries(exported))
      Object.assign(rows, leaves(value, `${name}/${file}#${key}`, kindOf(file)));
  }
  return Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Imports a file of the repository. */
export async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(join(repository, file)).href)) as Readonly<Record<string, unknown>>;
}

/** The literals of every package that has any, by the package's folder. */
export async function collectData(): Promise<Readonly<Record<string, PackageData>>> {
  const packages: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const file of dataFiles()) {
    const [, name = '', path = ''] = /^packages\/([^/]+)\/src\/(.*)\.data\.ts$/.exec(file) ?? [];
    (packages[name] ??= {})[path] = { ...(await load(file)) };
  }
  return packages;
}
