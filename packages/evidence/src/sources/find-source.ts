import { type SourceId, sources } from './sources.ts';

/** The source id behind an id or a fact sheet's key (`protocol/R1`), or nothing where none is registered. */
export function findSource(idOrKey: string): SourceId | undefined {
  const ids = Object.keys(sources) as readonly SourceId[];
  return ids.find((id) => {
    const keys: readonly string[] = sources[id].aliases;
    return id === idOrKey || keys.includes(idOrKey);
  });
}
