import type { JournalEntry } from './entry.ts';
import { entrySchema } from './entry.schema.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { canonical } from './canonical.ts';

/**
 * Why a store must not take these entries, or undefined: they are not sealed, not of this stream, not the numbers that
 * follow, or not chained to each other. Whether they are chained to the head is for the store, inside its transaction.
 */
export function checkAppend(stream: string, expectedSeq: number, entries: readonly JournalEntry[]): string | undefined {
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const seq = expectedSeq + index + 1;
    const before = entries[index - 1];
    const wrong = wrongWith(entry);
    if (wrong) return `entry ${seq}: ${wrong}`;
    if (entry.stream !== stream) return `entry ${seq} is of the stream ${entry.stream}, not of ${stream}`;
    if (entry.seq !== seq) return `entry ${entry.seq} was given where entry ${seq} is expected`;
    if (before && entry.prev !== before.hash) return `entry ${seq} is not chained to the one before it`;
    if (ids.has(entry.id)) return `entry ${seq} has the id of another entry in the same append`;
    ids.add(entry.id);
  }
  return undefined;
}

function wrongWith(entry: JournalEntry): string | undefined {
  const text = canonical(entry);
  if (!text.ok) return text.issues[0]?.message ?? 'not JSON';
  const checked = entrySchema.safeParse(entry);
  if (!checked.success) return checked.error.issues[0]?.message ?? 'not an entry';
  const { hash, ...unhashed } = checked.data;
  const hashed = canonical(unhashed);
  return hashed.ok && hashEntryText(hashed.value) === hash ? undefined : 'its hash is not the hash of what it says';
}
