import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { headOf } from './head-of.ts';
import { parseAnchor, printAnchor } from './printed-anchor.ts';
import { tenEntries } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';

const journal = tenEntries((entries, draft) => appendEntry(entries, draft, { stream: 'day 0142' }));
const anchor = { stream: 'day 0142', ...headOf(journal) };
const printed = printAnchor(anchor);

describe('a printed anchor', () => {
  it('is five lines that fit on a label', () => {
    const lines = printed.split('\n');
    expect(lines.slice(0, 2)).toEqual(['journal day 0142', 'entry 10']);
    expect(lines.slice(2, 4).join(' ').replaceAll(' ', '')).toBe(anchor.hash);
    expect(lines[4]).toMatch(/^check [0-9a-f]{8}$/);
    expect(Math.max(...lines.map((line) => line.length))).toBe(35);
  });

  it('typed in again with other capitals, spaces and line ends, shows a cut tail', () => {
    const typed = ` ${printed
      .replace(/^.*\n/, 'JOURNAL day 0142\r\n')
      .replaceAll('\n', '\r\n ')
      .replace(/[0-9a-f]{8} /, (group) => group.toUpperCase())} \n`;
    const read = parseAnchor(typed);
    expect(read).toEqual({ ok: true, value: anchor });
    expect(read.ok && verifyJournal(journal, { anchor: { seq: read.value.seq, hash: read.value.hash } }).ok).toBe(true);
    expect(verifyJournal(journal.slice(0, 9), { anchor: { seq: anchor.seq, hash: anchor.hash } }).ok).toBe(false);
  });

  it('with one character typed wrong, left out or doubled is never taken for another anchor', () => {
    fc.assert(
      fc.property(
        fc.nat(printed.length - 1),
        fc.constantFrom('', '0', 'f', '7', 'x', ' '),
        fc.boolean(),
        (at, put, keep) => {
          const typed = printed.slice(0, at) + put + printed.slice(keep ? at : at + 1);
          const read = parseAnchor(typed);
          if (read.ok) expect(read.value).toEqual(anchor);
        },
      ),
      { numRuns: 2000 },
    );
    expect(parseAnchor(printed.replace('entry 10', 'entry 11'))).toMatchObject({
      ok: false,
      issues: [{ code: 'anchor.check' }],
    });
    expect(parseAnchor(printed.replace('0142', '0143'))).toMatchObject({
      ok: false,
      issues: [{ code: 'anchor.check' }],
    });
  });

  it('anything else is an issue and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.string().map((text) => `journal ${text}`),
        ),
        (any) => {
          expect(parseAnchor(any).ok).toBe(false);
        },
      ),
    );
    expect(parseAnchor('journal a\nentry 1\nff\ncheck 00000000')).toMatchObject({
      ok: false,
      issues: [{ path: ['hash'] }],
    });
  });

  it('whatever the stream is called, it comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), fc.nat(), (stream, seq) => {
        fc.pre(stream.trim() === stream && !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(stream));
        expect(parseAnchor(printAnchor({ ...anchor, stream, seq }))).toEqual({
          ok: true,
          value: { ...anchor, stream, seq },
        });
      }),
    );
  });
});
