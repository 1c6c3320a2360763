import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { amend } from './amend.ts';
import { appendEntry } from './append-entry.ts';
import { applyCommand } from './apply-command.ts';
import { digest } from './digest.ts';
import type { EntryDraft, Journal } from './entry.ts';
import { entryFromEvent, eventFromEntry } from './event-entry.ts';
import { readJournal } from './read-journal.ts';
import type { Reading } from './read-journal.ts';
import { replay } from './replay.ts';
import { startJournal } from './start-journal.ts';
import type { TallyEvent } from './tally.fixtures.ts';
import { added, anna, beside, known, tally, tenEntries, valueOf } from './tally.fixtures.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const ben = { id: 'ben', role: 'physician' };
const initial = tally.start({ max: 100 });
/** The amounts in the order they are folded: unlike a sum, it shows the order. */
const amounts = {
  evolve: (state: readonly number[], event: TallyEvent): readonly number[] =>
    event.type === 'tally.added' ? [...state, event.amount] : state,
};
const read = (journal: Journal, reading: Reading, options = {}): readonly number[] =>
  replay(journal, amounts, { initial: [], reading, ...options });
const correct = (journal: Journal, seq: number, amount: number, recordedAt: number, occurredAt?: number): Journal =>
  valueOf(
    amend(journal, {
      seq,
      replacement: { payload: { amount }, ...(occurredAt === undefined ? {} : { occurredAt }) },
      reason: 'typed wrong',
      by: ben,
      recordedAt,
    }),
  );
const three = [added('a', 1, 1000), added('b', 2, 2000), added('c', 3, 3000)].reduce<Journal>(
  (journal, draft) => valueOf(appendEntry(journal, draft)),
  [],
);

describe('two readings of one journal', () => {
  it('[INV-074] a correction leaves the original and its as-recorded reading as they were', () => {
    const journal = correct(three, 2, 20, 9000);
    expect(journal.slice(0, 3)).toEqual(three);
    expect(read(journal, 'as-recorded')).toEqual([1, 2, 3]);
    expect(read(journal, 'as-corrected')).toEqual([1, 20, 3]);
    expect(journal[3]).toMatchObject({
      amends: 2,
      reason: 'typed wrong',
      actor: ben,
      type: 'tally.added',
      occurredAt: 2000,
      recordedAt: 9000,
    });
  });

  it('as corrected is ordered by when things happened, as recorded by when they were entered', () => {
    const journal = valueOf(appendEntry(three, { ...added('late', 9, 1500), recordedAt: 8000 }));
    expect(read(journal, 'as-recorded')).toEqual([1, 2, 3, 9]);
    expect(read(journal, 'as-corrected')).toEqual([1, 9, 2, 3]);
    expect(read(journal, 'as-known')).toEqual([1, 2, 3, 9]);
  });

  it('what happened at the same moment keeps the order of the entries', () => {
    const journal = valueOf(appendEntry(three, { ...added('same', 9, 2000), recordedAt: 8000 }));
    expect(read(journal, 'as-corrected')).toEqual([1, 2, 9, 3]);
  });

  it('a corrected time moves the entry', () => {
    const journal = correct(three, 3, 3, 9000, 500);
    expect(read(journal, 'as-corrected')).toEqual([3, 1, 2]);
    expect(read(journal, 'as-known')).toEqual([1, 2, 3]);
  });

  it('the last correction holds, also when it corrects a correction', () => {
    const twice = correct(correct(three, 2, 20, 9000), 2, 21, 9100);
    expect(read(twice, 'as-corrected')).toEqual([1, 21, 3]);
    expect(read(correct(twice, 5, 22, 9200), 'as-corrected')).toEqual([1, 22, 3]);
  });

  it('an entry that is taken back is listed but not folded, and taking that back restores it', () => {
    const withdrawal = { replacement: 'withdrawn', reason: 'wrong person', by: ben } as const;
    const without = valueOf(amend(three, { seq: 2, ...withdrawal, recordedAt: 9000 }));
    expect(read(without, 'as-corrected')).toEqual([1, 3]);
    expect(read(without, 'as-known')).toEqual([1, 3]);
    expect(read(without, 'as-recorded')).toEqual([1, 2, 3]);
    expect(readJournal(without, { reading: 'as-corrected' })[1]).toMatchObject({
      withdrawn: true,
      original: { seq: 2 },
      amendments: [{ seq: 4 }],
    });
    const restored = valueOf(amend(without, { seq: 4, ...withdrawal, recordedAt: 9100 }));
    expect(read(restored, 'as-corrected')).toEqual([1, 2, 3]);
    const corrected = correct(three, 2, 20, 9000);
    const undone = valueOf(amend(corrected, { seq: 4, ...withdrawal, recordedAt: 9100 }));
    expect(read(undone, 'as-corrected')).toEqual([1, 2, 3]);
  });

  it('who did it stays who did it; who corrected it is in the amendment', () => {
    const [, second] = readJournal(correct(three, 2, 20, 9000), { reading: 'as-corrected' });
    expect(second?.read.actor).toEqual(anna);
    expect(second?.amendments[0]?.actor).toEqual(ben);
    expect(second?.original.payload).toEqual({ amount: 2 });
  });

  it('knownAt leaves out what was written down later, upTo what comes after a number', () => {
    const journal = correct(three, 2, 20, 9000);
    expect(read(journal, 'as-corrected', { knownAt: 8999 })).toEqual([1, 2, 3]);
    expect(read(journal, 'as-corrected', { knownAt: 9000 })).toEqual([1, 20, 3]);
    expect(read(journal, 'as-corrected', { knownAt: 2000 })).toEqual([1, 2]);
    expect(read(journal, 'as-corrected', { upTo: 3 })).toEqual([1, 2, 3]);
    expect(read(journal, 'as-recorded', { upTo: 2 })).toEqual([1, 2]);
    expect(read(journal, 'as-recorded', { upTo: 0 })).toEqual([]);
  });

  it.each([
    ['of an entry that is not there', { seq: 7 }, 'entry.amends-nothing'],
    ['without a reason', { reason: '' }, 'entry.invalid_format'],
    ['with a payload that is not JSON', { replacement: { payload: { a: Number.NaN } } }, 'json.not-finite'],
  ])('a correction %s is refused', (_, change, code) => {
    const amendment = { seq: 2, replacement: {}, reason: 'typo', by: ben, recordedAt: 9000, ...change };
    expect(amend(three, amendment)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('a command is judged on what is known, corrections included', () => {
    let journal = valueOf(startJournal(tally, { input: { max: 10 }, by: anna }, 0, { ...beside, stream: 's' }));
    journal = valueOf(appendEntry(journal, added('a', 3, 1000)));
    journal = correct(journal, 2, 8, 1500);
    const outcome = applyCommand(journal, tally, { id: 'b', by: anna, type: 'add', amount: 3 }, 1600, beside);
    expect(outcome).toMatchObject({ verdict: 'refused', reasons: [{ total: 11 }] });
  });

  it('the start of a process can be corrected, but not taken back or turned into something else', () => {
    const journal = valueOf(startJournal(tally, { input: { max: 10 }, by: anna }, 0, { ...beside, stream: 's' }));
    const amendment = { seq: 1, reason: 'typo', by: ben, recordedAt: 9 };
    const payload = { process: 'tally', version: 1, input: { max: 12 } };
    const corrected = valueOf(amend(journal, { ...amendment, replacement: { payload } }));
    expect(replay(corrected, tally, { reading: 'as-known' }).max).toBe(12);
    expect(replay(corrected, tally).max).toBe(10);
    expect(amend(journal, { ...amendment, replacement: 'withdrawn' })).toMatchObject({
      ok: false,
      issues: [{ code: 'entry.start-amended' }],
    });
  });
});

describe('replay', () => {
  it('[INV-069] asks nothing but the entries: no clock, no chance', () => {
    const expected = replay(tenEntries(appendEntry), tally, { initial });
    const forbidden = (): never => {
      throw new Error('replay asked its surroundings');
    };
    vi.spyOn(Date, 'now').mockImplementation(forbidden);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    vi.spyOn(performance, 'now').mockImplementation(forbidden);
    const again = replay(tenEntries(appendEntry), tally, { initial });
    vi.restoreAllMocks();
    expect(again).toEqual(expected);
    expect(again.total).toBe(55);
  });

  it('[INV-069] every prefix leads to one state, whatever was entered or amended after it', () => {
    const draft = fc.record({
      amount: fc.integer({ min: 0, max: 50 }),
      at: fc.integer({ min: 0, max: 5000 }),
      amends: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(
        fc.array(draft, { maxLength: 12 }),
        fc.constantFrom<Reading>('as-recorded', 'as-known', 'as-corrected'),
        (drafts, reading) => {
          let journal: Journal = [];
          const prefixes: string[] = [digest(read(journal, reading))];
          for (const [index, { amount, at, amends }] of drafts.entries()) {
            const entry = added(`e${index}`, amount, at);
            const target = amends === null || index === 0 ? {} : { amends: (amends % index) + 1, reason: 'typo' };
            journal = valueOf(appendEntry(journal, { ...entry, ...target }));
            prefixes.push(digest(read(journal, reading)));
          }
          expect(prefixes.map((_, upTo) => digest(read(journal, reading, { upTo })))).toEqual(prefixes);
          expect(digest(read(JSON.parse(JSON.stringify(journal)) as Journal, reading))).toBe(prefixes.at(-1));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('events and entries', () => {
  const event: TallyEvent = { type: 'tally.added', at: 1000, recordedAt: 2000, by: anna, amount: 3, note: undefined };
  const context = { id: 'a', ...beside };

  it('type, times and person find their places, everything else is the payload, what is undefined is left out', () => {
    expect(entryFromEvent(event, context)).toEqual({ ...added('a', 3, 1000), recordedAt: 2000 });
    expect(entryFromEvent(event, { ...context, tv: 2, device: 'tablet-1' })).toMatchObject({
      tv: 2,
      actor: { ...anna, device: 'tablet-1' },
    });
  });

  it('the clock of the device stands beside the server’s time, and no event hears of it', () => {
    const clock = { source: 'tablet-1', skewMs: -95_000 };
    const [begun] = valueOf(
      startJournal(tally, { input: { max: 9 }, by: anna }, 5, { ...beside, clock, stream: 'day' }),
    );
    const outcome = applyCommand([known(begun)], tally, { id: 'a', by: anna, type: 'add', amount: 3 }, 1000, {
      ...beside,
      clock,
    });
    expect([begun, ...(outcome.verdict === 'accepted' ? outcome.entries : [])]).toMatchObject([
      { clock, recordedAt: 5 },
      { clock, recordedAt: 1000 },
    ]);
    expect(eventFromEntry(entryFromEvent(event, { ...context, clock }))).not.toHaveProperty('clock');
    expect(appendEntry([], { ...added('a', 3, 1000), clock: { source: 'ntp', skewMs: 0.5 } }).ok).toBe(false);
  });

  it('an event comes back from its entry as it was', () => {
    const [entry] = valueOf(appendEntry([], entryFromEvent(event, context)));
    expect(eventFromEntry<TallyEvent>(known(entry))).toEqual({
      type: 'tally.added',
      at: 1000,
      recordedAt: 2000,
      by: anna,
      amount: 3,
    });
  });

  it('a payload cannot change who, when or what kind', () => {
    const draft: EntryDraft = { ...added('a', 3, 1000), payload: { type: 'look.taken', at: 1, by: 'x', amount: 3 } };
    expect(eventFromEntry(draft)).toEqual({ type: 'tally.added', at: 1000, recordedAt: 1000, by: anna, amount: 3 });
  });
});

describe('the digest of a state', () => {
  it('is the SHA-256 of its canonical JSON, and undefined counts as absent', () => {
    // printf '{"a":1,"b":[2]}' | sha256sum
    expect(digest({ b: [2], a: 1, c: undefined })).toBe(
      '0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9',
    );
  });

  it('throws on what is no JSON: a state always is', () => {
    expect(() => digest({ at: new Date(0) })).toThrow('[journal] digest() takes plain JSON. At ["at"]');
  });
});
