import type { ApplyOptions, RecordableCommand } from './apply-command.ts';
import { applyCommand, foldKnown } from './apply-command.ts';
import { canonical } from './canonical.ts';
import type { Journal } from './entry.ts';
import { headOf } from './head-of.ts';
import type { JournalCache } from './journal-cache.ts';
import { limits } from './limits.ts';
import type { Failure, Outcome } from './outcome.ts';
import type { JournalledProcess, RecordableEvent } from './process.ts';
import { recordDeadlines } from './record-deadlines.ts';
import { foldFurther } from './replay.ts';
import type { RecordOptions, Start } from './start-journal.ts';
import { startJournal } from './start-journal.ts';
import type { AppendOutcome, JournalStore } from './store.ts';
import type { Verification } from './verify-journal.ts';
import { verifyFurther, verifyJournal } from './verify-journal.ts';

/** What stands beside the entries of a command on a store. */
export type ExecuteOptions<State> = RecordOptions & Pick<ApplyOptions<State>, 'initialState'> & Caching;

/** What spares reading, verifying and folding again what this process has seen already. */
export interface Caching {
  readonly cache?: JournalCache;
}

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
  return record(store, stream, { process, ...options }, (journal, folded) =>
    applyCommand(journal, process, command, now, { ...options, stream, ...folded }),
  );
}

/** Enters what has fallen due by now, without a command: for whoever has a clock and asks. */
export async function recordDue<Input, State, Command, Event extends RecordableEvent, Reason>(
  store: JournalStore,
  stream: string,
  process: JournalledProcess<Input, State, Command, Event, Reason>,
  now: number,
  options: ExecuteOptions<NoInfer<State>>,
): Promise<Outcome<State, never>> {
  return record(store, stream, { process, ...options }, (journal, known) => {
    const due = guarded(() => {
      const before = { journal, state: known ? known.folded : foldKnown(journal, process, options) };
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
  options: RecordOptions & Caching,
): Promise<Outcome<State, never>> {
  return record(store, stream, { process, ...options }, (journal) => {
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

type Step<State, Reason> = (journal: Journal, known: Known<State> | undefined) => Outcome<State, Reason>;

/** The state that a journal leads to, when it is known already. */
type Known<State> = { readonly folded: State };

type Under<State> = Caching & {
  readonly process: Foldable<State>;
  readonly initialState?: State;
};
type Foldable<State> = { readonly evolve: (state: State, event: never) => State };

async function record<State, Reason>(
  store: JournalStore,
  stream: string,
  under: Under<State>,
  step: Step<State, Reason>,
): Promise<Outcome<State, Reason>> {
  let unknown = 0;
  for (let attempt = 0; attempt < limits.attempts; attempt += 1) {
    const tried = await tryOnce(store, stream, under, step);
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
  under: Under<State>,
  step: Step<State, Reason>,
): Promise<Outcome<State, Reason> | 'again'> {
  const { cache } = under;
  let verified: Verification;
  try {
    verified = (cache && (await readOn(store, stream, cache))) ?? (await readWhole(store, stream));
  } catch (cause) {
    return { ...failure('unreadable', cause instanceof Error ? cause.message : 'the store could not be read'), cause };
  }
  if (!verified.ok) return { ...failure('tampered', verified.first.message), issues: verified.issues };

  const outcome = step(verified.entries, knownState(verified.entries, stream, under));
  if (outcome.verdict === 'failed') return outcome;
  const added = outcome.journal.slice(verified.entries.length);
  const appended: AppendOutcome =
    added.length === 0
      ? { outcome: 'ok', headSeq: headOf(verified.entries).seq }
      : await append(store, stream, verified.entries.length, added);
  switch (appended.outcome) {
    case 'ok':
      cache?.remember(stream, { journal: outcome.journal, ...stateOf(outcome, under) });
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

async function readWhole(store: JournalStore, stream: string): Promise<Verification> {
  const stored: readonly unknown[] = store.readLines ? await store.readLines(stream) : await store.read(stream);
  return verifyJournal(stored, { stream });
}

/** Reads from the last line that was seen on; undefined when nothing is remembered or that line is not there now. */
async function readOn(store: JournalStore, stream: string, cache: JournalCache): Promise<Verification | undefined> {
  const remembered = cache.recall(stream);
  if (!remembered || !store.readLines) return undefined;
  const [headLine, ...lines] = await store.readLines(stream, headOf(remembered.journal).seq);
  if (headLine === remembered.headLine) return verifyFurther(remembered.journal, lines);
  cache.forget(stream);
  return undefined;
}

/** The state of a journal whose beginning is remembered; an amendment in the rest means that all is folded anew. */
function knownState<State>(journal: Journal, stream: string, under: Under<State>): Known<State> | undefined {
  const remembered = under.cache?.recall(stream);
  if (!remembered || remembered.process !== under.process || 'initialState' in under) return undefined;
  const { length } = remembered.journal;
  if (journal[length - 1]?.hash !== remembered.journal[length - 1]?.hash) return undefined;
  const rest = journal.slice(length);
  if (rest.some((entry) => entry.amends !== undefined)) return undefined;
  try {
    return { folded: foldFurther(remembered.state as State, rest, under.process) };
  } catch {
    return undefined;
  }
}

function stateOf<State, Reason>(
  outcome: Exclude<Outcome<State, Reason>, Failure>,
  { process, ...under }: Under<State>,
): { readonly process?: object; readonly state?: State } {
  return 'initialState' in under ? {} : { process, state: outcome.state };
}

async function append(
  store: JournalStore,
  stream: string,
  expectedSeq: number,
  entries: Journal,
): Promise<AppendOutcome> {
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
