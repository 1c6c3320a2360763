import type { Instant, Issue } from '@mdma-at/evidence';
import type { InterlockResult } from './interlock.ts';

/** In which role somebody acts or reports. */
export type ActorRole =
  | 'therapist'
  | 'physician'
  | 'prescriber'
  | 'attendant'
  | 'rater'
  | 'coordinator'
  | 'participant'
  | 'system';

/** Who did it. The id never holds personal data. */
export interface Actor {
  readonly id: string;
  readonly role: ActorRole;
}

/** What every event carries: `at` is when it happened, `recordedAt` when it was written down. */
export interface EventEnvelope {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: Actor;
}

/** What every command carries. The same `id` has one effect. `at` defaults to now; it may lie in the past. */
export interface CommandEnvelope {
  readonly id: string;
  readonly by: Actor;
  readonly at?: Instant;
}

/** Why a command was refused. */
export type RefusalReason =
  | { readonly code: 'command.invalid'; readonly issues: readonly Issue[] }
  | { readonly code: 'not-possible-now'; readonly command: string; readonly state: string }
  | { readonly code: 'time.in-future' | 'time.goes-back'; readonly at: Instant; readonly now: Instant }
  | { readonly code: 'interlock'; readonly interlock: InterlockResult };

/** The answer to a command. A refusal's events record the refusal itself. */
export type Decision<Event> =
  | { readonly verdict: 'accepted'; readonly events: readonly Event[] }
  | { readonly verdict: 'refused'; readonly reasons: readonly RefusalReason[]; readonly events: readonly Event[] };

/** Something that must happen by a moment. Whoever has a clock asks; when `event` is there, falling due appends it. */
export interface Obligation<Event> {
  readonly id: string;
  readonly what: string;
  readonly dueAt: Instant;
  /** Appended as an entry once `dueAt` has passed. */
  readonly event?: Event;
}

/** A deviation from the protocol, computed from what was recorded. */
export interface Deviation {
  readonly id: string;
  readonly severity: 'minor' | 'major' | 'safety';
  readonly at: Instant;
  readonly interlocks: readonly InterlockResult[];
  readonly values?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * A process of the protocol: `decide` authorises proposals, `evolve` folds what happened and never refuses.
 * Both are pure; the same events always lead to the same state, which is plain JSON.
 */
export interface Process<Input, State, Command, Event extends EventEnvelope & { readonly type: string }> {
  readonly id: string;
  readonly version: number;
  readonly start: (input: Input) => State;
  readonly decide: {
    (state: State, command: Command, now: Instant): Decision<Event>;
    /** Anything else is taken too: it is parsed, and refused with issues. */
    (state: State, command: unknown, now: Instant): Decision<Event>;
  };
  readonly evolve: (state: State, event: Event) => State;
  readonly obligations: (state: State) => readonly Obligation<Event>[];
}
