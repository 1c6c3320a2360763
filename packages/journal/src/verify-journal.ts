import { canonical } from './canonical.ts';
import { chainIssues } from './chain-issues.ts';
import type { Anchor, Journal, JournalEntry } from './entry.ts';
import { anchorSchema, entrySchema } from './entry.schema.ts';
import { headOf } from './head-of.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { issuesOf } from './issues-of.ts';
import { readLine } from './read-line.ts';
import type { Issue } from './result.ts';
import { soundLines } from './sound-line.ts';
import { GENESIS, PROCESS_STARTED } from './words.ts';

/** One thing that is wrong with a journal, and the entry it is wrong in. */
export interface JournalFault extends Issue {
  /** The number of the entry, counted from 1 by its place where the entry itself can't be asked. */
  readonly seq: number;
  readonly seen: string;
  readonly expected: string;
}

/** What a look at a whole journal found. `first` is the first wrong entry; nothing from there on can be relied on. */
export type Verification =
  | { readonly ok: true; readonly entries: Journal; readonly head: Anchor }
  | { readonly ok: false; readonly first: JournalFault; readonly issues: readonly JournalFault[] };

/** What is known about a journal from elsewhere. */
export interface VerifyOptions {
  /** A place and its hash, kept outside the store. */
  readonly anchor?: Anchor;
  /** The name the stream must have. */
  readonly stream?: string;
}

/**
 * Checks a stored journal from its first entry to its last: shape, numbers, links, hashes, ids, amendments.
 *
 * Takes entries or their stored lines, whatever they are, and never throws. A chain alone can't show that its tail was
 * cut or that all of it was written anew; with an `anchor` that was kept elsewhere both are found.
 */
export function verifyJournal(entries: unknown, options: VerifyOptions = {}): Verification {
  if (!Array.isArray(entries)) {
    return failed([fault(1, ['entries'], 'journal.not-a-list', typeof entries, 'a list of entries')]);
  }
  return walkOn([], entries, options);
}

/** The same for what follows a journal that was verified before. */
export function verifyFurther(journal: Journal, lines: readonly unknown[]): Verification {
  return walkOn(journal, lines, {});
}

function walkOn(journal: Journal, entries: readonly unknown[], options: VerifyOptions): Verification {
  const { seq, hash } = headOf(journal);
  const walk: Walk = {
    sound: [...journal],
    issues: [],
    ids: new Map(journal.map(({ id, seq: at }) => [id, at])),
    bySeq: new Map(),
    seq,
    hash,
    otherHash: hash,
    stream: journal[0]?.stream ?? options.stream,
  };
  const soundLine = soundLines();
  for (let index = 0; index < entries.length; index += 1) {
    const given: unknown = entries[index];
    const ordinary = typeof given === 'string' ? soundLine(given) : undefined;
    if (!ordinary || !takeOrdinary(walk, ordinary)) lookThoroughly(walk, given, index);
  }
  const { sound, issues } = walk;
  if (options.anchor !== undefined) issues.push(...anchorFaults(sound, options.anchor));
  return issues.length > 0 ? failed(issues) : { ok: true, entries: sound, head: headOf(sound) };
}

/**
 * How far a verification has come. An entry that was changed counts by its place, and either its stored or its right
 * hash may be linked to: so one change is told once, in the entry it was made in.
 */
interface Walk {
  readonly sound: JournalEntry[];
  readonly issues: JournalFault[];
  /** Which entry has an id: the last of those that have it. */
  readonly ids: Map<string, number>;
  /** Entries that the thorough look took, by the number they say. */
  readonly bySeq: Map<number, JournalEntry>;
  seq: number;
  /** What the next entry links to; undefined after one that could not be read. */
  hash: string | undefined;
  otherHash: string | undefined;
  stream: string | undefined;
}

/** Takes an entry about which there is nothing to say: it follows, has its own id, amends nothing, begins nothing. */
function takeOrdinary(walk: Walk, entry: JournalEntry): boolean {
  const { seq, id } = entry;
  if (seq !== walk.seq + 1 || entry.prev !== walk.hash) return false;
  if (walk.stream !== undefined && entry.stream !== walk.stream) return false;
  if (entry.type === PROCESS_STARTED && seq !== 1) return false;
  if (walk.ids.has(id)) return false;
  walk.ids.set(id, seq);
  if (walk.sound.push(entry) !== seq) walk.bySeq.set(seq, entry);
  walk.stream ??= entry.stream;
  walk.seq = seq;
  walk.hash = entry.hash;
  walk.otherHash = entry.hash;
  return true;
}

/** Names everything that is wrong with an entry and in its place. */
function lookThoroughly(walk: Walk, given: unknown, index: number): void {
  const { sound, issues, ids, bySeq } = walk;
  const seq = walk.seq + 1;
  const read = readEntry(given, index, seq);
  issues.push(...read.issues);
  if (!read.entry) {
    walk.seq = seq;
    walk.hash = undefined;
    walk.otherHash = undefined;
    return;
  }
  const { entry, computed } = read;
  const wrong = (field: string, code: string, seen: string | number, expected: string | number): void => {
    issues.push(fault(seq, [index, field], code, String(seen), String(expected)));
  };
  if (entry.seq !== seq) wrong('seq', 'chain.seq', entry.seq, seq);
  const { hash: link = entry.prev, otherHash, stream } = walk;
  if (entry.prev !== link && entry.prev !== otherHash) wrong('prev', 'chain.prev', entry.prev, link);
  if (stream !== undefined && entry.stream !== stream) wrong('stream', 'chain.stream', entry.stream, stream);
  const twin = ids.get(entry.id);
  if (twin !== undefined) wrong('id', 'chain.id', `the id of entry ${twin}`, 'an id of its own');
  const earlier = (at: number): JournalEntry | undefined => {
    const lying = sound[at - 1];
    return bySeq.get(at) ?? (lying?.seq === at ? lying : undefined);
  };
  for (const issue of chainIssues(entry, { seq: entry.seq, earlier })) {
    issues.push({
      ...issue,
      seq,
      path: [index, ...issue.path],
      seen: `amends ${entry.amends ?? 'nothing'}`,
      expected: 'a place in the chain',
    });
  }
  ids.set(entry.id, entry.seq);
  bySeq.set(entry.seq, entry);
  sound.push(entry);
  const isWhole = entry.hash === computed;
  if (isWhole) walk.stream ??= entry.stream;
  walk.seq = isWhole ? entry.seq : seq;
  walk.hash = entry.hash;
  walk.otherHash = computed;
}

function failed(issues: readonly JournalFault[]): Verification {
  const [first] = issues;
  if (!first) throw new Error('[journal] a failed verification names at least one fault');
  return { ok: false, first, issues };
}

function fault(seq: number, path: JournalFault['path'], code: string, seen: string, expected: string): JournalFault {
  return { seq, path, code, seen, expected, message: `entry ${seq}: saw ${seen}, expected ${expected}` };
}

type Read =
  | { readonly entry: JournalEntry; readonly computed: string; readonly issues: readonly JournalFault[] }
  | { readonly entry?: undefined; readonly issues: readonly JournalFault[] };

function readEntry(given: unknown, index: number, seq: number): Read {
  const line = typeof given === 'string' ? readLine(given) : { ok: true as const, value: given };
  if (!line.ok) return { issues: shapeFaults(line.issues, index, seq) };
  const text = typeof given === 'string' ? { ok: true as const, value: given } : canonical(given);
  if (!text.ok) return { issues: shapeFaults(text.issues, index, seq) };
  const checked = entrySchema.safeParse(line.value);
  if (!checked.success) return { issues: shapeFaults(issuesOf(checked.error.issues), index, seq) };
  const entry = checked.data;
  // In canonical order only `actor`, `amends` and `clock` come before `hash`: its first place in the text is its own.
  const computed = hashEntryText(text.value.replace(`"hash":"${entry.hash}",`, ''));
  const faults = entry.hash === computed ? [] : [fault(seq, [index, 'hash'], 'chain.hash', entry.hash, computed)];
  return { entry, computed, issues: faults };
}

function shapeFaults(issues: readonly Issue[], index: number, seq: number): readonly JournalFault[] {
  return issues.map(({ path, code, message }) => ({
    seq,
    path: [index, ...path],
    code,
    seen: message,
    expected: 'a whole, canonical entry',
    message: `entry ${seq}: ${message}`,
  }));
}

function anchorFaults(entries: Journal, given: unknown): readonly JournalFault[] {
  const anchor = anchorSchema.safeParse(given);
  if (!anchor.success) return [fault(1, ['anchor'], 'anchor.invalid', 'no anchor', 'a number and a hash')];
  const { seq, hash } = anchor.data;
  const seen = seq === 0 ? GENESIS : entries.find((entry) => entry.seq === seq)?.hash;
  if (seen === undefined) {
    return [
      fault(seq, ['anchor'], 'anchor.missing', `${entries.length} entries`, `entry ${seq} with the hash ${hash}`),
    ];
  }
  return seen === hash ? [] : [fault(Math.max(seq, 1), ['anchor'], 'anchor.mismatch', seen, hash)];
}
