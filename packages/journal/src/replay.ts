import type { Journal, JournalEntry } from './entry.ts';
import { startSchema } from './entry.schema.ts';
import { eventFromEntry } from './event-entry.ts';
import type { RecordableEvent, Upcast } from './process.ts';
import type { ReadEntry, ReadOptions } from './read-journal.ts';
import { readJournal } from './read-journal.ts';
import { NOTE_REDACTED, PROCESS_STARTED } from './words.ts';

/** The part of a process that folding needs; `id`, `version` and `start` are asked when the journal says its start. */
export interface ReplayableProcess<State, Event extends RecordableEvent> {
  readonly id?: string;
  readonly version?: number;
  readonly start?: (input: never) => State;
  readonly evolve: (state: State, event: Event) => State;
  readonly upcast?: Upcast;
}

/** What to read, and where a journal begins that doesn't say so itself. */
export interface ReplayOptions<State> extends ReadOptions {
  /** The state before the first event, for a journal without a `process.started` entry. */
  readonly initial?: State;
}

/**
 * The state that a journal leads to, over any process. The same entries always lead to the same state: nothing but
 * the entries and the options is asked.
 *
 * A journal that says how its process started (`process.started`) begins with `process.start(input)`. Entries are
 * trusted: what comes from outside goes through `verifyJournal` or `importJournal` first. Throws when the journal is
 * of another process, of a later version of it, or has no beginning.
 *
 * @example replay(journal, process, { reading: 'as-corrected', knownAt: noon })
 */
export function replay<State, Event extends RecordableEvent>(
  entries: Journal,
  process: ReplayableProcess<State, Event>,
  options: ReplayOptions<State> = {},
): State {
  const read = readJournal(entries, options);
  const folded = read.filter((entry) => !entry.withdrawn).map((entry) => entry.read);
  return foldFurther(beginning(read, process, options), folded, process);
}

/** The state after more entries than led to a state before. */
export function foldFurther<State, Event extends RecordableEvent>(
  state: State,
  entries: Journal,
  process: Pick<ReplayableProcess<State, Event>, 'version' | 'evolve' | 'upcast'>,
): State {
  return entries
    .filter(({ type }) => !speaksToJournal(type))
    .reduce((before, entry) => process.evolve(before, eventFromEntry<Event>(inTodaysShape(entry, process))), state);
}

/** Entries that speak to the journal, not to the process. */
function speaksToJournal(type: string): boolean {
  return type === PROCESS_STARTED || type === NOTE_REDACTED;
}

/** An entry that an earlier version of the process wrote, as today's reads it. */
function inTodaysShape(
  entry: JournalEntry,
  { version, upcast }: { readonly version?: number; readonly upcast?: Upcast },
): JournalEntry {
  if (version === undefined || entry.tv >= version || !upcast?.event) return entry;
  return { ...entry, ...upcast.event({ type: entry.type, tv: entry.tv, payload: entry.payload }) };
}

function beginning<State, Event extends RecordableEvent>(
  read: readonly ReadEntry[],
  process: ReplayableProcess<State, Event>,
  options: ReplayOptions<State>,
): State {
  const first = read.find((entry) => entry.read.type === PROCESS_STARTED && !entry.withdrawn);
  if (first && process.start) {
    const started = startSchema.safeParse(first.read.payload);
    if (!started.success) throw new Error('[journal] the journal’s first entry has no process, version and input');
    const { process: id, version, input } = started.data;
    if (process.id !== id)
      throw new Error(`[journal] this journal is of the process ${id}, not of ${process.id ?? 'one without an id'}`);
    if (process.version !== undefined && version > process.version) {
      throw new Error(
        `[journal] this journal was begun by version ${version} of ${id}; this is version ${process.version}`,
      );
    }
    const older = process.version !== undefined && version < process.version;
    return process.start((older && process.upcast?.input ? process.upcast.input(input, version) : input) as never);
  }
  if ('initial' in options) return options.initial as State;
  throw new Error('[journal] replay() needs `initial`, or a journal that begins with process.started');
}
