import { appendEntry } from './append-entry.ts';
import type { EntryDraft, Journal, Json } from './entry.ts';
import { commandIdSchema } from './entry.schema.ts';
import { entryFromEvent } from './event-entry.ts';
import { jsonOf } from './json-of.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { JournalledProcess, RecordableDecision, RecordableEvent } from './process.ts';
import { recordDeadlines } from './record-deadlines.ts';
import { foldFurther, replay } from './replay.ts';
import type { Issue } from './result.ts';
import type { RecordOptions } from './start-journal.ts';
import { PROCESS_STARTED } from './words.ts';

/** What a command must have: an id that is its own for ever. */
export interface RecordableCommand {
  readonly id: string;
}

/** What stands beside the entries, and where a journal begins that doesn't say so itself. */
export interface ApplyOptions<State> extends RecordOptions {
  /** The name of a journal that is still empty. */
  readonly stream?: string;
  /** The state before the first event, for a journal without a `process.started` entry. */
  readonly initialState?: State;
  /** The state that the journal leads to as known, when the caller has it: `state` of the last outcome. */
  readonly folded?: State;
}

/**
 * Gives a command to a process and enters what comes of it: first what has fallen due by now, then the events of the
 * decision, accepted or refused. Pure; `execute` does the same on a store.
 *
 * The first event's entry has the command's id, the next ones `<id>/2`, `<id>/3`. A command whose id the journal
 * already has is not decided again: its first outcome comes back. The command is judged on the journal as known: in
 * the order it was recorded, with the amendments made so far. The journal given is trusted.
 */
export function applyCommand<Input, State, Command, Event extends RecordableEvent, Reason>(
  journal: Journal,
  process: JournalledProcess<Input, State, Command, Event, Reason>,
  command: NoInfer<Command> & RecordableCommand,
  now: number,
  options: ApplyOptions<NoInfer<State>>,
): Outcome<State, Reason> {
  const id = commandIdSchema.safeParse(readId(command));
  if (!id.success) return failed('command-id', id.error.issues[0]?.message ?? 'expected an id');
  if (journal[0]?.type !== PROCESS_STARTED && !('initialState' in options)) {
    return failed('not-started', 'the stream does not begin with process.started; start it, or give an initial state');
  }
  try {
    const state = 'folded' in options ? (options.folded as State) : foldKnown(journal, process, options);
    const first = firstOutcome<State, Reason>(journal, id.data, state);
    return first ?? decideOn(journal, state);
  } catch (cause) {
    return { ...failed('process', cause instanceof Error ? cause.message : 'the process threw'), cause };
  }

  function decideOn(before: Journal, state: State): Outcome<State, Reason> {
    const due = recordDeadlines({ journal: before, state }, process, now, options);
    if (!due.ok) return failed('process', 'a deadline could not be entered', due.issues);
    const decision = process.decide(due.value.state, command, now);
    const drafts = draftsOf(decision, command.id, { ...options, tv: process.version });
    let after = due.value.journal;
    for (const draft of drafts) {
      const appended = appendEntry(after, draft, options);
      if (!appended.ok) return failed('process', 'an event of the decision could not be entered', appended.issues);
      after = appended.value;
    }
    const entries = after.slice(due.value.journal.length);
    const recorded = { entries, journal: after, state: foldOn(due.value.state, entries, process), repeated: false };
    return decision.verdict === 'accepted'
      ? { verdict: 'accepted', ...recorded }
      : { verdict: 'refused', reasons: decision.reasons, ...recorded };
  }
}

/** The state a command is judged on. */
export function foldKnown<State, Event extends RecordableEvent>(
  journal: Journal,
  process: Pick<JournalledProcess<never, State, never, Event>, 'id' | 'version' | 'start' | 'evolve' | 'upcast'>,
  options: { readonly initialState?: State },
): State {
  const initial = 'initialState' in options ? { initial: options.initialState as State } : {};
  return replay(journal, process, { reading: 'as-known', ...initial });
}

function foldOn<State, Event extends RecordableEvent>(
  state: State,
  entries: Journal,
  process: { readonly evolve: (state: State, event: Event) => State },
): State {
  return foldFurther(state, entries, process);
}

function firstOutcome<State, Reason>(journal: Journal, id: string, state: State): Outcome<State, Reason> | undefined {
  const first = journal.find((entry) => entry.id === id);
  if (!first) return undefined;
  const entries = journal.filter((entry) => entry.id === id || entry.id.startsWith(`${id}/`));
  const recorded = { entries, journal, state, repeated: true };
  return first.refusal
    ? { verdict: 'refused', reasons: first.refusal.reasons as readonly unknown[] as readonly Reason[], ...recorded }
    : { verdict: 'accepted', ...recorded };
}

function draftsOf<Event extends RecordableEvent, Reason>(
  decision: RecordableDecision<Event, Reason>,
  id: string,
  options: RecordOptions & { readonly tv: number },
): readonly EntryDraft[] {
  return decision.events.map((event, index) => {
    const draft = entryFromEvent(event, { ...options, id: index === 0 ? id : `${id}/${index + 1}` });
    return decision.verdict === 'refused' && index === 0
      ? { ...draft, refusal: { reasons: jsonOf(decision.reasons) as readonly Json[] } }
      : draft;
  });
}

function readId(command: unknown): unknown {
  return typeof command === 'object' && command !== null && 'id' in command ? command.id : undefined;
}

function failed(why: Failure['why'], message: string, issues?: readonly Issue[]): Failure {
  return { verdict: 'failed', why, message, ...(issues ? { issues } : {}) };
}
