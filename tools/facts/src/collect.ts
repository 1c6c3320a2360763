import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFiles, repository } from './data-files.ts';

/** Each value that stands in a group with a basis: its path, and the value with who says so. */
export type Facts = Readonly<Record<string, string>>;

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

function markOf(basis: unknown): string {
  if (!isGroup(basis)) return 'unmarked';
  const facts = Array.isArray(basis['facts']) ? basis['facts'].join(' ') : '';
  return [facts, String(basis['verification'])].filter(Boolean).join(', ');
}

/** Lists the leaves below a value that lie in a group with a basis. */
export function leaves(value: unknown, path: string, mark?: string): Record<string, string> {
  if (!isGroup(value)) {
    return mark === undefined || typeof value === 'function' ? {} : { [path]: `${JSON.stringify(value)} (${mark})` };
  }
  const inside = 'basis' in value ? markOf(value['basis']) : mark;
  const rows: Record<string, string> = {};
  for (const [key, below] of Object.entries(value)) {
    if (key === 'basis') continue;
    // rows of a list keep their path when a neighbour comes or goes, as far as they have an id
    const name = Array.isArray(value) && isGroup(below) && typeof below['id'] === 'string' ? below['id'] : key;
    Object.assign(rows, leaves(below, `${path}.${name}`, inside));
  }
  return rows;
}

/** Reads every fact of the working tree. */
export async function collectFacts(): Promise<Facts> {
  const rows: Record<string, string> = {};
  for (const file of dataFiles()) {
    const exported = (await import(pathToFileURL(join(repository, file)).href)) as Group;
    const place = file.replace(/^packages\//, '').replace('/src/', '/').replace(/\.data\.ts$/, '');
    for (const [name, value] of Object.entries(exported)) Object.assign(rows, leaves(value, `${place}#${name}`));
  }
  return Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
