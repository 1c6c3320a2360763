/** Plain JSON, the only thing a journal stores. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** A plain JSON object, as it is sealed and stored. */
export type JsonObject = { readonly [key: string]: Json };

/** Who caused an entry. Ids hold no personal data. */
export interface EntryActor {
  readonly id: string;
  readonly role: string;
  readonly device?: string;
}

/** Which clock said when an entry was written down, and how far it was off, where that was measured. */
export interface EntryClock {
  readonly source: string;
  /** Milliseconds that the clock was ahead; negative when it lagged. */
  readonly skewMs?: number;
}

/** What was known about the software and content that judged this entry; opaque to the journal. */
export type Pins = JsonObject;

/** An entry before it is sealed. Moments are whole milliseconds since 1970-01-01T00:00:00Z. */
export interface EntryDraft {
  /** The id of the command that caused it; the same id has one effect. */
  readonly id: string;
  readonly type: string;
  /** Version of the payload's shape. */
  readonly tv: number;
  /** When it happened, as claimed. */
  readonly occurredAt: number;
  /** When it was written down. */
  readonly recordedAt: number;
  readonly tz: { readonly zone: string; readonly offsetMin: number };
  /** The clock of the device, as evidence: `recordedAt` is the server's where there is one. */
  readonly clock?: EntryClock;
  readonly actor: EntryActor;
  readonly pins: Pins;
  readonly payload: JsonObject;
  /** The sequence number of the entry that this one corrects. */
  readonly amends?: number;
  /** Why; required when it amends. */
  readonly reason?: string;
  /** Present when this entry records that its command was refused: the reasons that were given. */
  readonly refusal?: { readonly reasons: readonly Json[] };
}

/** A sealed entry: numbered, chained to the one before it and hashed. */
export interface JournalEntry extends EntryDraft {
  readonly v: 1;
  readonly stream: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** The entries of one stream in order. */
export type Journal = readonly JournalEntry[];

/** A place in a journal and the hash it had there. Kept outside the store, it shows a cut tail and a full rewrite. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}
