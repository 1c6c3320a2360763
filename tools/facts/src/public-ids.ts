import type { PackageData } from './collect.ts';
import { isRecord } from './groups.ts';

/** The ids that others may have stored: of rows, sources, places and contents, and of the facts that values rest on. */
export type PublicIds = Readonly<
  Record<string, { readonly ids: readonly string[]; readonly facts: readonly string[] }>
>;

const sorted = (ids: ReadonlySet<string>): readonly string[] => [...ids].toSorted();

/** Every public id of a package's literals. Registries of sources are keyed by their ids, lists name theirs. */
export function idsIn(data: PackageData): PublicIds[string] {
  const ids = new Set<string>();
  const facts = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    for (const key of ['id', 'code'] as const) {
      if (typeof value[key] === 'string') ids.add(value[key]);
    }
    const named = isRecord(value['basis']) ? value['basis']['facts'] : undefined;
    if (Array.isArray(named)) for (const fact of named) facts.add(String(fact));
    Object.values(value).forEach(visit);
  };
  for (const [file, exported] of Object.entries(data)) {
    for (const value of Object.values(exported)) {
      if (file.endsWith('.sources') && isRecord(value)) Object.keys(value).forEach((id) => ids.add(id));
      visit(value);
    }
  }
  return { ids: sorted(ids), facts: sorted(facts) };
}

/** What was published once stays on the list; what is new is added. */
export function mergeIds(committed: PublicIds, current: PublicIds): PublicIds {
  const names = [...new Set([...Object.keys(committed), ...Object.keys(current)])].toSorted();
  const union = (name: string, kind: 'ids' | 'facts'): readonly string[] =>
    sorted(new Set([...(committed[name]?.[kind] ?? []), ...(current[name]?.[kind] ?? [])]));
  return Object.fromEntries(names.map((name) => [name, { ids: union(name, 'ids'), facts: union(name, 'facts') }]));
}
