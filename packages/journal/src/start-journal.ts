import { appendEntry } from './append-entry.ts';
import type { EntryActor, EntryClock, EntryDraft, Journal, JsonObject } from './entry.ts';
import { jsonOf } from './json-of.ts';
import type { Result } from './result.ts';
import { PROCESS_STARTED } from './words.ts';

/** What stands beside every entry that one place writes. */
export interface RecordOptions {
  readonly tz: EntryDraft['tz'];
  readonly pins: EntryDraft['pins'];
  readonly clock?: EntryClock;
  readonly device?: string;
}

/** What a process starts from, and who started it. */
export interface Start<Input> {
  readonly input: Input;
  readonly by: EntryActor;
}

type Starting<Input> = { readonly id: string; readonly version: number; readonly start: (input: Input) => unknown };

/** A new journal whose first entry says which process runs in it and what it started from. */
export function startJournal<Input>(
  process: Starting<Input>,
  start: Start<NoInfer<Input>>,
  now: number,
  options: RecordOptions & { readonly stream: string },
): Result<Journal> {
  return appendEntry([], startDraft(process, start, now, options), { stream: options.stream });
}

/** The first entry before it is sealed. */
export function startDraft<Input>(
  process: Starting<Input>,
  start: Start<NoInfer<Input>>,
  now: number,
  options: RecordOptions,
): EntryDraft {
  const payload = { process: process.id, version: process.version, input: jsonOf(start.input) } as JsonObject;
  return {
    id: PROCESS_STARTED,
    type: PROCESS_STARTED,
    tv: 1,
    occurredAt: now,
    recordedAt: now,
    tz: options.tz,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    actor: options.device === undefined ? start.by : { ...start.by, device: options.device },
    pins: options.pins,
    payload,
  };
}
