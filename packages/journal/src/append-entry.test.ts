import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import type { EntryDraft } from './entry.ts';
import { added, known, valueOf } from './tally.fixtures.ts';
import { GENESIS } from './words.ts';

const draft = added('a', 1, 1000);

describe('appending an entry', () => {
  it('numbers it, chains it and hashes it; the hash is the same wherever it is computed', () => {
    const [entry] = valueOf(appendEntry([], draft, { stream: 'day' }));
    expect(entry).toMatchObject({ v: 1, stream: 'day', seq: 1, prev: GENESIS, ...draft });
    // sha256sum over "mdma-at/journal/1\n" and the canonical text, computed outside
    expect(known(entry).hash).toBe('5da9d9f419c5c03cd979448dea7a16ef47dd0c302ca197947a52fd075d1a8380');
  });

  it('leaves the journal it was given as it was, and what the caller does to the draft later changes nothing', () => {
    const mine = { ...draft, payload: { list: [1] } };
    const before = valueOf(appendEntry([], mine));
    const after = valueOf(appendEntry(before, added('b', 2, 2000)));
    mine.payload.list.push(2);
    expect(before.length).toBe(1);
    expect(after.map((entry) => entry.seq)).toEqual([1, 2]);
    expect(after[0]?.payload).toEqual({ list: [1] });
    expect(after[1]?.prev).toBe(after[0]?.hash);
  });

  it.each([
    ['no id', { id: undefined }, ['id']],
    ['an empty id', { id: '' }, ['id']],
    ['an id of two lines', { id: 'a\nb' }, ['id']],
    ['an id that changes direction', { id: 'a\u202eb' }, ['id']],
    ['a moment with a fraction', { occurredAt: 1.5 }, ['occurredAt']],
    ['a moment as text', { recordedAt: '2026-01-01' }, ['recordedAt']],
    ['a moment that is NaN', { recordedAt: Number.NaN }, ['recordedAt']],
    ['a payload that is a list', { payload: [] }, ['payload']],
    ['a payload with a Date', { payload: { at: new Date(0) } }, ['payload', 'at']],
    ['a field nobody knows', { extra: 1 }, []],
    ['an actor with a name', { actor: { id: 'a', role: 'r', name: 'Anna' } }, ['actor']],
    ['an amendment without a reason', { amends: 1 }, ['reason']],
    ['an amendment with a blank reason', { amends: 1, reason: '  ' }, ['reason']],
    ['an amendment of nothing', { amends: 7, reason: 'typo' }, ['amends']],
    ['an amendment of itself', { amends: 2, reason: 'typo' }, ['amends']],
    ['an id that is taken', { id: 'a' }, ['id']],
    [
      'a key that reaches the prototype',
      { payload: JSON.parse('{"__proto__":1}') as object },
      ['payload', '__proto__'],
    ],
    ['more than a megabyte', { payload: { text: 'x'.repeat(1_048_577) } }, []],
  ])('%s is refused with its path', (_, change, path) => {
    const journal = valueOf(appendEntry([], draft));
    const next = appendEntry(journal, { ...draft, id: 'b', ...change } as unknown as EntryDraft);
    expect(next.ok ? 'taken' : next.issues[0]?.path).toEqual(path);
  });

  it('issues name kinds and places, never what was written there', () => {
    const next = appendEntry([], {
      ...draft,
      tv: 'ZZCANARY',
      actor: { id: 'ZZCANARY\n', role: 1 },
    } as unknown as EntryDraft);
    expect(next.ok).toBe(false);
    expect(JSON.stringify(next)).not.toContain('ZZCANARY');
  });

  it('a part of a journal is not appended to: the numbers would be wrong', () => {
    const journal = valueOf(appendEntry(valueOf(appendEntry([], draft)), added('b', 2, 2000)));
    expect(appendEntry(journal.slice(1), added('c', 3, 3000))).toMatchObject({
      ok: false,
      issues: [{ code: 'journal.not-whole' }],
    });
  });
});
