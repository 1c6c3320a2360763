import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { digest } from './digest.ts';
import type { Journal } from './entry.ts';
import { exportJournal } from './export-journal.ts';
import { laterTally } from './golden.fixtures.ts';
import { importJournal } from './import-journal.ts';
import type { Reading } from './read-journal.ts';
import { replay } from './replay.ts';
import { anna, beside, known, tally } from './tally.fixtures.ts';

/** Journals as they were once written. They are never written anew: what reads them today must come to the same. */
function golden(name: string): { readonly text: string; readonly entries: Journal } {
  const text = readFileSync(new URL(`../golden/${name}.journal.jsonl`, import.meta.url), 'utf8');
  const imported = importJournal(text);
  if (!imported.ok) throw new Error(`${name}: ${imported.first.message}`);
  return { text, entries: imported.value.entries };
}

const heads = {
  'plain-day': 'e51e538e5e6db227ad1a744b92375c58875bccf5c44991d654e50da05f002246',
  'amended-day': '16d150b9dd655c892729b3f25f18568ffc91a235cc6398c7ddc9489e941c7fa9',
  'unusual-day': '54aee29609294a242fbf81d50679365c02f35364b4fea5c4aa76242397891010',
} as const;
type Name = keyof typeof heads;

const states: readonly (readonly [Name, Reading, number, number, string])[] = [
  ['plain-day', 'as-recorded', 9, 1, '1cf5ffc005cbdb2fc676481a9ebf12931f0cec58d97da3c16a6cc6eb35a5171e'],
  ['plain-day', 'as-known', 9, 1, '1cf5ffc005cbdb2fc676481a9ebf12931f0cec58d97da3c16a6cc6eb35a5171e'],
  ['plain-day', 'as-corrected', 9, 1, '7044e5a5205fbe416593d88041f7f69baa38921b790291be5cedc16c71ef5bae'],
  ['amended-day', 'as-recorded', 15, 0, 'a0263dfb213c6118b4440cd24d1ff8188b92ba993c071e5a4130a461f2fb10b0'],
  ['amended-day', 'as-known', 10, 0, 'a0d22013e21a1e81bb439128930080c6f873301b90701199910904bbe0183c84'],
  ['amended-day', 'as-corrected', 10, 0, 'a0d22013e21a1e81bb439128930080c6f873301b90701199910904bbe0183c84'],
  ['unusual-day', 'as-recorded', 3, 0, '7dc2ecf55128056af403c6cf692594e4f683a9178a8bf92a2a27aaa596b5bbc2'],
];

describe('a golden journal', () => {
  it.each(Object.entries(heads))('%s still verifies, has its head and is exported to the same bytes', (name, hash) => {
    const { text, entries } = golden(name);
    expect(known(entries.at(-1)).hash).toBe(hash);
    const imported = importJournal(text);
    expect(imported.ok && exportJournal(imported.value.entries, imported.value.header.notes)).toBe(text);
  });

  it.each(states)(
    '[INV-069] %s, %s, leads to a total of %i, %i refused, and the state it always led to',
    (name, reading, total, refused, state) => {
      const replayed = replay(golden(name).entries, tally, { reading });
      expect([replayed.total, replayed.refused, digest(replayed)]).toEqual([total, refused, state]);
    },
  );

  it.each(states)(
    '%s, %s, leads a later version of the process to the same',
    (name, reading, _total, _refused, state) => {
      expect(digest(replay(golden(name).entries, laterTally, { reading }))).toBe(state);
    },
  );

  it('[INV-070] every decision in it is decided the same way again, from what was known then', () => {
    const { entries } = golden('plain-day');
    let decided = 0;
    for (const { id, seq, payload, recordedAt, actor, tz, pins, type, refusal, occurredAt } of entries) {
      const amount = payload['amount'];
      if (typeof amount !== 'number' || id.includes('/')) continue;
      const parts = entries.filter((entry) => entry.id.startsWith(`${id}/`)).length + 1;
      const { device, ...by } = actor;
      const command = { id, by, type: 'add', amount, parts, at: occurredAt } as const;
      const beside = { tz, pins, ...(device === undefined ? {} : { device }) };
      const again = applyCommand(entries.slice(0, seq - 1), tally, command, recordedAt, beside);
      expect(again.verdict).toBe(refusal ? 'refused' : 'accepted');
      expect('entries' in again && again.entries[0]).toEqual(entries[seq - 1]);
      expect(type).toBe(refusal ? 'tally.refused' : 'tally.added');
      decided += 1;
    }
    expect(decided).toBe(4);
  });
});

describe('a later version of a process', () => {
  it('goes on where the earlier one stopped, writes its own shape and reads both', () => {
    const { entries } = golden('plain-day');
    const outcome = applyCommand(entries, laterTally, { id: 'new', by: anna, type: 'add', amount: 1 }, 9200, beside);
    if (outcome.verdict !== 'accepted') throw new Error('expected it to be accepted');
    expect(outcome.entries[0]).toMatchObject({ type: 'amount.added', tv: 2, payload: { mg: 1 } });
    expect(outcome.state.total).toBe(10);
    expect(replay(outcome.journal, laterTally).total).toBe(10);
    const refused = applyCommand(
      outcome.journal,
      laterTally,
      { id: 'more', by: anna, type: 'add', amount: 1 },
      9300,
      beside,
    );
    expect(refused).toMatchObject({ verdict: 'refused', reasons: [{ total: 11, max: 10 }] });
  });

  it('asks for today’s shape only of what an earlier version wrote', () => {
    const { entries } = golden('plain-day');
    const outcome = applyCommand(entries, laterTally, { id: 'new', by: anna, type: 'add', amount: 1 }, 9200, beside);
    const asked: number[] = [];
    const event: NonNullable<NonNullable<typeof laterTally.upcast>['event']> = (recorded) => {
      asked.push(recorded.tv);
      return known(laterTally.upcast?.event)(recorded);
    };
    const listening = { ...laterTally, upcast: { ...laterTally.upcast, event } };
    expect(replay('journal' in outcome ? outcome.journal : [], listening).total).toBe(10);
    expect(asked).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('an earlier version does not read what a later one began', () => {
    const { entries } = golden('plain-day');
    const [start] = entries;
    const later = [{ ...known(start), payload: { process: 'tally', version: 2, input: { most: { mg: 10 } } } }];
    expect(() => replay(later, tally)).toThrow('was begun by version 2');
    expect(replay(later, laterTally).max).toBe(10);
  });

  it('without an upcast it reads what is stored as it is', () => {
    const { upcast: _upcast, ...bare } = laterTally;
    expect(() => replay(golden('plain-day').entries, bare)).toThrow('mg');
  });
});
