import { sha256Hex } from '#sha256';
import { appendEntry } from './append-entry.ts';
import type { EntryActor, EntryDraft, Journal, Pins } from './entry.ts';
import type { Result } from './result.ts';
import { NOTE_PREFIX, NOTE_REDACTED } from './words.ts';

/** What a journal holds of a note: the hash of a salt and the text, from which neither can be learnt. */
export interface NoteReference {
  readonly note: string;
}

/** What the vault holds of it. Erase both together: with the salt a short text could be guessed. */
export interface KeptNote {
  readonly salt: string;
  readonly text: string;
}

/** What is left of a note: its text, nothing, or something else than what was written. */
export type OpenedNote =
  | { readonly state: 'held'; readonly text: string }
  | { readonly state: 'erased' }
  | { readonly state: 'substituted' };

/**
 * A text as a reference for the journal and a secret for the vault.
 *
 * `salt` is 32 or more lower-case hexadecimal digits from a cryptographic source, new for each note; anything else
 * throws, because a guessable salt would let the erased text be guessed.
 *
 * @example sealNote('asked for water', hexOf(crypto.getRandomValues(new Uint8Array(16))))
 */
export function sealNote(text: string, salt: string): { readonly reference: NoteReference; readonly kept: KeptNote } {
  if (!/^[0-9a-f]{32,128}$/.test(salt)) {
    throw new TypeError('[journal] sealNote() needs a salt of 32 to 128 lower-case hexadecimal digits');
  }
  const kept = { salt, text };
  return { reference: { note: hashOf(kept) }, kept };
}

/** A note as it can be read today. A vault that gives another text than the one that was written is told so. */
export function openNote(reference: NoteReference, kept: KeptNote | undefined): OpenedNote {
  if (kept === undefined) return { state: 'erased' };
  return hashOf(kept) === reference.note ? { state: 'held', text: kept.text } : { state: 'substituted' };
}

/** Who had a note erased, when and why. */
export interface Redaction {
  readonly id: string;
  readonly reference: NoteReference;
  readonly reason: string;
  readonly by: EntryActor;
  readonly at: number;
  readonly tz: EntryDraft['tz'];
  readonly pins: Pins;
}

/**
 * Enters that a note was erased, by whom and why; the entry with the note stays, and the chain still verifies.
 * Enter it first, then erase in the vault: so that no note is ever gone without a word.
 */
export function redactNote(journal: Journal, redaction: Redaction): Result<Journal> {
  const { id, reference, reason, by, at, tz, pins } = redaction;
  return appendEntry(journal, {
    id,
    type: NOTE_REDACTED,
    tv: 1,
    occurredAt: at,
    recordedAt: at,
    tz,
    actor: by,
    pins,
    payload: { note: reference.note },
    reason,
  });
}

function hashOf({ salt, text }: KeptNote): string {
  return sha256Hex(`${NOTE_PREFIX}${salt}\n${text}`);
}
