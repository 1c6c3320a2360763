import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { lineOf } from './entry-line.ts';
import { forged, quick, thorough } from './sound-line.fixtures.ts';
import { soundLines } from './sound-line.ts';
import { added, known } from './tally.fixtures.ts';

describe('the quick look at any line', () => {
  it('whatever is cut out of, put into or exchanged in a line and hashed anew: what the quick look takes, the thorough one takes', () => {
    const pieces = [
      '"',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '0',
      '-',
      '.',
      'e',
      ' ',
      'a',
      '"a":1,',
      '\\u0000',
      'é',
      '\ud800',
    ];
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(6), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 3 }),
        (edits) => {
          const hostile = forged((text) =>
            edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text),
          );
          if (!quick(hostile)) return;
          taken += 1;
          expect(thorough(hostile)).toBe(true);
        },
      ),
      { numRuns: 20_000, seed: 6 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('whatever JSON a payload is, the two looks agree on its line', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (payload) => {
        const appended = appendEntry([], { ...added('x', 1, 1), payload: payload as never });
        if (!appended.ok) return;
        const text = lineOf(known(appended.value[0]));
        const entry = soundLines()(text);
        expect(thorough(text)).toBe(true);
        if (entry) expect(entry).toEqual(appended.value[0]);
      }),
      { numRuns: 500 },
    );
  });
});
