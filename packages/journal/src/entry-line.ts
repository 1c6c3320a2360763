import { canonical } from './canonical.ts';
import type { JournalEntry } from './entry.ts';

/** An entry as it is stored and exported: its canonical text, hash included. Throws on what is not a sealed entry. */
export function lineOf(entry: JournalEntry): string {
  const text = canonical(entry);
  if (!text.ok) throw new TypeError(`[journal] not a sealed entry: ${text.issues[0]?.message ?? 'not JSON'}`);
  return text.value;
}

/** A stored line as an entry; a line that is none comes back as it is, so that `verifyJournal` can name it. */
export function entryOf(line: unknown): JournalEntry {
  if (typeof line !== 'string') return line as JournalEntry;
  try {
    const entry: unknown = JSON.parse(line);
    return entry as JournalEntry;
  } catch {
    return line as unknown as JournalEntry;
  }
}
