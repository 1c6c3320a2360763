import { describe, expect, it } from 'vitest';
import type { DosingDayEvent } from './event.ts';
import { dosingDayEventSchema } from './event.schema.ts';
import { foldFacts } from './fold-facts.ts';
import { ledgerUpTo } from './ledger-up-to.ts';
import { emptyLedger, factsOf } from './ledger.ts';
import { exampleInput } from './testing/example-input.ts';
import { pressureExcursionDay } from './testing/golden-days.ts';
import { runDay } from './testing/run-day.ts';

const by = { id: 'therapist-a', role: 'therapist' } as const;
const note = (at: number, text: string, recordedAt = at): DosingDayEvent => ({
  type: 'note.recorded',
  at,
  recordedAt,
  by,
  text,
});

describe('the ledger', () => {
  it('puts a fact that is written down late where it happened', () => {
    const ledger = [note(10, 'first'), note(30, 'third'), note(20, 'second', 40)].reduce(foldFacts, emptyLedger);
    expect(ledger['note.recorded'].map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  });

  it('keeps facts of the same moment in the order in which they were written down', () => {
    const ledger = [note(10, 'a'), note(10, 'b'), note(10, 'c')].reduce(foldFacts, emptyLedger);
    expect(ledger['note.recorded'].map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('keeps the same fact twice when it was recorded twice', () => {
    expect(factsOf([note(10, 'a'), note(10, 'a')].reduce(foldFacts, emptyLedger))).toHaveLength(2);
  });

  it('leaves what it does not know as it is', () => {
    const alien = { ...note(1, ''), type: '__proto__' } as unknown as DosingDayEvent;
    expect(foldFacts(emptyLedger, alien)).toBe(emptyLedger);
  });

  it('can be read as it stood at a moment', () => {
    const ledger = [note(10, 'a'), note(20, 'b')].reduce(foldFacts, emptyLedger);
    expect(factsOf(ledgerUpTo(ledger, 20))).toHaveLength(2);
    expect(factsOf(ledgerUpTo(ledger, 19))).toHaveLength(1);
    expect(factsOf(ledgerUpTo(ledger, 9))).toHaveLength(0);
  });

  it('holds only events that the schema of the record accepts', () => {
    const { events } = runDay(exampleInput, pressureExcursionDay);
    const refused = events.filter((event) => !dosingDayEventSchema.safeParse(event).success);
    expect(refused).toEqual([]);
  });
});
