import { describe, expect, it } from 'vitest';
import { amend } from './amend.ts';
import { appendEntry } from './append-entry.ts';
import { applyCommand } from './apply-command.ts';
import { canonical } from './canonical.ts';
import { checkAppend } from './check-append.ts';
import type { EntryDraft, Journal } from './entry.ts';
import { lineOf } from './entry-line.ts';
import { exportJournal } from './export-journal.ts';
import { headOf } from './head-of.ts';
import { importJournal } from './import-journal.ts';
import type { FileHeader } from './journal-file.ts';
import { hashHeaderText } from './journal-file.ts';
import { limits } from './limits.ts';
import { readLine } from './read-line.ts';
import type { Issue, Result } from './result.ts';
import { sealEntry } from './seal-entry.ts';
import { startJournal } from './start-journal.ts';
import { added, anna, beside, known, tally, tenEntries, valueOf } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';

/** Whoever gets a refusal must be able to act on it: where, which rule, what was seen and what was expected. */
const journal = tenEntries((entries, draft) => appendEntry(entries, draft, { stream: 'day' }));
const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 0, { ...beside, stream: 'day' }));
const fourth = known(journal[3]);
const hashes = { third: known(journal[2]).hash, fourth: fourth.hash, tenth: known(journal[9]).hash };

function issuesIn(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** Half of a pair, put together so that this file itself is well-formed. */
const half = String.fromCharCode(0xd800);

describe('canonical JSON refuses', () => {
  const withGetter = Object.defineProperty({}, 'a', { enumerable: true, get: () => 1 });
  const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 1 });
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

  it.each<readonly [string, unknown, Issue]>([
    ['NaN', [Number.NaN], issue([0], 'json.not-finite', 'saw NaN, expected a finite number')],
    ['infinity', { a: -Infinity }, issue(['a'], 'json.not-finite', 'saw -Infinity, expected a finite number')],
    ['a function', { a: () => 1 }, issue(['a'], 'json.not-json', notJson('function'))],
    ['undefined', { a: undefined }, issue(['a'], 'json.not-json', notJson('undefined'))],
    ['a date', new Date(0), issue([], 'json.not-plain', 'saw an instance of a class, expected a plain object')],
    [
      'a symbol',
      { [Symbol('a')]: 1 },
      issue([], 'json.not-plain', 'saw symbols or hidden properties, expected a plain object'),
    ],
    [
      'a hidden member',
      hidden,
      issue([], 'json.not-plain', 'saw symbols or hidden properties, expected a plain object'),
    ],
    [
      'a hole',
      Object.assign([1], { length: 2 }),
      issue([], 'json.not-plain', 'saw an array with holes or extra properties, expected a plain array'),
    ],
    ['a computed member', withGetter, issue(['a'], 'json.accessor', 'saw a computed property, expected a plain value')],
    [
      'half a pair',
      { a: half },
      issue(['a'], 'json.not-well-formed', 'saw a string with half a surrogate pair, expected well-formed Unicode'),
    ],
    [
      'half a pair in a key',
      { [half]: 1 },
      issue([half], 'json.not-well-formed', 'saw a string with half a surrogate pair, expected well-formed Unicode'),
    ],
    [
      'a key that reaches the prototype',
      JSON.parse('{"a":{"__proto__":1}}'),
      issue(['a', '__proto__'], 'json.forbidden-key', 'saw the key __proto__, which no entry may have'),
    ],
    [
      'a constructor',
      { constructor: 1 },
      issue(['constructor'], 'json.forbidden-key', 'saw the key constructor, which no entry may have'),
    ],
    [
      'a prototype',
      { prototype: 1 },
      issue(['prototype'], 'json.forbidden-key', 'saw the key prototype, which no entry may have'),
    ],
    [
      '33 levels',
      deep(33),
      issue(
        Array.from({ length: 32 }, () => 'a'),
        'json.too-deep',
        'saw more than 32 levels of arrays and objects',
      ),
    ],
  ])('%s', (_, value, expected) => {
    expect(issuesIn(canonical(value))).toEqual([expected]);
  });

  it('nothing of 32 levels, and names no more than a hundred things', () => {
    expect(canonical(deep(32)).ok).toBe(true);
    expect(issuesIn(canonical(Array.from({ length: 101 }, () => Number.NaN))).length).toBe(limits.issues);
    expect(canonical('').ok && canonical({ '': '' })).toEqual({ ok: true, value: '{"":""}' });
  });
});

describe('an entry is refused', () => {
  const draft = added('x', 1, 1);
  it.each<readonly [string, Journal, Partial<EntryDraft>, Issue]>([
    [
      'with a taken id',
      journal,
      { id: 'c3' },
      issue(['id'], 'entry.id-taken', 'saw the id of entry 3, expected one that is not taken'),
    ],
    [
      'that amends itself',
      journal,
      { amends: 11, reason: 'why' },
      issue(['amends'], 'entry.amends-nothing', 'saw 11, expected the number of an entry before 11'),
    ],
    [
      'that begins what runs',
      begun,
      { type: 'process.started' },
      issue(['type'], 'entry.start-not-first', 'saw process.started at 2, expected it only at 1'),
    ],
    [
      'that puts a word in place of the start',
      begun,
      { amends: 1, reason: 'why' },
      issue(
        ['type'],
        'entry.start-amended',
        'saw tally.added amending process.started: the start of a process can only be replaced by a start',
      ),
    ],
    [
      'that puts a start in place of a word',
      journal,
      { type: 'process.started', amends: 2, reason: 'why' },
      issue(
        ['type'],
        'entry.start-amended',
        'saw process.started amending tally.added: the start of a process can only be replaced by a start',
      ),
    ],
    [
      'after a part of a journal',
      journal.slice(3),
      {},
      issue(['journal'], 'journal.not-whole', 'saw entry 10 last of 7, expected a journal from entry 1 on'),
    ],
  ])('%s', (_, before, change, expected) => {
    expect(issuesIn(appendEntry(before, { ...draft, ...change }))).toEqual([expected]);
  });

  it('after something that is no journal', () => {
    expect(issuesIn(appendEntry('x' as never, draft))).toEqual([
      issue(['journal'], 'journal.not-a-list', 'saw string, expected a list of entries'),
    ]);
    expect(issuesIn(appendEntry([fourth, { ...fourth, seq: 0 }], draft))).toMatchObject([
      { path: ['journal', 1, 'seq'], code: 'entry.too_small' },
    ]);
  });

  it('in a stream without a name', () => {
    expect(issuesIn(appendEntry([], draft, { stream: '' }))).toMatchObject([
      { path: ['stream'] },
      { path: ['stream'] },
    ]);
    expect(valueOf(appendEntry([], draft))[0]?.stream).toBe('journal');
  });

  it('above a megabyte, and at it not', () => {
    const after = headOf([]);
    const sealed = (text: string): Result<unknown> =>
      sealEntry({ ...draft, payload: { text } }, { stream: 'day', after });
    const { hash: _hash, ...unhashed } = valueOf(
      sealEntry({ ...draft, payload: { text: '' } }, { stream: 'day', after }),
    );
    const room = limits.line - valueOf(canonical(unhashed)).length;
    expect(sealed('x'.repeat(room)).ok).toBe(true);
    expect(issuesIn(sealed('x'.repeat(room + 1)))).toEqual([
      issue([], 'entry.too-large', 'saw 1048577 characters, expected at most 1048576 in one entry'),
    ]);
    // what an entry may have a stored line may have too
    expect(
      readLine(lineOf(valueOf(sealEntry({ ...draft, payload: { text: 'x'.repeat(room) } }, { stream: 'day', after }))))
        .ok,
    ).toBe(true);
  });

  it('as an amendment of nothing', () => {
    const amended = amend(journal, { seq: 11, replacement: 'withdrawn', reason: 'why', by: anna, recordedAt: 1 });
    expect(issuesIn(amended)).toEqual([
      issue(['seq'], 'entry.amends-nothing', 'saw 11, expected the number of one of the 10 entries'),
    ]);
  });
});

describe('a stored line is refused', () => {
  const line = lineOf(fourth);
  it.each([
    ['that is no JSON', 'x', 'line.not-json', 'saw a line that is not JSON'],
    ['of 33 levels', '['.repeat(33) + ']'.repeat(33), 'line.too-deep', 'saw more than 32 levels of arrays and objects'],
    [
      'of 33 levels of objects',
      '{"a":'.repeat(33) + '1' + '}'.repeat(33),
      'line.too-deep',
      'saw more than 32 levels of arrays and objects',
    ],
    [
      'with a space',
      line.replace('"amount":', '"amount": '),
      'line.not-canonical',
      notCanonical(line.indexOf('"amount":') + 10),
    ],
    ['with a member twice', '{"a":1,"a":1}', 'line.not-canonical', notCanonical(7)],
    ['that goes on', '1 ', 'line.not-canonical', notCanonical(2)],
  ])('%s', (_, text, code, message) => {
    expect(issuesIn(readLine(text))).toEqual([issue([], code, message)]);
  });

  it('above a megabyte and its hash, before it is read', () => {
    expect(issuesIn(readLine('x'.repeat(limits.line + 75)))).toEqual([
      issue([], 'line.too-long', 'saw 1048651 characters, expected at most 1048650'),
    ]);
    expect(issuesIn(readLine('x'.repeat(limits.line + 74)))).toMatchObject([{ code: 'line.not-json' }]);
  });

  it('and is taken with 32 levels, with brackets in its strings, and with many lists beside each other', () => {
    for (const text of [
      '['.repeat(32) + ']'.repeat(32),
      JSON.stringify('[{"\\'.repeat(40)),
      JSON.stringify([`${'\\"'.repeat(3)}${'['.repeat(40)}`, 'a"[', '[']),
      JSON.stringify(Array.from({ length: 40 }, () => [{}])),
      JSON.stringify(Array.from({ length: 40 }, () => ({ a: [] }))),
    ]) {
      expect(readLine(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }
  });
});

describe('a store refuses to append', () => {
  const [first, second, third] = journal;
  const twin = valueOf(sealEntry(added('c1', 2, 2), { stream: 'day', after: { seq: 1, hash: known(first).hash } }));
  it.each([
    [
      'an entry whose hash is not its own',
      [{ ...known(first), occurredAt: 5 }],
      'entry 1: its hash is not the hash of what it says',
    ],
    ['what is no entry', [{ ...known(first), seq: 0 }], 'entry 1: Too small: expected number to be >=1'],
    [
      'what is no JSON',
      [{ ...known(first), payload: { amount: Number.NaN } }],
      'entry 1: saw NaN, expected a finite number',
    ],
    ['a later one', [known(second)], 'entry 2 was given where entry 1 is expected'],
    ['one that leaves a gap', [known(first), known(third)], 'entry 3 was given where entry 2 is expected'],
    ['an id twice', [known(first), twin], 'entry 2 has the id of another entry in the same append'],
  ])('%s', (_, entries, message) => {
    expect(checkAppend('day', 0, entries)).toBe(message);
  });

  it('another stream, and a link to something else', () => {
    expect(checkAppend('night', 0, [known(first)])).toBe('entry 1 is of the stream day, not of night');
    const elsewhere = valueOf(sealEntry(added('b', 1, 1), { stream: 'day', after: { seq: 1, hash: 'f'.repeat(64) } }));
    expect(checkAppend('day', 0, [known(first), elsewhere])).toBe('entry 2 is not chained to the one before it');
    expect(checkAppend('day', 0, journal)).toBeUndefined();
    expect(checkAppend('day', 3, journal.slice(3))).toBeUndefined();
  });
});

describe('a verification names', () => {
  const at = (index: number, change: object): readonly unknown[] =>
    journal.with(index, { ...known(journal[index]), ...change });
  const resealed = (
    change: Partial<EntryDraft>,
    after = { seq: 3, hash: hashes.third },
    stream = 'day',
  ): readonly unknown[] => [
    ...journal.slice(0, 3),
    valueOf(sealEntry({ ...added('z', 4, 4000), ...change }, { stream, after })),
  ];
  it.each<readonly [string, unknown, object]>([
    [
      'what is no list',
      'x',
      {
        seq: 1,
        path: ['entries'],
        code: 'journal.not-a-list',
        seen: 'string',
        expected: 'a list of entries',
        message: 'entry 1: saw string, expected a list of entries',
      },
    ],
    [
      'a changed value',
      at(3, { occurredAt: 5 }),
      { seq: 4, path: [3, 'hash'], code: 'chain.hash', seen: hashes.fourth },
    ],
    [
      'a wrong number',
      resealed({}, { seq: 8, hash: hashes.third }),
      { seq: 4, path: [3, 'seq'], code: 'chain.seq', seen: '9', expected: '4', message: 'entry 4: saw 9, expected 4' },
    ],
    [
      'a wrong link',
      resealed({}, { seq: 3, hash: 'f'.repeat(64) }),
      { seq: 4, path: [3, 'prev'], code: 'chain.prev', seen: 'f'.repeat(64), expected: hashes.third },
    ],
    [
      'another stream',
      resealed({}, undefined, 'night'),
      { seq: 4, path: [3, 'stream'], code: 'chain.stream', seen: 'night', expected: 'day' },
    ],
    [
      'an id that was there',
      resealed({ id: 'c2' }),
      { seq: 4, path: [3, 'id'], code: 'chain.id', seen: 'the id of entry 2', expected: 'an id of its own' },
    ],
    [
      'an amendment of itself',
      resealed({ amends: 4, reason: 'why' }),
      { seq: 4, path: [3, 'amends'], code: 'entry.amends-nothing', seen: 'amends 4', expected: 'a place in the chain' },
    ],
    [
      'a second start',
      resealed({ type: 'process.started' }),
      {
        seq: 4,
        path: [3, 'type'],
        code: 'entry.start-not-first',
        seen: 'amends nothing',
        expected: 'a place in the chain',
      },
    ],
    [
      'what is no entry',
      at(3, { seq: 'four' }),
      {
        seq: 4,
        path: [3, 'seq'],
        code: 'entry.invalid_type',
        expected: 'a whole, canonical entry',
        message: 'entry 4: Invalid input: expected number, received string',
      },
    ],
  ])('%s', (_, entries, expected) => {
    expect(verifyJournal(entries)).toMatchObject({ ok: false, first: expected });
    if (Array.isArray(entries) && entries.every((one) => canonical(one).ok)) {
      const lines = entries.map((one) => valueOf(canonical(one)));
      expect(verifyJournal(lines)).toMatchObject({ ok: false, first: expected });
    }
  });

  it.each<readonly [string, unknown, object]>([
    [
      'that is none',
      'x',
      { seq: 1, path: ['anchor'], code: 'anchor.invalid', seen: 'no anchor', expected: 'a number and a hash' },
    ],
    [
      'beyond the end',
      { seq: 12, hash: hashes.tenth },
      {
        seq: 12,
        path: ['anchor'],
        code: 'anchor.missing',
        seen: '10 entries',
        expected: `entry 12 with the hash ${hashes.tenth}`,
      },
    ],
    [
      'of another journal',
      { seq: 4, hash: hashes.tenth },
      { seq: 4, path: ['anchor'], code: 'anchor.mismatch', seen: hashes.fourth, expected: hashes.tenth },
    ],
    [
      'of another beginning',
      { seq: 0, hash: hashes.tenth },
      { seq: 1, path: ['anchor'], code: 'anchor.mismatch', seen: '0'.repeat(64), expected: hashes.tenth },
    ],
  ])('an anchor %s', (_, anchor, expected) => {
    expect(verifyJournal(journal, { anchor: anchor as never })).toMatchObject({ ok: false, first: expected });
  });
});

describe('a journal file is refused', () => {
  const text = exportJournal(journal);
  const lines = text.split('\n');
  it.each<readonly [string, unknown, object]>([
    [
      'that is no text',
      7,
      { line: 1, path: ['line', 1], code: 'file.not-text', message: 'saw number, expected the text of a journal file' },
    ],
    [
      'whose end was cut',
      text.slice(0, -1),
      {
        line: 11,
        path: ['line', 11],
        code: 'file.unfinished',
        message: 'saw no line end after the last line: the file may be cut',
      },
    ],
    [
      'whose header was changed',
      text.replace('"entries":10', '"entries":9'),
      {
        line: 1,
        code: 'file.header-hash',
        message: 'the header was changed: its hash is not the hash of what it says',
      },
    ],
    [
      'whose header is none',
      `{}\n${lines.slice(1).join('\n')}`,
      { line: 1, code: 'file.header', message: 'header: Invalid input: expected "mdma-at/journal"' },
    ],
    [
      'whose header is no line',
      `x\n${lines.slice(1).join('\n')}`,
      { line: 1, code: 'file.header', message: 'header: saw a line that is not JSON' },
    ],
    [
      'that ends too early',
      `${lines.slice(0, 8).join('\n')}\n`,
      {
        line: 9,
        seq: 8,
        code: 'file.count',
        message: 'saw 7 entries, expected 10 as the header says: entry 8 is missing',
      },
    ],
    ['that goes on', `${text}${known(lines[10])}\n`, { line: 12, seq: 11 }],
    ['with a changed entry', text.replace('"amount":4', '"amount":5'), { line: 5, seq: 4, code: 'chain.hash' }],
  ])('%s', (_, given, expected) => {
    expect(importJournal(given)).toMatchObject({ ok: false, first: expected });
  });

  it('with an entry too many, told beside what is wrong with it', () => {
    const imported = importJournal(`${text}${known(lines[10])}\n`);
    expect(!imported.ok && imported.issues.map(({ code, message }) => [code, message])).toContainEqual([
      'file.count',
      'saw 11 entries, expected 10 as the header says: entry 11 is too many',
    ]);
  });

  it('with the head of another journal in a header that is whole', () => {
    const other = exportJournal(
      tenEntries((entries, draft) => appendEntry(entries, { ...draft, tv: 2 }, { stream: 'day' })),
    );
    const mixed = [other.split('\n')[0], ...lines.slice(1)].join('\n');
    const { hash } = headOf(journal);
    expect(importJournal(mixed)).toMatchObject({
      ok: false,
      first: {
        line: 11,
        seq: 10,
        code: 'file.head',
        message: expect.stringMatching(new RegExp(`^saw the head ${hash}, expected [0-9a-f]{64} as the header says$`)),
      },
    });
  });

  it('of another stream than its header says', () => {
    const night = tenEntries((entries, draft) => appendEntry(entries, draft, { stream: 'night' }));
    const mixed = [exportJournal(night).split('\n')[0], ...lines.slice(1)].join('\n');
    expect(importJournal(mixed)).toMatchObject({
      ok: false,
      first: { line: 2, seq: 1, code: 'chain.stream', seen: 'day', expected: 'night' },
    });
  });

  it('too large or of too many lines, at the limit not', () => {
    expect(importJournal(text, { maxText: text.length, maxLines: 11 }).ok).toBe(true);
    expect(importJournal(text, { maxText: text.length - 1 })).toMatchObject({
      first: {
        line: 1,
        code: 'file.too-large',
        message: `saw ${text.length} characters, expected at most ${text.length - 1}`,
      },
    });
    expect(importJournal(text, { maxLines: 10 })).toMatchObject({
      first: { line: 11, code: 'file.too-many-lines', message: 'saw more than 10 lines' },
    });
  });

  it('under the line of each fault, also after a line that is missing, and of an anchor that does not hold', () => {
    const without = [...lines.slice(0, 5), ...lines.slice(6)].join('\n').replace('"amount":8', '"amount":9');
    const imported = importJournal(without);
    expect(!imported.ok && imported.issues.map(({ code, line, seq }) => [code, line, seq])).toEqual([
      ['chain.seq', 6, 5],
      ['chain.prev', 6, 5],
      ['chain.hash', 8, 8],
      ['file.count', 11, 10],
    ]);
    expect(importJournal(text, { anchor: { seq: 4, hash: 'f'.repeat(64) } })).toMatchObject({
      ok: false,
      first: { code: 'anchor.mismatch', line: 5, seq: 4 },
    });
  });

  it('with the right hash of its head at another number', () => {
    const { hash: _hash, ...header } = JSON.parse(known(lines[0])) as FileHeader;
    const other = { ...header, head: { ...header.head, seq: 9 } };
    const forged = valueOf(canonical({ ...other, hash: hashHeaderText(valueOf(canonical(other))) }));
    expect(importJournal([forged, ...lines.slice(1)].join('\n'))).toMatchObject({
      ok: false,
      first: { code: 'file.head', line: 11, seq: 10 },
    });
  });

  it('with every fault in the order of its lines', () => {
    const damaged = text.replace('"entries":10', '"entries":9').replace('"amount":4', '"amount":5').slice(0, -1);
    const imported = importJournal(damaged);
    expect(!imported.ok && imported.issues.map(({ line }) => line)).toEqual([1, 5, 11]);
  });
});

describe('a command fails', () => {
  it.each([
    ['without an id', {}, 'command-id', 'Invalid input: expected string, received undefined'],
    ['that is none', null, 'command-id', 'Invalid input: expected string, received undefined'],
    ['with an empty id', { id: '' }, 'command-id', 'Too small: expected string to have >=1 characters'],
  ])('%s', (_, command, why, message) => {
    expect(applyCommand(begun, tally, command as never, 1, beside)).toMatchObject({ verdict: 'failed', why, message });
  });

  it('on a journal that does not say how it began', () => {
    const command = { id: 'a', by: anna, type: 'look' } as const;
    expect(applyCommand(journal, tally, command, 1, beside)).toMatchObject({
      verdict: 'failed',
      why: 'not-started',
      message: 'the stream does not begin with process.started; start it, or give an initial state',
    });
  });

  it('whose event no journal can keep', () => {
    const command = { id: 'a', by: anna, type: 'break', how: 'not-json' } as const;
    expect(applyCommand(begun, tally, command, 1, beside)).toMatchObject({
      verdict: 'failed',
      why: 'process',
      message: 'an event of the decision could not be entered',
      issues: [{ path: ['payload', 'amount'], code: 'json.not-finite' }],
    });
  });

  it('whose process has a deadline that no journal can keep, or no end of them', () => {
    const command = { id: 'a', by: anna, type: 'look' } as const;
    const event = { type: 'look.overdue', after: Number.NaN, at: 1, recordedAt: 1, by: anna } as const;
    const broken = { ...tally, obligations: () => [{ id: 'x', dueAt: 1, event }] };
    expect(applyCommand(begun, broken, command, 2, beside)).toMatchObject({
      why: 'process',
      message: 'a deadline could not be entered',
      issues: [{ path: ['payload', 'after'], code: 'json.not-finite' }],
    });
    let count = 0;
    const endless = {
      ...tally,
      obligations: () => [{ id: `x${(count += 1)}`, dueAt: 1, event: { ...event, after: 0 } }],
    };
    expect(applyCommand(begun, endless, command, 2, beside)).toMatchObject({
      why: 'process',
      issues: [
        issue(
          ['obligations'],
          'process.endless-deadlines',
          'saw more than 1000 deadlines before 2, expected an end of them',
        ),
      ],
    });
  });
});

function issue(path: Issue['path'], code: string, message: string): Issue {
  return { path, code, message };
}

function notJson(kind: string): string {
  return `saw ${kind}, expected null, boolean, number, string, array or object`;
}

function notCanonical(character: number): string {
  return `saw another text than the canonical one from character ${character} on: a key twice, a space or another order`;
}
