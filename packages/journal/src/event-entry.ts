import type { EntryClock, EntryDraft, JournalEntry } from './entry.ts';
import { jsonOf } from './json-of.ts';
import type { RecordableEvent } from './process.ts';

/** What an entry says beside its event. */
export interface EntryContext {
  readonly id: string;
  readonly tz: EntryDraft['tz'];
  readonly pins: EntryDraft['pins'];
  readonly clock?: EntryClock;
  /** Version of the payload's shape; 1 when none is given. */
  readonly tv?: number;
  /** The device it was written down on; added to the actor. */
  readonly device?: string;
}

/**
 * An event as a draft: `type`, `at`, `recordedAt` and `by` find their own places, every other field is the payload.
 * Fields that are `undefined` are left out, as in JSON.
 */
export function entryFromEvent(event: RecordableEvent, context: EntryContext): EntryDraft {
  const { type, at, recordedAt, by, ...payload } = event;
  return {
    id: context.id,
    type,
    tv: context.tv ?? 1,
    occurredAt: at,
    recordedAt,
    tz: context.tz,
    ...(context.clock === undefined ? {} : { clock: context.clock }),
    actor: context.device === undefined ? by : { ...by, device: context.device },
    pins: context.pins,
    payload: jsonOf(payload) as EntryDraft['payload'],
  };
}

/**
 * The event that an entry recorded. The journal doesn't know its shape: the caller says which events its process has.
 * A payload can't change who, when or what kind.
 */
export function eventFromEntry<Event extends RecordableEvent>(
  entry: Pick<JournalEntry, 'type' | 'occurredAt' | 'recordedAt' | 'actor' | 'payload'>,
): Event {
  const event: RecordableEvent = {
    ...entry.payload,
    type: entry.type,
    at: entry.occurredAt,
    recordedAt: entry.recordedAt,
    by: entry.actor,
  };
  return event as Event;
}
