import { describe, expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import type { EntryDraft } from './entry.ts';
import { lineOf } from './entry-line.ts';
import { hashEntryText } from './hash-entry-text.ts';
import { limits } from './limits.ts';
import { forged, journal, line, quick, thorough } from './sound-line.fixtures.ts';
import { soundLines } from './sound-line.ts';
import { added, known, valueOf } from './tally.fixtures.ts';
import { verifyJournal } from './verify-journal.ts';

function withClock(text: string, members: string): string {
  return text.replace('"id":"c4"', `"clock":{${members}},"id":"c4"`);
}

describe('the quick look at a line', () => {
  it('takes every ordinary line, and what it gives is the entry', () => {
    const look = soundLines();
    expect(journal.map((entry) => look(lineOf(entry)))).toEqual(journal);
    expect(forged((text) => text)).toBe(line);
  });

  it.each([
    ['a member twice', (text: string) => text.replace('"amount":4', '"amount":3,"amount":4')],
    ['a payload twice', (text: string) => text.replace('"pins":', '"payload":{"amount":4},"pins":')],
    ['pins twice', (text: string) => text.replace('"prev":', '"pins":{"engine":"tally/1"},"prev":')],
    ['an id twice', (text: string) => text.replace('"occurredAt":', '"id":"c4","occurredAt":')],
    ['a member that no entry has', (text: string) => text.replace('"pins":', '"pint":1,"pins":')],
    ['a member of the zone that none has', (text: string) => text.replace('"zone":', '"zest":1,"zone":')],
    ['a space', (text: string) => text.replace('"amount":4', '"amount": 4')],
    ['a space at the end', (text: string) => `${text} `],
    ['keys in another order', (text: string) => text.replace('"amount":4,"note":"fine"', '"note":"fine","amount":4')],
    ['keys below in another order', (text: string) => text.replace('{"arm":"left"}', '{"b":1,"a":2}')],
    ['number-like keys in the order of numbers', (text: string) => text.replace('{"arm":"left"}', '{"9":1,"10":2}')],
    ['a member twice below', (text: string) => text.replace('{"arm":"left"}', '{"a":1,"a":1}')],
    ['a number written otherwise', (text: string) => text.replace('"amount":4', '"amount":4.0')],
    ['a number with a sign', (text: string) => text.replace('"amount":4', '"amount":-0')],
    ['a number with too many digits', (text: string) => text.replace('"amount":4', '"amount":12345678901234567890')],
    ['a time with a leading zero', (text: string) => text.replace('"occurredAt":4000', '"occurredAt":04000')],
    ['a time that is no whole number', (text: string) => text.replace('"occurredAt":4000', '"occurredAt":4000.5')],
    [
      'a time beyond whole numbers',
      (text: string) => text.replace('"recordedAt":4000', '"recordedAt":9007199254740993'),
    ],
    ['a letter as an escape', (text: string) => text.replace('"note":"fine"', '"note":"f\\u0069ne"')],
    ['half a surrogate pair', (text: string) => text.replace('"note":"fine"', '"note":"\\ud800"')],
    ['a key that reaches the prototype', (text: string) => text.replace('"note":"fine"', '"constructor":1')],
    ['a key that is the prototype', (text: string) => text.replace('{"arm":"left"}', '{"__proto__":1}')],
    ['a payload that is a number', (text: string) => text.replace(/"payload":\{.*?\}\}/, '"payload":7')],
    ['a payload that is a text', (text: string) => text.replace(/"payload":\{.*?\}\}/, '"payload":"x"')],
    ['a payload that is nothing', (text: string) => text.replace(/"payload":\{.*?\}\}/, '"payload":null')],
    ['one level too many', (text: string) => text.replace('"left"', `${'['.repeat(30)}${']'.repeat(30)}`)],
    ['a payload that is a list', (text: string) => text.replace(/"payload":\{.*?\}\}/, '"payload":[]')],
    ['33 levels', (text: string) => text.replace('"left"', `${'['.repeat(32)}${']'.repeat(32)}`)],
    ['an empty name', (text: string) => text.replace('"type":"tally.added"', '"type":""')],
    ['a type that is too long', (text: string) => text.replace('tally.added', 'x'.repeat(201))],
    ['a stream that is too long', (text: string) => text.replace('"day"', `"${'x'.repeat(201)}"`)],
    ['a zone that is too long', (text: string) => text.replace('Europe/Vienna', 'x'.repeat(201))],
    ['a person’s id that is too long', (text: string) => text.replace('"anna"', `"${'x'.repeat(201)}"`)],
    ['a role that is too long', (text: string) => text.replace('therapist', 'x'.repeat(201))],
    [
      'a device that is too long',
      (text: string) => text.replace('"actor":{', `"actor":{"device":"${'x'.repeat(201)}",`),
    ],
    ['a zone a day before', (text: string) => text.replace('"offsetMin":120', '"offsetMin":-1441')],
    ['a seq beyond whole numbers', (text: string) => text.replace('"seq":4', '"seq":9007199254740993')],
    ['a tv beyond whole numbers', (text: string) => text.replace('"tv":1', '"tv":9007199254740993')],
    ['a first time beyond them', (text: string) => text.replace('"occurredAt":4000', '"occurredAt":9007199254740993')],
    ['a name with a control character', (text: string) => text.replace('tally.added', 'tally\\nadded')],
    ['a zone a day away', (text: string) => text.replace('"offsetMin":120', '"offsetMin":1441')],
    ['a link that is none', (text: string) => text.replace(/"prev":"[0-9a-f]/, '"prev":"')],
    ['a link in capitals', (text: string) => text.replace(/"prev":"[0-9a-f]/, '"prev":"A')],
    ['another version', (text: string) => text.replace('"v":1', '"v":2')],
    ['number 0', (text: string) => text.replace('"seq":4', '"seq":0')],
    ['no actor’s role', (text: string) => text.replace(',"role":"therapist"', '')],
    ['a clock with another member', (text: string) => withClock(text, '"at":1,"source":"ntp"')],
    ['a clock of two sources', (text: string) => withClock(text, '"source":"ntp","source":"ntp"')],
    ['a clock with a name that is too long', (text: string) => withClock(text, `"source":"${'x'.repeat(201)}"`)],
    [
      'a clock ahead beyond whole numbers',
      (text: string) => withClock(text, '"skewMs":9007199254740993,"source":"ntp"'),
    ],
    ['a clock ahead by a fraction', (text: string) => withClock(text, '"skewMs":1.5,"source":"ntp"')],
    ['a clock without a source', (text: string) => withClock(text, '"skewMs":1')],
    ['a list for a device', (text: string) => text.replace('"actor":{', '"actor":{"device":["x"],')],
  ])('with %s the line is refused by both looks, although its hash is right', (_, edit) => {
    const hostile = forged(edit);
    expect(hostile).not.toBe(line);
    expect([quick(hostile), thorough(hostile)]).toEqual([false, false]);
    expect(verifyJournal([...journal.slice(0, 3).map((entry) => lineOf(entry)), hostile])).toMatchObject({
      ok: false,
      first: { seq: 4 },
    });
  });

  it.each([{ source: 'server' }, { source: 'tablet', skewMs: 0 }, { source: 'tablet', skewMs: -95_000 }])(
    'a line with the clock %j is ordinary too, and both looks take it',
    (clock) => {
      const [entry] = valueOf(appendEntry([], { ...added('a', 1, 1), clock }));
      const text = lineOf(known(entry));
      expect([quick(text), thorough(text)]).toEqual([true, true]);
      expect(soundLines()(text)).toEqual(entry);
      const members = JSON.stringify(clock).slice(1, -1).split(',').toSorted().join(',');
      expect(forged((plain) => withClock(plain, members))).toContain(`"clock":{${members}}`);
      expect(quick(forged((plain) => withClock(plain, members)))).toBe(true);
    },
  );

  it('names of 200 characters and zones a day away are ordinary still', () => {
    const long = 'x'.repeat(200);
    for (const change of [
      { id: long },
      { type: long },
      { actor: { id: long, role: 'r' } },
      { actor: { id: 'a', role: long } },
      { actor: { id: 'a', role: 'r', device: long } },
      { clock: { source: long } },
      { clock: { source: 's', skewMs: Number.MAX_SAFE_INTEGER } },
      { tz: { zone: long, offsetMin: -1440 } },
      { tz: { zone: 'UTC', offsetMin: 1440 } },
      { payload: { list: [{ a: 1 }, [2], 'x', null], text: 'a:"b":', deep: {} } },
      { payload: { text: '"pins":{' } },
      { payload: { A: [1], 'B c': { D: 1 }, b: 2 } },
      { payload: { '': [1] } },
      { payload: { list: Array.from({ length: 11 }, () => [0]) } },
      { payload: {} },
    ] satisfies readonly Partial<EntryDraft>[]) {
      const draft = { ...added('a', 1, 1), ...change };
      const [entry] = valueOf(appendEntry([], draft, { stream: long }));
      const text = lineOf(known(entry));
      expect([quick(text), thorough(text)], JSON.stringify(change)).toEqual([true, true]);
      expect(soundLines()(text)).toEqual(entry);
    }
  });

  it('the last level that a line may have is ordinary still, with nothing or null in it', () => {
    for (const inside of ['', 'null']) {
      const deep = forged((text) => text.replace('"left"', `${'['.repeat(29)}${inside}${']'.repeat(29)}`));
      expect([quick(deep), thorough(deep)]).toEqual([true, true]);
    }
  });

  it('a line of a megabyte is ordinary still, a longer one is left to the thorough look', () => {
    const room = limits.line - line.length + 'fine'.length;
    const [full, longer] = [room, room + 1].map((length) =>
      forged((text) => text.replace('"fine"', `"${'x'.repeat(length)}"`)),
    );
    expect([full?.length, longer?.length]).toEqual([limits.line, limits.line + 1]);
    expect([quick(known(full)), thorough(known(full))]).toEqual([true, true]);
    expect([quick(known(longer)), thorough(known(longer))]).toEqual([false, true]);
  });

  it('pins inside a payload, and lists out of order inside lists, are left to the thorough look', () => {
    for (const payload of [{ a: 1, pins: { engine: 'tally/1' } }, { list: [{ b: 1, a: [{ d: 1, c: 2 }] }] }]) {
      const text = lineOf(known(valueOf(appendEntry([], { ...added('a', 1, 1), payload }))[0]));
      expect(thorough(text)).toBe(true);
      expect(verifyJournal([text]).ok).toBe(true);
    }
    const unsorted = forged((plain) => plain.replace('{"arm":"left"}', '[{"b":1,"a":2}]'));
    expect([quick(unsorted), thorough(unsorted)]).toEqual([false, false]);
    const mixed = forged((plain) => plain.replace('{"arm":"left"}', '[1,{"b":1,"a":2}]'));
    expect([quick(mixed), thorough(mixed)]).toEqual([false, false]);
    const forbidden = forged((plain) => plain.replace('{"arm":"left"}', '{"prototype":1}'));
    expect([quick(forbidden), thorough(forbidden)]).toEqual([false, false]);
  });

  it('another hash than that of its text is refused, and so is an id that is too long', () => {
    for (const text of [line.replace('"amount":4', '"amount":5'), line.replace(/"hash":"./, '"hash":"x')]) {
      expect([quick(text), thorough(text)]).toEqual([false, false]);
    }
    const unhashed = line.replace(/"hash":"[0-9a-f]{64}",/, '').replace('"id":"c4"', `"id":"${'x'.repeat(201)}"`);
    const long = unhashed.replace('"id":"xx', `"hash":"${hashEntryText(unhashed)}","id":"xx`);
    expect([quick(long), thorough(long)]).toEqual([false, false]);
  });

  it.each([
    ['a name in another script', { id: 'Ευα' }],
    ['a reason', { reason: 'because' }],
    ['a refusal', { refusal: { reasons: ['too much'] } }],
    ['an amendment', { amends: 1, reason: 'typo' }],
    ['number-like keys', { payload: { '9': 1, '10': 2 } }],
  ])('with %s the line is sound, and the thorough look says so', (_, change) => {
    const text = lineOf(known(valueOf(appendEntry(journal, { ...added('c11', 1, 1), ...change })).at(-1)));
    expect([quick(text), thorough(text)]).toEqual([false, true]);
    expect(verifyJournal([...journal.map((entry) => lineOf(entry)), text]).ok).toBe(true);
  });

  it('a line is not taken for what a line before it was', () => {
    const look = soundLines();
    expect(look(line)).toBeDefined();
    for (const edit of ['"arm":"left"', '"role":"therapist"', '"engine":"tally/1"', '"zone":"Europe/Vienna"']) {
      const key = edit.slice(0, edit.indexOf(':'));
      const twice = forged((text) => text.replace(edit, `${key}:"x",${edit}`));
      expect([look(twice), thorough(twice)]).toEqual([undefined, false]);
    }
  });
});
