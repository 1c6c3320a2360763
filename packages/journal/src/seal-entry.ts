import { canonical } from './canonical.ts';
import type { Anchor, EntryDraft, JournalEntry } from './entry.ts';
import { draftSchema, streamSchema } from './entry.schema.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { issuesOf } from './issues-of.ts';
import { limits } from './limits.ts';
import type { Result } from './result.ts';

/**
 * Numbers a draft, chains it to the entry before it and hashes it. The entry is a copy: what the caller still holds
 * of the draft can change nothing in it.
 */
export function sealEntry(
  draft: EntryDraft,
  options: { readonly stream: string; readonly after: Anchor },
): Result<JournalEntry> {
  const plain = canonical(draft);
  if (!plain.ok) return plain;
  const checked = draftSchema.safeParse(JSON.parse(plain.value));
  if (!checked.success) return { ok: false, issues: issuesOf(checked.error.issues) };
  const stream = streamSchema.safeParse(options.stream);
  if (!stream.success) return { ok: false, issues: issuesOf(stream.error.issues, ['stream']) };

  const unhashed = {
    ...checked.data,
    v: 1,
    stream: stream.data,
    seq: options.after.seq + 1,
    prev: options.after.hash,
  } as const;
  const text = canonical(unhashed);
  if (!text.ok) return text;
  if (text.value.length > limits.line) {
    const message = `saw ${text.value.length} characters, expected at most ${limits.line} in one entry`;
    return { ok: false, issues: [{ path: [], code: 'entry.too-large', message }] };
  }
  return { ok: true, value: { ...unhashed, hash: hashEntryText(text.value) } };
}
