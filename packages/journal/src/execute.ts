import type { ApplyOptions, RecordableCommand } from './apply-command.ts';
import { applyCommand, foldKnown } from './apply-command.ts';
import { canonical } from './canonical.ts';
import type { Journal } from './entry.ts';
import { limits } from './limits.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { JournalledProcess, RecordableEvent } from './process.ts';
import { recordDeadlines } from './record-deadlines.ts';
import type { RecordOptions, Start } from './start-journal.ts';
import { startJournal } from './start-journal.ts';
import type { JournalStore } from './store.ts';
import { verifyJournal } from './verify-journal.ts';

/** What stands beside the entries of a command on a store. */
export type ExecuteOptions<State> = RecordOptions & Pick<ApplyOptions<State>, 'initialState'>;

/**
 * The one command loop: read the stream, verify it, fold it, enter what has fallen due, decide, append; when another
 * writer came first, read and decide again.
 *
 * The same command id has one effect: given again, its first outcome comes back with `repeated`. What is answered
 * `accepted` or `refused` is stored. A stream that doesn't verify is never appended to. Never rejects.
 */
export async function execute<Input, State, Command, Event extends RecordableEvent, Reason>(
  store: JournalStore,
  stream: string,
  process: JournalledProcess<Input, State, Command, Event, Reason>,
  command: NoInfer<Command> & RecordableCommand,
  now: number,
  options: ExecuteOptions<NoInfer<State>>,
): Promise<Outcome<State, Reason>> {
  return record(store, stream, (journal) => applyCommand(journal, process, command, now, { ...options, stream }));
}

/** Enters what has fallen due by now, without a command: for whoever has a clock and asks. */
export async function recordDue<Input, State, Command, Event extends RecordableEvent, Reason>(
  store: JournalStore,
  stream: string,
  process: JournalledProcess<Input, State, Command, Event, Reason>,
  now: number,
  options: ExecuteOptions<NoInfer<State>>,
): Promise<Outcome<State, never>> {
  return record(store, stream, (journal) => {
    const due = guarded(() => {
      const before = { journal, state: foldKnown(journal, process, options) };
      return recordDeadlines(before, process, now, { ...options, stream });
    });
    if ('verdict' in due) return due;
    if (!due.ok)
      return { verdict: 'failed', why: 'process', message: 'a deadline could not be entered', issues: due.issues };
    const entries = due.value.journal.slice(journal.length);
    return { verdict: 'accepted', entries, ...due.value, repeated: entries.length === 0 };
  });
}

/**
 * Begins a stream: its first entry says which process runs in it and what it started from. Beginning it again with
 * the same input changes nothing; with another it is refused as `started-otherwise`.
 */
export async function startStream<Input, State, Command, Event extends RecordableEvent, Reason>(
  store: JournalStore,
  stream: string,
  process: JournalledProcess<Input, State, Command, Event, Reason>,
  start: Start<NoInfer<Input>>,
  now: number,
  options: RecordOptions,
): Promise<Outcome<State, never>> {
  return record(store, stream, (journal) => {
    const begun = startJournal(process, start, now, { ...options, stream });
    if (!begun.ok)
      return { verdict: 'failed', why: 'process', message: 'the start could not be entered', issues: begun.issues };
    const [stored] = journal;
    if (stored && !sameText(stored.payload, begun.value[0]?.payload)) {
      return { verdict: 'failed', why: 'started-otherwise', message: `${stream} began with another input or process` };
    }
    const after = stored ? journal : begun.value;
    const state = guarded(() => ({ is: foldKnown(after, process, {}) }));
    if ('verdict' in state) return state;
    const entries = after.slice(0, 1);
    return { verdict: 'accepted', entries, journal: after, state: state.is, repeated: stored !== undefined };
  });
}

type Step<State, Reason> = (journal: Journal) => Outcome<State, Reason>;

async function record<State, Reason>(
  store: JournalStore,
  stream: string,
  step: Step<State, Reason>,
): Promise<Outcome<State, Reason>> {
  let unknown = 0;
  for (let attempt = 0; attempt < limits.attempts; attempt += 1) {
    const tried = await tryOnce(store, stream, step);
    if (tried === 'again') continue;
    if (tried.verdict !== 'failed' || tried.why !== 'unknown') return tried;
    unknown += 1;
    if (unknown >= limits.unknowns) return tried;
  }
  return failure('contended', `other writers of ${stream} came first ${limits.attempts} times`);
}

async function tryOnce<State, Reason>(
  store: JournalStore,
  stream: string,
  step: Step<State, Reason>,
): Promise<Outcome<State, Reason> | 'again'> {
  let stored: readonly unknown[];
  try {
    stored = await store.read(stream);
  } catch (cause) {
    return { ...failure('unreadable', cause instanceof Error ? cause.message : 'the store could not be read'), cause };
  }
  const verified = verifyJournal(stored, { stream });
  if (!verified.ok) return { ...failure('tampered', verified.first.message), issues: verified.issues };

  const outcome = step(verified.entries);
  if (outcome.verdict === 'failed') return outcome;
  const added = outcome.journal.slice(verified.entries.length);
  if (added.length === 0) return outcome;
  const appended = await append(store, stream, verified.entries.length, added);
  switch (appended.outcome) {
    case 'ok':
      return outcome;
    case 'duplicate':
    case 'conflict':
      return 'again';
    case 'failed':
      return failure(appended.why, appended.message);
    case 'unknown':
      return failure('unknown', appended.message);
    default:
      return appended satisfies never;
  }
}

async function append(
  store: JournalStore,
  stream: string,
  expectedSeq: number,
  entries: Journal,
): ReturnType<JournalStore['append']> {
  try {
    return await store.append(stream, expectedSeq, entries);
  } catch (cause) {
    return { outcome: 'unknown', message: cause instanceof Error ? cause.message : 'the store threw' };
  }
}

function guarded<T extends object>(run: () => T): T | Failure {
  try {
    return run();
  } catch (cause) {
    return { ...failure('process', cause instanceof Error ? cause.message : 'the process threw'), cause };
  }
}

function failure(why: Failure['why'], message: string): Failure {
  return { verdict: 'failed', why, message };
}

function sameText(one: unknown, other: unknown): boolean {
  const [a, b] = [canonical(one), canonical(other)];
  return a.ok && b.ok && a.value === b.value;
}
