import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import type { Journal } from './entry.ts';
import { exportJournal } from './export-journal.ts';
import { headOf } from './head-of.ts';
import { importJournal } from './import-journal.ts';
import { known, tenEntries } from './tally.fixtures.ts';

const journal = tenEntries((entries, draft) =>
  appendEntry(entries, { ...draft, payload: { ...draft.payload, text: 'é😀\u2028\n' } }, { stream: 'day' }),
);
const text = exportJournal(journal, { exportedBy: 'anna' });
const lines = text.split('\n');

describe('a journal file', () => {
  it('has a header, then one line per entry, and ends with a line end', () => {
    expect(lines.length).toBe(12);
    expect(lines.at(-1)).toBe('');
    expect(JSON.parse(known(lines[0]))).toMatchObject({
      format: 'mdma-at/journal',
      v: 1,
      stream: 'day',
      entries: 10,
      head: headOf(journal),
      notes: { exportedBy: 'anna' },
    });
    expect(JSON.parse(known(lines[3]))).toEqual(journal[2]);
  });

  it('is read back whole', () => {
    const imported = importJournal(text, { anchor: headOf(journal) });
    expect(imported.ok && imported.value.entries).toEqual(journal);
    expect(imported.ok && exportJournal(imported.value.entries, imported.value.header.notes)).toBe(text);
    expect(importJournal(exportJournal([]))).toMatchObject({ ok: true, value: { entries: [] } });
  });

  it('one changed byte anywhere is found, and names the line and the entry it is in', () => {
    const bytes = new TextEncoder().encode(text);
    const lineAt = (at: number): number => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at] = known(bytes[at]) ^ by;
        const imported = importJournal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed));
        const line = lineAt(at);
        expect(imported.ok ? 'taken' : imported.first.line).toBe(line);
        if (line > 1 && bytes[at] !== 10) expect(!imported.ok && imported.first.seq).toBe(line - 1);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('a line that is changed names the entry, what its hash is and what it should be', () => {
    const imported = importJournal(text.replace('"amount":7', '"amount":70'));
    expect(imported).toMatchObject({
      ok: false,
      first: { line: 8, seq: 7, code: 'chain.hash', seen: known(journal[6]).hash },
    });
    expect(!imported.ok && imported.issues.length).toBe(1);
  });

  it.each([
    ['a file that was cut', `${lines.slice(0, 9).join('\n')}\n`, 10, 9, 'file.count'],
    ['a line that is missing in the middle', [...lines.slice(0, 4), ...lines.slice(5)].join('\n'), 5, 4, 'chain.seq'],
    ['a file without its last line end', text.slice(0, -1), 11, undefined, 'file.unfinished'],
    ['a file cut inside a line', text.slice(0, -100), 11, undefined, 'file.unfinished'],
    ['Windows line ends', text.replaceAll('\n', '\r\n'), 1, undefined, 'file.header'],
    ['an empty line', text.replace('\n', '\n\n'), 2, 1, 'line.not-json'],
    ['a key that is there twice', text.replace('"amount":7', '"amount":7,"amount":7'), 8, 7, 'line.not-canonical'],
    ['a space', text.replace('"amount":7', '"amount": 7'), 8, 7, 'line.not-canonical'],
    ['a number written otherwise', text.replace('"amount":7', '"amount":7.0'), 8, 7, 'line.not-canonical'],
    ['a key that reaches the prototype', text.replace('"amount":7', '"__proto__":7'), 8, 7, 'json.forbidden-key'],
    ['a line of 2 MB', text.replace('"amount":7', `"amount":"${'7'.repeat(2_000_000)}"`), 8, 7, 'line.too-long'],
    ['a deep line', text.replace('"amount":7', `"amount":${'['.repeat(100_000)}`), 8, 7, 'line.too-deep'],
    ['no header', lines.slice(1).join('\n'), 1, undefined, 'file.header'],
    ['a header of something else', text.replace('mdma-at/journal', 'other'), 1, undefined, 'file.header'],
    ['a header that was edited', text.replace('anna', 'ben'), 1, undefined, 'file.header-hash'],
    ['nothing', '', 1, undefined, 'file.header'],
  ])('%s is refused as a whole, with its line', (_, changed, line, seq, code) => {
    const imported = importJournal(changed);
    expect(imported.ok ? 'taken' : [imported.first.line, imported.first.seq, imported.first.code]).toEqual([
      line,
      seq,
      code,
    ]);
    expect('value' in imported).toBe(false);
  });

  it('a file written anew from its header on is only found with an anchor', () => {
    const rewritten = exportJournal(
      tenEntries((entries, draft) => appendEntry(entries, { ...draft, payload: { amount: 0 } }, { stream: 'day' })),
    );
    expect(importJournal(rewritten).ok).toBe(true);
    expect(importJournal(rewritten, { anchor: headOf(journal) })).toMatchObject({
      ok: false,
      first: { seq: 10, code: 'anchor.mismatch' },
    });
  });

  it('a header of another head is found although both hold', () => {
    const other = exportJournal(
      tenEntries((entries, draft) => appendEntry(entries, { ...draft, id: `${draft.id}x` }, { stream: 'day' })),
    );
    const mixed = [other.split('\n')[0], ...lines.slice(1)].join('\n');
    expect(importJournal(mixed)).toMatchObject({ ok: false, first: { line: 11, seq: 10, code: 'file.head' } });
  });

  it('too much text or too many lines are refused before they are read', () => {
    expect(importJournal(text, { maxText: text.length - 1 })).toMatchObject({
      ok: false,
      first: { code: 'file.too-large' },
    });
    expect(importJournal(text, { maxText: text.length, maxLines: 11 }).ok).toBe(true);
    expect(importJournal(text, { maxLines: 10 })).toMatchObject({ ok: false, first: { code: 'file.too-many-lines' } });
  });

  it('a journal that does not verify is exported as it is, and its import names what is wrong', () => {
    const broken = journal.with(3, { ...known(journal[3]), payload: { amount: 99 } });
    expect(importJournal(exportJournal(broken))).toMatchObject({
      ok: false,
      first: { line: 5, seq: 4, code: 'chain.hash' },
    });
    const junk = [...journal.slice(0, 2), '{"cut' as unknown as Journal[number], ...journal.slice(3)];
    expect(importJournal(exportJournal(junk))).toMatchObject({
      ok: false,
      first: { line: 4, seq: 3, code: 'line.not-json' },
    });
  });

  it.each([
    ['has no hash', { seq: 10 }],
    ['has no number', { hash: 'f'.repeat(64) }],
    ['has a number that is none', { seq: 1.5, hash: 'f'.repeat(64) }],
    ['has a hash that is no text', { seq: 10, hash: 7 }],
  ])('a journal whose last entry %s is exported under a header that can be read', (_, last) => {
    const exported = exportJournal([...journal.slice(0, 9), last as unknown as Journal[number]]);
    expect(JSON.parse(known(exported.split('\n')[0]))).toMatchObject({
      entries: 10,
      head: { seq: 10, hash: '0'.repeat(64) },
    });
    expect(importJournal(exported)).toMatchObject({ ok: false, first: { line: 11 } });
  });

  it.each([
    ['what JSON writes in part', { a: undefined, b: 1 }, '{"b":1}'],
    ['what JSON cannot write', undefined, 'null'],
    ['a text of two lines', 'a\nb', '"a\\nb"'],
  ])('an entry that is %s is written on one line', (_, entry, line) => {
    expect(
      exportJournal([entry as unknown as Journal[number]])
        .split('\n')
        .slice(1),
    ).toEqual([line, '']);
  });

  it('anything at all is answered and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((all) => all.join('\n')),
        ),
        (any) => {
          expect(importJournal(any).ok).toBe(false);
          expect(importJournal(`${known(lines[0])}\n${String(JSON.stringify(any))}\n`).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('notes that are not JSON are a programmer’s mistake', () => {
    expect(() => exportJournal(journal, { at: new Date(0) } as never)).toThrow('[journal] notes are not plain JSON');
  });
});
