import type { PublicIds } from '../public-ids.ts';

/** An id that was published is still there, or a redirect says what became of it. It is never simply gone. */
export function idsKept(committed: PublicIds, current: PublicIds, retired: ReadonlySet<string>): readonly string[] {
  return Object.entries(committed).flatMap(([name, { ids, facts }]) => {
    const now = new Set([...(current[name]?.ids ?? []), ...(current[name]?.facts ?? [])]);
    return [...new Set([...ids, ...facts])]
      .filter((id) => !now.has(id) && !retired.has(id))
      .map((id) => `${name} has lost the id ${id}; restore it, or say in redirects.data.ts what became of it`);
  });
}

/** An id that is in use and not on the committed list: it is new, or an old one was changed. */
export function idsListed(committed: PublicIds, current: PublicIds): readonly string[] {
  return Object.entries(current).flatMap(([name, { ids, facts }]) => {
    const listed = new Set([...(committed[name]?.ids ?? []), ...(committed[name]?.facts ?? [])]);
    return [...new Set([...ids, ...facts])]
      .filter((id) => !listed.has(id))
      .map((id) => `${name} has the new id ${id}: run \`pnpm facts:build\``);
  });
}
