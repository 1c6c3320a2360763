import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { exportJournal } from './export-journal.ts';
import { importJournal } from './import-journal.ts';
import { replay } from './replay.ts';
import type { KeptNote } from './sealed-note.ts';
import { openNote, redactNote, sealNote } from './sealed-note.ts';
import { startJournal } from './start-journal.ts';
import { added, anna, beside, known, tally, valueOf } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';

const salt = '00112233445566778899aabbccddeeff';
const { reference, kept } = sealNote('cried, then laughed', salt);
const vault = new Map<string, KeptNote>([[reference.note, kept]]);
const begun = valueOf(startJournal(tally, { input: { max: 10 }, by: anna }, 0, { ...beside, stream: 'day' }));
const journal = valueOf(appendEntry(begun, { ...added('a', 3, 1000), payload: { amount: 3, note: { ...reference } } }));
const redaction = { id: 'r1', reference, reason: 'named somebody else', by: anna, at: 2000, ...beside } as const;

describe('a note in a vault', () => {
  it('the journal holds a hash and no word of it', () => {
    // printf 'mdma-at/note/1\n00112233445566778899aabbccddeeff\ncried, then laughed' | sha256sum
    expect(reference.note).toBe('be82945cc31077ade4c752a5abba8af27fddd44019c0c6089a76b1e2fbf217b1');
    expect(exportJournal(journal)).not.toContain('laughed');
    expect(exportJournal(journal)).not.toContain(salt);
    expect(openNote(reference, vault.get(reference.note))).toEqual({ state: 'held', text: 'cried, then laughed' });
  });

  it('after it was erased the journal still verifies, says who and why, and leads to the same state', () => {
    const redacted = valueOf(redactNote(journal, redaction));
    vault.delete(reference.note);
    expect(openNote(reference, vault.get(reference.note))).toEqual({ state: 'erased' });
    expect(importJournal(exportJournal(redacted)).ok).toBe(true);
    expect(known(redacted.at(-1))).toMatchObject({
      type: 'note.redacted',
      actor: anna,
      reason: 'named somebody else',
      payload: { note: reference.note },
    });
    expect(replay(redacted, tally)).toEqual(replay(journal, tally));
    expect(replay(redacted, tally, { reading: 'as-corrected' })).toEqual(replay(journal, tally));
  });

  it.each([
    ['another text', { salt, text: 'laughed, then cried' }],
    ['another salt', { salt: salt.replace('0', '1'), text: 'cried, then laughed' }],
    ['a text that begins in the salt', { salt: salt.slice(0, -1), text: `${salt.slice(-1)}cried, then laughed` }],
    ['an empty text', { salt, text: '' }],
  ])('%s in the vault is told as substituted', (_, other) => {
    expect(openNote(reference, other)).toEqual({ state: 'substituted' });
  });

  it('an edited reference in the journal is found by its chain', () => {
    const other = sealNote('laughed, then cried', salt).reference;
    const edited = journal.with(1, { ...known(journal[1]), payload: { amount: 3, note: { ...other } } });
    expect(verifyJournal(edited)).toMatchObject({ ok: false, first: { seq: 2, code: 'chain.hash' } });
  });

  it('a redaction without a reason is refused', () => {
    expect(redactNote(journal, { ...redaction, reason: ' ' })).toMatchObject({ ok: false });
  });

  it('is sealed into the hash for the journal and the salt and text for the vault', () => {
    expect(sealNote('cried, then laughed', salt)).toEqual({
      reference: { note: 'be82945cc31077ade4c752a5abba8af27fddd44019c0c6089a76b1e2fbf217b1' },
      kept: { salt: '00112233445566778899aabbccddeeff', text: 'cried, then laughed' },
    });
  });

  it('takes a salt of 32 and of 128 digits, and none of 129', () => {
    expect(sealNote('x', salt).kept.salt).toBe(salt);
    expect(sealNote('x', salt.repeat(4)).kept.salt).toBe(salt.repeat(4));
    expect(() => sealNote('x', `${salt.repeat(4)}0`)).toThrow('needs a salt');
  });

  it.each(['', 'abc', salt.slice(1), salt.toUpperCase(), `${salt}\n`, `x${salt}`, `${salt}x`])(
    'the salt %j is refused',
    (bad) => {
      expect(() => sealNote('x', bad)).toThrow('needs a salt');
    },
  );
});
