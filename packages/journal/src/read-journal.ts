import type { Journal, JournalEntry } from './entry.ts';
import { ENTRY_WITHDRAWN, PROCESS_STARTED } from './words.ts';

/**
 * How a journal is read.
 * - `as-recorded`: by number, each entry as it was first written, without later amendments.
 * - `as-known`: by number, with the amendments made so far; what a command is judged on.
 * - `as-corrected`: by the time things happened, with the amendments; the best knowledge.
 */
export type Reading = 'as-recorded' | 'as-known' | 'as-corrected';

/** Which part of a journal is read, and how. */
export interface ReadOptions {
  /** `as-recorded` when none is given. */
  readonly reading?: Reading;
  /** The number of the last entry that is read. */
  readonly upTo?: number;
  /** Only what had been written down by this moment is read. */
  readonly knownAt?: number;
}

/** An entry as it is read: what it first said, and what is read in its place. */
export interface ReadEntry {
  readonly original: JournalEntry;
  /** The original with the type, time and payload of the amendment that holds; the original itself when none does. */
  readonly read: JournalEntry;
  /** Every amendment of it that is known, in order; shown beside the original. */
  readonly amendments: readonly JournalEntry[];
  /** It was taken back: it is listed, but not folded. */
  readonly withdrawn: boolean;
}

/** The entries of a journal in the order of a reading; amendments are told with what they amend. */
export function readJournal(entries: Journal, options: ReadOptions = {}): readonly ReadEntry[] {
  const { reading = 'as-recorded', upTo = Infinity, knownAt = Infinity } = options;
  const known = entries.filter((entry) => entry.seq <= upTo && entry.recordedAt <= knownAt);
  const amendmentsOf = new Map<number, JournalEntry[]>();
  for (const entry of known) {
    if (entry.amends === undefined) continue;
    amendmentsOf.set(entry.amends, [...(amendmentsOf.get(entry.amends) ?? []), entry]);
  }
  const read = known
    .filter((entry) => entry.amends === undefined)
    .map((original) => readEntry(original, reading === 'as-recorded' ? new Map() : amendmentsOf, amendmentsOf));
  return reading === 'as-corrected' ? read.sort(byClinicalTime) : read;
}

type Amendments = ReadonlyMap<number, readonly JournalEntry[]>;

function readEntry(original: JournalEntry, applied: Amendments, told: Amendments): ReadEntry {
  const holds = holding(original, applied);
  const withdrawn = holds.type === ENTRY_WITHDRAWN && holds !== original;
  const { type, tv, occurredAt, payload } = holds;
  const read = holds === original || withdrawn ? original : { ...original, type, tv, occurredAt, payload };
  return { original, read, amendments: allAmendments(original, told), withdrawn };
}

/** The last amendment that was not taken back, followed to the last amendment of that one. */
function holding(entry: JournalEntry, amendments: Amendments): JournalEntry {
  const last = (amendments.get(entry.seq) ?? [])
    .map((amendment) => ({ amendment, holds: holding(amendment, amendments) }))
    .findLast(({ amendment, holds }) => holds === amendment || holds.type !== ENTRY_WITHDRAWN);
  return last ? last.holds : entry;
}

function allAmendments(entry: JournalEntry, amendments: Amendments): readonly JournalEntry[] {
  const direct = amendments.get(entry.seq) ?? [];
  return direct.flatMap((one) => [one, ...allAmendments(one, amendments)]).sort((a, b) => a.seq - b.seq);
}

/** What happened at the same moment stays in the order of its numbers: sorting keeps it. */
function byClinicalTime(a: ReadEntry, b: ReadEntry): number {
  return clinicalTime(a) - clinicalTime(b);
}

/** The start of the process, of which there is one, comes before everything, whenever it was said to be. */
function clinicalTime({ read }: ReadEntry): number {
  return read.type === PROCESS_STARTED ? -Infinity : read.occurredAt;
}
