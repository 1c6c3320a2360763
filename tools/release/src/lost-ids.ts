/** Public ids by package: of rows and contents, and of facts. */
export type Ids = Readonly<Record<string, { readonly ids: readonly string[]; readonly facts: readonly string[] }>>;

/** The ids that users have and that this list no longer names: it only grows, a redirect included. */
export function lostIds(released: Ids, current: Ids): readonly string[] {
  return Object.entries(released).flatMap(([name, { ids, facts }]) => {
    const kept = new Set([...(current[name]?.ids ?? []), ...(current[name]?.facts ?? [])]);
    return [...ids, ...facts]
      .filter((id) => !kept.has(id))
      .map((id) => `${name}: the id ${id} was published and is lost`);
  });
}
