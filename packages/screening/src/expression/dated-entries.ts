import type { Day } from '@mdma-at/evidence';

/** One entry of a list, ready to be looked into. */
export interface DatedEntry {
  readonly root: unknown;
  readonly prefix: string;
  readonly day: string;
}

/** The entries of a list that were known on a day: dated that day or before. */
export function datedEntries(entries: readonly unknown[], path: string, on: Day): readonly DatedEntry[] {
  return entries.flatMap((root, index) => {
    const day = typeof root === 'object' && root !== null && 'on' in root ? root.on : undefined;
    return typeof day === 'string' && day <= on ? [{ root, prefix: `${path}.${index}.`, day }] : [];
  });
}
