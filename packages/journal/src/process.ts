import type { EntryActor } from './entry.ts';

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

/** Any process whose events can be journalled and replayed. It knows nothing of the journal. */
export interface JournalledProcess<State, Command, Event extends RecordableEvent, Reason = unknown> {
  readonly id: string;
  readonly version: number;
  readonly decide: (state: State, command: Command, now: number) => RecordableDecision<Event, Reason>;
  readonly evolve: (state: State, event: Event) => State;
  readonly obligations: (state: State) => readonly { readonly id: string; readonly dueAt: number; readonly event?: Event }[];
}
