import { appendEntry } from './append-entry.ts';
import type { EntryActor, EntryDraft, Journal, JsonObject, Pins } from './entry.ts';
import type { Result } from './result.ts';
import { ENTRY_WITHDRAWN } from './words.ts';

/** What should be read in place of an entry; what is left out stays as it was. */
export interface Replacement {
  readonly type?: string;
  readonly tv?: number;
  readonly occurredAt?: number;
  /** The whole corrected payload, not a part of it. */
  readonly payload?: JsonObject;
}

/** A correction: which entry, what to read instead, and who says so, when and why. */
export interface Amendment {
  readonly seq: number;
  /** `'withdrawn'` takes the entry back: it never happened, or belongs to somebody else. */
  readonly replacement: Replacement | 'withdrawn';
  readonly reason: string;
  readonly by: EntryActor;
  readonly recordedAt: number;
  /** `amend:<seq>:<recordedAt>` when none is given. */
  readonly id?: string;
  /** As in the entry that is amended when none is given. */
  readonly tz?: EntryDraft['tz'];
  readonly pins?: Pins;
}

/**
 * Corrects an entry by a new one that names it and says why; the original stays where it is, as it was.
 *
 * An amendment can itself be amended or withdrawn. What is read in the end is for `replay` and `readJournal` to say.
 */
export function amend(journal: Journal, amendment: Amendment): Result<Journal> {
  const original = journal.find((entry) => entry.seq === amendment.seq);
  if (!original) {
    const message = `saw ${amendment.seq}, expected the number of one of the ${journal.length} entries`;
    return { ok: false, issues: [{ path: ['seq'], code: 'entry.amends-nothing', message }] };
  }
  return appendEntry(journal, {
    id: amendment.id ?? `amend:${amendment.seq}:${amendment.recordedAt}`,
    ...replaced(original, amendment.replacement),
    recordedAt: amendment.recordedAt,
    tz: amendment.tz ?? original.tz,
    actor: amendment.by,
    pins: amendment.pins ?? original.pins,
    amends: amendment.seq,
    reason: amendment.reason,
  });
}

function replaced(
  original: EntryDraft,
  replacement: Replacement | 'withdrawn',
): Pick<EntryDraft, 'type' | 'tv' | 'occurredAt' | 'payload'> {
  const { type, tv, occurredAt, payload } = original;
  return replacement === 'withdrawn'
    ? { type: ENTRY_WITHDRAWN, tv: 1, occurredAt, payload: {} }
    : { type, tv, occurredAt, payload, ...replacement };
}
