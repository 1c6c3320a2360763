import type { JournalEntry } from './entry.ts';

/** What an append did. `unknown` means the outcome could not be learnt: try again with the same entry ids. */
export type AppendOutcome =
  | { readonly outcome: 'ok'; readonly headSeq: number }
  | { readonly outcome: 'duplicate'; readonly seq: number }
  | { readonly outcome: 'conflict'; readonly actualSeq: number }
  | {
      readonly outcome: 'failed';
      readonly why: 'quota' | 'forbidden' | 'closed' | 'invalid' | 'other';
      readonly message: string;
    }
  | { readonly outcome: 'unknown'; readonly message: string };

/**
 * Where journals live. `append` writes all entries or none, and only when the stream still ends at `expectedSeq`.
 *
 * An id that the stream already has is a `duplicate`, which goes before a `conflict`. Entries that are not the whole
 * and sealed continuation of `expectedSeq` are `invalid`.
 */
export interface JournalStore {
  readonly append: (stream: string, expectedSeq: number, entries: readonly JournalEntry[]) => Promise<AppendOutcome>;
  /** The stored entries from a sequence number on, in order, as they are stored: `verifyJournal` says if they hold. */
  readonly read: (stream: string, fromSeq?: number) => Promise<readonly JournalEntry[]>;
  /** The same as text, each line as it was hashed: what `execute` verifies, because text need not be written again. */
  readonly readLines?: (stream: string, fromSeq?: number) => Promise<readonly string[]>;
  readonly streams: () => Promise<readonly string[]>;
  /** Calls back with a stream's name when something was appended to it, here or by somebody else on the same data. */
  readonly subscribe?: (listener: (stream: string) => void) => () => void;
  readonly close: () => Promise<void>;
}
