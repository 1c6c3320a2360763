import { appendEntry } from './append-entry.ts';
import { canonical } from './canonical.ts';
import { lineOf } from './entry-line.ts';
import { entrySchema } from './entry.schema.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { readLine } from './read-line.ts';
import { soundLines } from './sound-line.ts';
import { known, tenEntries } from './tally.fixtures.ts';

/** A journal whose payloads have members of their own. */
export const journal = tenEntries((entries, draft) =>
  appendEntry(
    entries,
    { ...draft, payload: { ...draft.payload, note: 'fine', where: { arm: 'left' } } },
    { stream: 'day' },
  ),
);
/** Its fourth line. */
export const line = lineOf(known(journal[3]));
/** Whether the quick look takes a line by itself. */
export const quick = (text: string): boolean => soundLines()(text) !== undefined;

/** What the thorough look says of one line by itself: its text, its shape, its hash. */
export function thorough(text: string): boolean {
  const read = readLine(text);
  if (!read.ok || !entrySchema.safeParse(read.value).success) return false;
  const { hash, ...unhashed } = read.value as { readonly hash: string };
  const hashed = canonical(unhashed);
  return hashed.ok && hashEntryText(hashed.value) === hash;
}

/** A line that somebody changed and gave the right hash for its new text. */
export function forged(edit: (text: string) => string): string {
  const edited = edit(line.replace(/"hash":"[0-9a-f]{64}",/, ''));
  return edited.replace('"id":"c4"', `"hash":"${hashEntryText(edited)}","id":"c4"`);
}
