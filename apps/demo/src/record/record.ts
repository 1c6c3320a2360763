import {
  amend,
  type Amendment,
  execute,
  type AppendOutcome,
  type Journal,
  type JournalledProcess,
  journalCache,
  type JournalStore,
  type JournalEntry,
  type Outcome,
  type RecordableCommand,
  type RecordableEvent,
  recordDue,
  type RecordOptions,
  type Start,
  startStream,
  verifyJournal,
} from '@mdma-at/journal';

export type SaveState = 'saved' | 'saving' | 'failed';

/** Every journal of this browser, and the only way to add to one. What it shows is stored. */
export interface Record {
  readonly streams: () => readonly string[];
  /** The stored entries of a stream; `undefined` until they were read, empty where there is none. */
  readonly journalOf: (stream: string) => Journal | undefined;
  readonly saveState: () => SaveState;
  readonly begin: <Input, State, Command, Event extends RecordableEvent, Reason>(
    stream: string,
    process: JournalledProcess<Input, State, Command, Event, Reason>,
    start: Start<NoInfer<Input>>,
    now: number,
  ) => Promise<Outcome<State, never>>;
  readonly give: <Input, State, Command, Event extends RecordableEvent, Reason>(
    stream: string,
    process: JournalledProcess<Input, State, Command, Event, Reason>,
    command: NoInfer<Command> & RecordableCommand,
    now: number,
  ) => Promise<Outcome<State, Reason>>;
  readonly fallDue: <Input, State, Command, Event extends RecordableEvent, Reason>(
    stream: string,
    process: JournalledProcess<Input, State, Command, Event, Reason>,
    now: number,
  ) => Promise<Outcome<State, never>>;
  /** Corrects an entry by a new one that names it; what stood there stays. */
  readonly correct: (stream: string, amendment: Amendment) => Promise<Corrected>;
  /** Takes in a whole journal that was written elsewhere, under its own name; a name that is taken is a conflict. */
  readonly adopt: (entries: readonly JournalEntry[]) => Promise<AppendOutcome>;
  readonly subscribe: (changed: () => void) => () => void;
}

/** What came of a correction. */
type Corrected = { readonly verdict: 'accepted' } | { readonly verdict: 'failed'; readonly message: string };

const none: Journal = [];

/** So often a correction is made anew when another window wrote first. */
const attempts = 5;

async function corrected(store: JournalStore, stream: string, amendment: Amendment): Promise<Corrected> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const verified = verifyJournal(await store.read(stream), { stream });
    if (!verified.ok) return { verdict: 'failed', message: verified.first.message };
    const { entries } = verified;
    const amended = amend(entries, amendment);
    if (!amended.ok) return { verdict: 'failed', message: amended.issues.map(({ message }) => message).join('; ') };
    const outcome = await store.append(stream, entries.length, amended.value.slice(entries.length));
    if (outcome.outcome === 'ok') return { verdict: 'accepted' };
    if (outcome.outcome !== 'conflict')
      return { verdict: 'failed', message: 'message' in outcome ? outcome.message : outcome.outcome };
  }
  return { verdict: 'failed', message: 'another window wrote first, again and again' };
}

/** A stream as it is stored now. What is known already, down to the hash of its last entry, is not read again. */
async function readOn(store: JournalStore, stream: string, known: Journal): Promise<Journal> {
  const head = known.at(-1);
  if (head) {
    const [again, ...added] = await store.read(stream, head.seq);
    if (again?.hash === head.hash) return added.length === 0 ? known : [...known, ...added];
  }
  return store.read(stream);
}

/** Reads a store into view and keeps it there; another window's entries appear as they are written. */
export function createRecord(store: JournalStore, given: RecordOptions): Record {
  // a command reads, verifies and folds only what was appended since the one before it
  const options = { ...given, cache: journalCache() };
  const journals = new Map<string, Journal>();
  const listeners = new Set<() => void>();
  let names: readonly string[] = [];
  let readAll = false;
  let saving = 0;
  let failed = false;
  // one command after the other, so that each is decided on what the one before it left
  let queue: Promise<unknown> = Promise.resolve();

  function tell(): void {
    for (const listener of listeners) listener();
  }
  async function load(stream: string): Promise<void> {
    const stored = await readOn(store, stream, journals.get(stream) ?? none);
    // a command may have been stored meanwhile, so what was read may be a part of what is shown
    const shown = journals.get(stream);
    const isPart = shown && stored.length > 0 && stored.at(-1)?.hash === shown[stored.length - 1]?.hash;
    if (!isPart) journals.set(stream, stored);
    if (!names.includes(stream)) names = [...names, stream].sort();
    tell();
  }
  async function loadAll(): Promise<void> {
    names = await store.streams();
    await Promise.all(names.map(load));
    readAll = true;
    tell();
  }
  function take<State, Reason>(stream: string, outcome: Outcome<State, Reason>): Outcome<State, Reason> {
    saving -= 1;
    failed = outcome.verdict === 'failed';
    if (outcome.verdict !== 'failed') {
      const known = journals.get(stream)?.length ?? 0;
      if (outcome.journal.length >= known) journals.set(stream, outcome.journal);
      if (!names.includes(stream) && outcome.journal.length > 0) names = [...names, stream].sort();
    }
    tell();
    return outcome;
  }
  function enqueue<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    saving += 1;
    tell();
    const next = queue.then(work, work);
    queue = next;
    return next;
  }

  void loadAll();
  store.subscribe?.((stream) => void load(stream));

  return {
    streams: () => names,
    journalOf: (stream) => journals.get(stream) ?? (readAll ? none : undefined),
    saveState: () => (failed ? 'failed' : saving > 0 ? 'saving' : 'saved'),
    begin: (stream, process, start, now) =>
      enqueue(async () => take(stream, await startStream(store, stream, process, start, now, options))),
    give: (stream, process, command, now) =>
      enqueue(async () => take(stream, await execute(store, stream, process, command, now, options))),
    fallDue: (stream, process, now) =>
      enqueue(async () => take(stream, await recordDue(store, stream, process, now, options))),
    correct: (stream, amendment) =>
      enqueue(async () => {
        const outcome = await corrected(store, stream, amendment).catch((error: unknown): Corrected => ({
          verdict: 'failed',
          message: String(error),
        }));
        saving -= 1;
        failed = outcome.verdict === 'failed';
        await load(stream);
        return outcome;
      }),
    adopt: (entries) =>
      enqueue(async () => {
        const stream = entries[0]?.stream ?? '';
        const outcome = await store
          .append(stream, 0, entries)
          .catch((error: unknown) => ({ outcome: 'unknown', message: String(error) }) as const);
        saving -= 1;
        if (outcome.outcome === 'ok') failed = false;
        if (outcome.outcome === 'failed' || outcome.outcome === 'unknown') failed = true;
        if (outcome.outcome === 'failed') tell();
        else await load(stream);
        return outcome;
      }),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
