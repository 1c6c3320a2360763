import type { EntryActor, Json, JournalEntry } from './entry.ts';

/** What a process must give each event so that it can become an entry; every other field is the payload. */
export interface RecordableEvent {
  readonly type: string;
  readonly at: number;
  readonly recordedAt: number;
  readonly by: EntryActor;
}

/** A decision as the journal sees it: whatever the verdict, its events are recorded. */
export type RecordableDecision<Event, Reason> =
  | { readonly verdict: 'accepted'; readonly events: readonly Event[] }
  | { readonly verdict: 'refused'; readonly reasons: readonly Reason[]; readonly events: readonly Event[] };

/** What an entry recorded: the kind, the version of its payload's shape, and the payload. */
export type RecordedPayload = Pick<JournalEntry, 'type' | 'tv' | 'payload'>;

/**
 * How a process reads what an earlier version of it wrote. Applied on reading, after the stored text was verified;
 * what is stored never changes.
 */
export interface Upcast {
  /** The input of a journal that an earlier version began, in today's shape. */
  readonly input?: (input: Json, version: number) => Json;
  /** What an earlier version recorded, in today's shape. */
  readonly event?: (recorded: RecordedPayload) => Pick<RecordedPayload, 'type' | 'payload'>;
}

/**
 * Any process whose events can be journalled and replayed. It knows nothing of the journal.
 *
 * A stream explains itself: its first entry has the type `process.started` and the payload
 * `{ process, version, input }`. Replay calls `start(input)` with it and folds the rest, so that an exported
 * journal needs nothing beside it.
 */
export interface JournalledProcess<Input, State, Command, Event extends RecordableEvent, Reason = unknown> {
  readonly id: string;
  readonly version: number;
  readonly start: (input: Input) => State;
  readonly decide: (state: State, command: Command, now: number) => RecordableDecision<Event, Reason>;
  readonly evolve: (state: State, event: Event) => State;
  readonly upcast?: Upcast;
  readonly obligations: (
    state: State,
  ) => readonly { readonly id: string; readonly dueAt: number; readonly event?: Event }[];
}
