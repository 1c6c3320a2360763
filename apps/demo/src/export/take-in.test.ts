import { exportJournal, type Journal } from '@mdma-at/journal';
import { openStore } from '@mdma-at/journal/memory';
import { describe, expect, it } from 'vitest';
import { preparedPeople } from '../prepared/prepared-people.ts';
import { createRecord } from '../record/record.ts';
import { damages } from './damaged.fixtures.ts';
import { takeIn } from './take-in.ts';

const now = Date.UTC(2026, 10, 21, 15);
const people = preparedPeople(now);
const day = people.find((journal) => journal[0]?.stream === 'day:P-0142:2') ?? [];

function room() {
  const store = openStore();
  return { store, record: createRecord(store, { tz: { zone: 'UTC', offsetMin: 0 }, pins: {} }) };
}
const file = (journal: Journal) => exportJournal(journal, { simulated: true });

describe('a journal file that is taken in', () => {
  it('is in the store as a whole, under its own name, with the same head', async () => {
    const here = room();
    expect(await takeIn(file(day), here)).toMatchObject({ outcome: 'taken', stream: 'day:P-0142:2', entries: 37 });
    expect(await here.store.read('day:P-0142:2')).toEqual(day);
  });

  it('a second time changes nothing and is said to be here already', async () => {
    const here = room();
    await takeIn(file(day), here);
    expect(await takeIn(file(day), here)).toMatchObject({ outcome: 'here-already', entries: 37 });
  });

  it('is left out where the same name says something else, and the first entry that differs is named', async () => {
    const here = room();
    await takeIn(file(day.slice(0, 20)), here);
    expect(await takeIn(file(day), here)).toMatchObject({
      outcome: 'refused',
      reasons: [expect.stringContaining('from entry 21 on')],
    });
    expect(await here.store.read('day:P-0142:2')).toHaveLength(20);
  });
});

describe('a damaged journal file is left out and told where it is wrong', () => {
  it.each(damages)('$name', async ({ damage, said }) => {
    const here = room();
    const damaged = damage(file(day));
    expect(damaged).not.toBe(file(day));
    const outcome = await takeIn(damaged, here);
    if (outcome.outcome !== 'refused') throw new Error('it was taken in');
    expect(outcome.reasons.join('\n')).toMatch(said);
    expect(await here.store.streams()).toEqual([]);
  });
});
