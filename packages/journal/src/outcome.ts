import type { Journal } from './entry.ts';
import type { Issue } from './result.ts';
import type { AppendOutcome } from './store.ts';

/** Why nothing could be recorded. */
export type FailureCause =
  /** The store said so. */
  | Extract<AppendOutcome, { readonly outcome: 'failed' }>['why']
  /** The store could not be read. */
  | 'unreadable'
  /** What is stored is not what was written: `issues` names the entries. Nothing is appended to such a journal. */
  | 'tampered'
  /** The command's id is missing or belongs to the journal. */
  | 'command-id'
  /** The stream doesn't say how its process started, or says another start than the one given. */
  | 'not-started'
  | 'started-otherwise'
  /** The process threw, or gave an event that no journal can keep. */
  | 'process'
  /** Other writers came first again and again. */
  | 'contended'
  /** The store can't say whether the entries are there. Asking again with the same command id is safe. */
  | 'unknown';

/** Nothing was recorded, or (`unknown`) nobody knows whether it was. */
export interface Failure {
  readonly verdict: 'failed';
  readonly why: FailureCause;
  readonly message: string;
  readonly issues?: readonly Issue[];
  /** What the process threw. */
  readonly cause?: unknown;
}

/** Where a journal stands after a command. */
export interface Recorded<State> {
  /** The entries of this command; deadlines that fell due before it are in `journal` only. */
  readonly entries: Journal;
  readonly journal: Journal;
  /** The state of `journal`, as known. */
  readonly state: State;
  /** The command had been given before: this is what came of it then, and nothing was done again. */
  readonly repeated: boolean;
}

/** What came of a command. */
export type Outcome<State, Reason> =
  | ({ readonly verdict: 'accepted' } & Recorded<State>)
  | ({ readonly verdict: 'refused'; readonly reasons: readonly Reason[] } & Recorded<State>)
  | Failure;
