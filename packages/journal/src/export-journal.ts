import { canonical } from './canonical.ts';
import type { Journal, JournalEntry, JsonObject } from './entry.ts';
import { headOf } from './head-of.ts';
import type { FileHeader } from './journal-file.ts';
import { hashHeaderText } from './journal-file.ts';
import { jsonOf } from './json-of.ts';
import { FILE_FORMAT, GENESIS } from './words.ts';

/**
 * A journal as a file (`.journal.jsonl`): a header line, then each entry's line exactly as it was hashed and stored.
 *
 * `notes` go into the header, which has a hash of its own; throws when they are not plain JSON. A journal that does not
 * verify is exported as it is, so that nobody has to mend it to show it: `importJournal` names what is wrong.
 */
export function exportJournal(entries: Journal, notes?: JsonObject): string {
  return [headerLine(entries, notes), ...entries.map((entry) => entryLine(entry)), ''].join('\n');
}

function headerLine(entries: Journal, notes: JsonObject | undefined): string {
  const stream = entries[0]?.stream;
  const head = headOf(entries);
  const unhashed: Omit<FileHeader, 'hash'> = {
    format: FILE_FORMAT,
    v: 1,
    ...(typeof stream === 'string' ? { stream } : {}),
    entries: entries.length,
    head:
      Number.isSafeInteger(head.seq) && typeof head.hash === 'string' ? head : { seq: entries.length, hash: GENESIS },
    ...(notes === undefined ? {} : { notes: jsonOf(notes) as JsonObject }),
  };
  const text = canonical(unhashed);
  if (!text.ok) throw new TypeError(`[journal] notes are not plain JSON: ${text.issues[0]?.message ?? ''}`);
  const line = canonical({ ...unhashed, hash: hashHeaderText(text.value) });
  return line.ok ? line.value : text.value;
}

/** What a store could not read as an entry is written as it lies there, on one line. */
function entryLine(entry: JournalEntry): string {
  const stored: unknown = entry;
  if (typeof stored === 'string' && !stored.includes('\n')) return stored;
  const text = canonical(stored);
  return text.ok ? text.value : (JSON.stringify(stored) ?? 'null');
}
