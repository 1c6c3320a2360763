import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { canonical } from './canonical.ts';
import type { EntryDraft, Journal, JournalEntry, Json } from './entry.ts';
import { lineOf } from './entry-line.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { headOf } from './head-of.ts';
import { sealEntry } from './seal-entry.ts';
import { added, known, tenEntries, valueOf } from './tally.fixtures.ts';
import { verifyFurther, verifyJournal } from './verify-journal.ts';
import { GENESIS } from './words.ts';

const journal = tenEntries(appendEntry);
const anchor = headOf(journal);

/** The same entries with right numbers, links and hashes: what somebody who can write the store may do. */
function resealed(entries: readonly JournalEntry[]): Journal {
  let after: Journal = [];
  for (const { v: _v, stream, seq: _seq, prev: _prev, hash: _hash, ...draft } of entries) {
    after = [...after, valueOf(sealEntry(draft, { stream, after: headOf(after) }))];
  }
  return after;
}

type Leaf = { readonly path: readonly (string | number)[]; readonly value: Json };

function leavesOf(value: Json, path: Leaf['path'] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const members: readonly (readonly [string, Json])[] = Object.entries(value as { readonly [key: string]: Json });
  return members.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function edited(entries: Journal, leaf: Leaf, value: unknown): readonly unknown[] {
  const copy = JSON.parse(JSON.stringify(entries)) as Record<string | number, unknown>;
  let at = copy;
  for (const step of leaf.path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[known(leaf.path.at(-1))] = value;
  return copy as unknown as readonly unknown[];
}

describe('a sound journal', () => {
  it('[INV-068] verifies, says its head, and is the same from its stored lines', () => {
    expect(verifyJournal(journal, { anchor })).toEqual({ ok: true, entries: journal, head: anchor });
    expect(verifyJournal(journal.map((entry) => lineOf(entry)))).toEqual({ ok: true, entries: journal, head: anchor });
  });

  it('an empty journal is sound and its head is before the first entry', () => {
    expect(verifyJournal([])).toEqual({ ok: true, entries: [], head: { seq: 0, hash: GENESIS } });
    expect(verifyJournal([], { anchor: { seq: 0, hash: GENESIS } }).ok).toBe(true);
  });

  it('an anchor in its middle holds as well', () => {
    expect(verifyJournal(journal, { anchor: { seq: 4, hash: known(journal[3]).hash } }).ok).toBe(true);
  });
});

describe('a journal that was changed', () => {
  it('[INV-068] every edit of every single value is found, in the entry it was made in', () => {
    const leaves = leavesOf(journal as unknown as Json);
    expect(leaves.length).toBe(10 * 16);
    for (const leaf of leaves) {
      const other = typeof leaf.value === 'number' ? leaf.value + 1 : `${JSON.stringify(leaf.value)}x`;
      for (const value of [other, null, {}, undefined]) {
        const verified = verifyJournal(edited(journal, leaf, value));
        expect(verified.ok ? leaf.path : verified.first.seq).toBe(Number(leaf.path[0]) + 1);
      }
    }
  });

  it('an edit that keeps the shape is told once, in one entry', () => {
    const changed = edited(journal, { path: [4, 'payload', 'amount'], value: 5 }, 50);
    const verified = verifyJournal(changed);
    expect(verified).toMatchObject({ ok: false, first: { seq: 5, code: 'chain.hash', path: [4, 'hash'] } });
    expect(!verified.ok && verified.issues.length).toBe(1);
    expect(!verified.ok && verified.first.seen).toBe(known(journal[4]).hash);
    expect(!verified.ok && verified.first.expected).toMatch(/^[0-9a-f]{64}$/);
  });

  it('any two entries swapped, any one dropped but the last, any one doubled: found, no later than where it was done', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (one, other) => {
        const swapped = [...journal];
        swapped[one] = known(journal[other]);
        swapped[other] = known(journal[one]);
        const swap = verifyJournal(swapped);
        expect(swap.ok ? 'sound' : swap.first.seq).toBe(one === other ? 'sound' : Math.min(one, other) + 1);
        const drop = verifyJournal(journal.filter((_, index) => index !== one));
        expect(drop.ok ? 'sound' : drop.first.seq).toBe(one === 9 ? 'sound' : one + 1);
        const doubled = verifyJournal([...journal.slice(0, one + 1), known(journal[one]), ...journal.slice(one + 1)]);
        expect(doubled.ok ? 'sound' : doubled.first.seq).toBe(one + 2);
      }),
    );
  });

  it('an entry that was changed and hashed again breaks the link of the next one', () => {
    const { v: _v, stream, seq: _seq, prev, hash: _hash, ...draft } = known(journal[4]);
    const forged = valueOf(sealEntry({ ...draft, payload: { amount: 50 } }, { stream, after: { seq: 4, hash: prev } }));
    expect(verifyJournal(journal.with(4, forged))).toMatchObject({
      ok: false,
      first: { seq: 6, code: 'chain.prev', seen: known(journal[4]).hash, expected: forged.hash },
    });
  });

  it('a second entry with the same id is found although its hash is right', () => {
    const twice = resealed([...journal, { ...known(journal[2]) }]);
    expect(verifyJournal(twice)).toMatchObject({
      ok: false,
      first: { seq: 11, code: 'chain.id', seen: 'the id of entry 3' },
    });
  });

  it('an entry of another stream is found although its hash is right', () => {
    const mixed = resealed(journal.with(6, { ...known(journal[6]), stream: 'other' }));
    expect(verifyJournal(mixed)).toMatchObject({
      ok: false,
      first: { seq: 7, code: 'chain.stream', seen: 'other', expected: 'journal' },
    });
    expect(verifyJournal(journal, { stream: 'other' })).toMatchObject({
      ok: false,
      first: { seq: 1, code: 'chain.stream' },
    });
  });

  it('an amendment of an entry that does not exist is found although its hash is right', () => {
    const forged = resealed([...journal, { ...known(journal[2]), id: 'x', amends: 40, reason: 'typo' }]);
    expect(verifyJournal(forged)).toMatchObject({ ok: false, first: { seq: 11, code: 'entry.amends-nothing' } });
  });
});

describe('one change is told once', () => {
  const told = (entries: unknown): unknown => {
    const verified = verifyJournal(entries);
    return verified.ok ? 'sound' : verified.issues.map(({ seq, code }) => [seq, code]);
  };

  it('a number that was edited: the entries after it count on from its place', () => {
    expect(told(edited(journal, { path: [4, 'seq'], value: 5 }, 50))).toEqual([
      [5, 'chain.hash'],
      [5, 'chain.seq'],
    ]);
  });

  it('the first entry’s stream: the other entries give the journal its name', () => {
    expect(told(edited(journal, { path: [0, 'stream'], value: 'journal' }, 'other'))).toEqual([[1, 'chain.hash']]);
  });

  it('an entry that was edited, whatever of its two hashes the next one links to', () => {
    const fifth = { ...known(journal[4]), payload: { amount: 50 } };
    const { hash: stale, ...unhashed } = fifth;
    const right = hashEntryText(valueOf(canonical(unhashed)));
    expect(right).not.toBe(stale);
    let after: Journal = [...journal.slice(0, 4), { ...fifth, hash: right }];
    for (const { v: _v, stream, seq: _seq, prev: _prev, hash: _hash, ...draft } of journal.slice(5)) {
      after = [...after, valueOf(sealEntry(draft, { stream, after: headOf(after) }))];
    }
    expect(told(after.with(4, fifth))).toEqual([[5, 'chain.hash']]);
    expect(told(journal.with(4, fifth))).toEqual([[5, 'chain.hash']]);
  });

  const amending = (seq: number): Journal =>
    resealed(journal.map((entry) => (entry.seq === 7 ? { ...entry, amends: seq, reason: 'typo' } : entry)));

  it.each([4, 5])('a line that cannot be read: a later amendment of entry %i still finds it', (seq) => {
    const lines = amending(seq).map((entry) => lineOf(entry));
    expect(told(lines)).toBe('sound');
    expect(told(lines.with(2, 'x'))).toEqual([[3, 'line.not-json']]);
  });

  it.each([3, 6])('lines that cannot be read: an amendment of entry %i, one of them, amends nothing', (seq) => {
    const lines = amending(seq).map((entry) => lineOf(entry));
    expect(told(lines.with(2, 'x').with(5, 'x'))).toEqual([
      [3, 'line.not-json'],
      [6, 'line.not-json'],
      [7, 'entry.amends-nothing'],
    ]);
  });

  it('an id that one of the entries verified before has', () => {
    const lines = resealed(journal.with(7, { ...known(journal[7]), id: 'c3' })).map((entry) => lineOf(entry));
    expect(verifyFurther(journal.slice(0, 7), lines.slice(7))).toMatchObject({
      ok: false,
      first: { seq: 8, code: 'chain.id', seen: 'the id of entry 3' },
    });
  });
});

describe('the stored lines of a journal that was changed and hashed anew', () => {
  const start: EntryDraft = {
    ...added('process.started', 0, 0),
    type: 'process.started',
    payload: { process: 'tally', version: 1, input: {} },
  };
  const lines = (entries: Journal): readonly string[] => entries.map((entry) => lineOf(entry));
  const forgedAt = (at: number, change: Partial<JournalEntry>): readonly string[] => {
    const { v: _v, stream, seq: _seq, prev, hash: _hash, ...draft } = { ...known(journal[at - 1]), ...change };
    return lines(journal.with(at - 1, valueOf(sealEntry(draft, { stream, after: { seq: at - 1, hash: prev } }))));
  };

  const skippedAt = (at: number): readonly string[] => {
    const { v: _v, stream, seq: _seq, prev, hash: _hash, ...draft } = known(journal[at - 1]);
    const skipped = valueOf(sealEntry(draft, { stream, after: { seq: at + 5, hash: prev } }));
    return lines([...journal.slice(0, at - 1), skipped]);
  };

  it.each<readonly [string, readonly string[], number, string]>([
    ['a number that was skipped', skippedAt(5), 5, 'chain.seq'],
    ['a link to nothing', lines(journal.toSpliced(4, 1)), 5, 'chain.seq'],
    ['a hash made anew', forgedAt(5, { payload: { amount: 50 } }), 6, 'chain.prev'],
    ['an id that is taken', lines(resealed([...journal, known(journal[2])])), 11, 'chain.id'],
    ['another stream', forgedAt(7, { stream: 'other' }), 7, 'chain.stream'],
    ['a second start', lines(resealed([...journal, { ...known(journal[2]), ...start }])), 11, 'entry.start-not-first'],
    [
      'an amendment of nothing',
      lines(resealed([...journal, { ...known(journal[2]), id: 'x', amends: 40, reason: 'x' }])),
      11,
      'entry.amends-nothing',
    ],
  ])('[INV-068] %s is named', (_, text, seq, code) => {
    expect(verifyJournal(text)).toMatchObject({ ok: false, first: { seq, code } });
  });

  it('[INV-068] any line dropped, doubled or in another’s place is found where it was done', () => {
    const text = lines(journal);
    for (let at = 0; at < 10; at += 1) {
      const dropped = verifyJournal(text.toSpliced(at, 1));
      expect(dropped.ok ? 'sound' : dropped.first.seq).toBe(at === 9 ? 'sound' : at + 1);
      const doubled = verifyJournal(text.toSpliced(at, 0, known(text[at])));
      expect(doubled.ok ? 'sound' : doubled.first.seq).toBe(at + 2);
      const replaced = verifyJournal(text.with(at, known(text[(at + 1) % 10])));
      expect(replaced.ok ? 'sound' : replaced.first.seq).toBe(at + 1);
    }
    expect(verifyJournal(text, { stream: 'other' })).toMatchObject({ ok: false, first: { seq: 1 } });
  });

  it('lines and entries are told the same', () => {
    for (const change of [{ payload: { amount: 50 } }, { id: 'c1' }, { stream: 'other' }, { tv: 3 }]) {
      const text = forgedAt(5, change);
      const entries = text.map((line) => JSON.parse(line) as unknown);
      const [fromText, fromEntries] = [verifyJournal(text), verifyJournal(entries)];
      expect(fromText).toEqual(fromEntries);
      expect(fromText.ok).toBe(false);
    }
  });
});

describe('what only an anchor shows', () => {
  it('a cut tail passes without an anchor and is found with one', () => {
    const cut = journal.slice(0, 8);
    expect(verifyJournal(cut).ok).toBe(true);
    expect(verifyJournal(cut, { anchor })).toMatchObject({
      ok: false,
      first: { seq: 10, code: 'anchor.missing', seen: '8 entries' },
    });
  });

  it('a full rewrite passes without an anchor and is found with one', () => {
    const rewritten = resealed(journal.map((entry) => ({ ...entry, payload: { amount: 0 } })));
    expect(verifyJournal(rewritten).ok).toBe(true);
    expect(verifyJournal(rewritten, { anchor })).toMatchObject({
      ok: false,
      first: { seq: 10, code: 'anchor.mismatch', expected: anchor.hash },
    });
  });

  it('an anchor that is none is an issue, not a pass', () => {
    const none = { seq: 10 } as unknown as typeof anchor;
    expect(verifyJournal(journal, { anchor: none })).toMatchObject({ ok: false, first: { code: 'anchor.invalid' } });
  });
});

describe('anything at all', () => {
  it('is answered and never throws, for verification and for appending', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }),
        fc.jsonValue(),
        (any, json) => {
          for (const value of [any, json, [any], [json], [JSON.stringify(json)], [...journal, json]]) {
            expect(verifyJournal(value).ok).toBe(Array.isArray(value) && value.length === 0);
          }
          for (const value of [any, json, { ...added('x', 1, 1), payload: any }, { ...added('x', 1, 1), extra: any }]) {
            expect(typeof appendEntry(journal, value as EntryDraft).ok).toBe('boolean');
          }
          expect(typeof appendEntry(any as Journal, added('x', 1, 1)).ok).toBe('boolean');
          expect(appendEntry([json] as unknown as Journal, added('x', 1, 1)).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('whatever JSON a payload is, it comes back the same and verifies', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 8 })), (payload) => {
        const appended = appendEntry([], { ...added('x', 1, 1), payload: payload as EntryDraft['payload'] });
        if (!appended.ok) return !canonical(payload).ok;
        expect(appended.value[0]?.payload).toEqual(JSON.parse(JSON.stringify(payload)));
        return verifyJournal(appended.value).ok;
      }),
      { numRuns: 500 },
    );
  });

  it('200,000 brackets in a line are refused before anything parses them', () => {
    expect(verifyJournal(['['.repeat(200_000)])).toMatchObject({ ok: false, first: { seq: 1, code: 'line.too-deep' } });
  });
});
