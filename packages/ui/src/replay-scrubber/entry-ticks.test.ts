import { describe, expect, it } from 'vitest';
import { dayEntries, manyEntries } from '../event-log/entries.fixtures.ts';
import { entryTicks } from './entry-ticks.ts';

describe('the ruler of a record', () => {
  it('has one tick per entry, and a longer one where an entry corrects another', () => {
    const ticks = entryTicks(dayEntries, []);
    expect(ticks).toHaveLength(8);
    expect(ticks.filter(({ kind }) => kind === 'correction')).toEqual([{ at: 6, kind: 'correction' }]);
  });

  it('an entry to jump to has the longest, even where it is a correction', () => {
    expect(entryTicks(dayEntries, [{ seq: 7, label: '10:38' }])[6]).toEqual({ at: 6, kind: 'jump' });
  });

  it('of a thousand entries every fifth has a tick, and no jump loses its own', () => {
    const ticks = entryTicks(manyEntries, [{ seq: 998, label: 'last alert' }]);
    expect(ticks.filter(({ kind }) => kind === 'entry')).toHaveLength(200);
    expect(ticks).toContainEqual({ at: 997, kind: 'jump' });
  });

  it('an empty record has none', () => {
    expect(entryTicks([], [])).toEqual([]);
  });
});
