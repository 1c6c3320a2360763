import { describe, expect, it } from 'vitest';
import { amend } from './amend.ts';
import { appendEntry } from './append-entry.ts';
import { applyCommand } from './apply-command.ts';
import type { EntryDraft, Journal } from './entry.ts';
import { readJournal } from './read-journal.ts';
import { recordDeadlines } from './record-deadlines.ts';
import { replay } from './replay.ts';
import { startJournal } from './start-journal.ts';
import type { TallyEvent } from './tally.fixtures.ts';
import { added, anna, beside, known, tally, valueOf } from './tally.fixtures.ts';

const journalOf = (...drafts: readonly EntryDraft[]): Journal =>
  drafts.reduce<Journal>((journal, draft) => valueOf(appendEntry(journal, draft)), []);
const amended = (journal: Journal, seq: number, amount: number | 'withdrawn', recordedAt: number): Journal =>
  valueOf(
    amend(journal, {
      seq,
      replacement: amount === 'withdrawn' ? amount : { payload: { amount } },
      reason: 'why',
      by: anna,
      recordedAt,
    }),
  );

describe('the order in which a journal is read', () => {
  it('as corrected, what happened at the same moment stays in the order it was recorded', () => {
    const journal = journalOf(added('a', 1, 5), added('b', 2, 5), added('c', 3, 5), added('d', 4, 4));
    expect(readJournal(journal, { reading: 'as-corrected' }).map(({ read }) => read.id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('as corrected, the start comes first although it is said to have happened last', () => {
    const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 9000, { ...beside, stream: 'day' }));
    const journal = [added('a', 1, 5), added('b', 2, 4)].reduce<Journal>(
      (before, draft) => valueOf(appendEntry(before, draft)),
      begun,
    );
    expect(readJournal(journal, { reading: 'as-corrected' }).map(({ read }) => read.id)).toEqual([
      'process.started',
      'b',
      'a',
    ]);
  });

  it('tells every amendment of an entry in the order they were made, those of amendments among them', () => {
    const first = journalOf(added('a', 1, 1), added('b', 2, 2));
    const journal = amended(amended(amended(amended(first, 1, 10, 3), 3, 11, 4), 1, 12, 5), 3, 13, 6);
    const [entry] = readJournal(journal, { reading: 'as-known' });
    expect(known(entry).amendments.map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
    expect(known(entry).read.payload).toEqual({ amount: 12 });
  });

  it('an entry that nobody amended is read as the very one that was written', () => {
    const journal = journalOf(added('a', 1, 1), { ...added('b', 2, 2), type: 'entry.withdrawn' });
    for (const { original, read, withdrawn } of readJournal(journal, { reading: 'as-known' })) {
      expect(read).toBe(original);
      expect(withdrawn).toBe(false);
    }
  });

  it('an amendment that was withdrawn gives way to the one before it', () => {
    const journal = amended(amended(amended(journalOf(added('a', 1, 1)), 1, 10, 2), 1, 11, 3), 3, 'withdrawn', 4);
    expect(known(readJournal(journal, { reading: 'as-known' })[0]).read.payload).toEqual({ amount: 10 });
  });
});

describe('the order in which deadlines are entered', () => {
  const due = (id: string, dueAt: number): { id: string; dueAt: number; event: TallyEvent } => ({
    id,
    dueAt,
    event: { type: 'look.overdue', after: 0, at: dueAt, recordedAt: dueAt, by: anna },
  });
  const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 0, { ...beside, stream: 'day' }));
  const idsAt = (
    now: number,
    ...obligations: readonly { id: string; dueAt: number; event?: TallyEvent }[]
  ): unknown => {
    const process = { ...tally, obligations: () => obligations };
    const recorded = valueOf(recordDeadlines({ journal: begun, state: tally.start({ max: 9 }) }, process, now, beside));
    return recorded.journal.slice(1).map(({ id }) => id);
  };

  it('is that of their moments, and of their names at the same moment', () => {
    expect(idsAt(9, due('c', 3), due('b', 3), due('z', 1), due('a', 3), due('late', 10))).toEqual([
      'deadline:z:1',
      'deadline:a:3',
      'deadline:b:3',
      'deadline:c:3',
    ]);
  });

  it('whichever of two of the same moment is told first', () => {
    const inOrder = ['deadline:a:3', 'deadline:b:3'];
    expect([idsAt(9, due('a', 3), due('b', 3)), idsAt(9, due('b', 3), due('a', 3))]).toEqual([inOrder, inOrder]);
  });

  it('a thousand may fall due before one command, one more may not', () => {
    const process = (last: number) => ({
      ...tally,
      obligations: (state: { readonly seen: readonly string[] }) =>
        state.seen.length < last ? [due(`d${state.seen.length}`, 1)] : [],
    });
    const recorded = (last: number): unknown => {
      const folded = { journal: begun, state: tally.start({ max: 9 }) };
      const result = recordDeadlines(folded, process(last), 9, beside);
      return result.ok ? result.value.journal.length : result.issues[0]?.code;
    };
    expect([recorded(1000), recorded(1001)]).toEqual([1001, 'process.endless-deadlines']);
  });

  it('and one that has no event is for people alone', () => {
    expect(idsAt(9, { id: 'told', dueAt: 1 }, due('a', 2))).toEqual(['deadline:a:2']);
  });
});

describe('a process that reads what was written before', () => {
  const amounts = (state: readonly unknown[], event: TallyEvent): readonly unknown[] => [...state, { ...event }];
  const journal = journalOf(added('a', 3, 1));

  it('without a version is never asked for today’s shape', () => {
    const upcast = { event: () => ({ type: 'x', payload: {} }) };
    expect(replay(journal, { evolve: amounts, upcast }, { initial: [] })).toMatchObject([{ type: 'tally.added' }]);
  });

  it('of a later version that changed no shape needs no upcast, and one for its input alone is enough', () => {
    for (const upcast of [undefined, { input: (input: unknown) => input as never }]) {
      const process = { version: 2, evolve: amounts, ...(upcast ? { upcast } : {}) };
      expect(replay(journal, process, { initial: [] })).toMatchObject([{ type: 'tally.added', amount: 3 }]);
    }
  });

  it('refuses a first entry that says no process, and one of a process that has a name where it has none', () => {
    const broken = journalOf({ ...added('process.started', 1, 1), type: 'process.started', payload: {} });
    expect(() => replay(broken, tally)).toThrow('first entry has no process, version and input');
    const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 0, { ...beside, stream: 'day' }));
    const { id: _id, ...nameless } = tally;
    expect(() => replay(begun, nameless)).toThrow('of the process tally, not of one without an id');
  });

  it('hears of no entry that speaks to the journal', () => {
    const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 0, { ...beside, stream: 'day' }));
    const note = { ...added('n', 1, 1), type: 'note.redacted', reason: 'why', payload: { note: 'f'.repeat(64) } };
    const seen = replay(valueOf(appendEntry(begun, note)), {
      ...tally,
      evolve: () => {
        throw new Error('asked');
      },
    });
    expect(seen).toEqual(tally.start({ max: 9 }));
  });
});

describe('a refusal of several events', () => {
  it('gives its reasons at the first of them only, and is one refusal when it is asked again', () => {
    const event = { type: 'tally.refused', amount: 1, at: 1, recordedAt: 1, by: anna } as const;
    const reasons = [{ code: 'above-maximum', total: 1, max: 0 }] as const;
    const refusing = { ...tally, decide: () => ({ verdict: 'refused', reasons, events: [event, event] }) as const };
    const begun = valueOf(startJournal(tally, { input: { max: 9 }, by: anna }, 0, { ...beside, stream: 'day' }));
    const command = { id: 'a', by: anna, type: 'look' } as const;
    const outcome = applyCommand(begun, refusing, command, 1, beside);
    if (outcome.verdict !== 'refused') throw new Error('expected it to be refused');
    expect(outcome.entries.map(({ id, refusal }) => [id, refusal])).toEqual([
      ['a', { reasons }],
      ['a/2', undefined],
    ]);
    const again = applyCommand(outcome.journal, refusing, command, 2, beside);
    expect(again).toMatchObject({ verdict: 'refused', repeated: true, reasons });
    expect('entries' in again && again.entries.length).toBe(2);
  });
});
