import { describe, expect, it } from 'vitest';
import { groupsIn } from '../groups.ts';
import { noOverlap } from './no-overlap.ts';

const basis = { facts: ['R-AU-05'], verification: 'primary', cites: [{ source: 'good' }] };
const row = (id: string, from: unknown, rest: object = {}) => ({
  id,
  jurisdiction: 'AU',
  commencement: 'confirmed',
  effects: [{ on: 'substanceControl', scheme: 'AU_POISONS_STANDARD', label: '9', from }],
  basis,
  ...rest,
});
const lint = (value: unknown) => noOverlap(groupsIn(value, 'd'));

describe('rows of one series', () => {
  it('may follow each other', () => {
    expect(lint([row('R-AU-01', '2020-01-01'), row('R-AU-02', '2020-01-02')])).toEqual([]);
  });
  it('may not begin on one day', () => {
    expect(lint([row('R-AU-01', '2020-01-01'), row('R-AU-02', '2020-01-01')])).toEqual([
      'd.R-AU-02 begins on 2020-01-01 while d.R-AU-01 holds, both of AU/substanceControl/AU_POISONS_STANDARD///',
    ]);
  });
  it('may not begin before it is certain that the one before has', () => {
    const month = { earliest: '2020-01-01', latest: '2020-01-31', precision: 'month' };
    expect(lint([row('R-AU-01', month), row('R-AU-02', '2020-01-31')])).toHaveLength(1);
    expect(lint([row('R-AU-01', month), row('R-AU-02', '2020-02-01')])).toEqual([]);
  });
  it('may overlap where they are about another condition or place', () => {
    const other = {
      effects: [
        { on: 'substanceControl', scheme: 'AU_POISONS_STANDARD', condition: 'PTSD', label: '8', from: '2020-01-01' },
      ],
    };
    expect(lint([row('R-AU-01', '2020-01-01'), row('R-AU-02', '2020-01-01', other)])).toEqual([]);
    expect(lint([row('R-AU-01', '2020-01-01'), row('R-AU-02', '2020-01-01', { jurisdiction: 'NZ' })])).toEqual([]);
  });
  it('count neither while only scheduled nor once superseded', () => {
    const scheduled = row('R-AU-02', '2020-01-01', { commencement: 'scheduled' });
    const superseded = row('R-AU-03', '2020-01-01', { supersededAt: '2021-01-01' });
    expect(lint([row('R-AU-01', '2020-01-01'), scheduled, superseded])).toEqual([]);
  });
});

describe('dated values of one list', () => {
  const value = (from: string, to?: string) => ({ from, ...(to ? { to } : {}), value: 'x', basis });
  it('may not begin on one day', () => {
    expect(lint({ list: [value('2020-01-01'), value('2020-01-01')] })).toEqual([
      'd.list.1 begins on 2020-01-01 while d.list.0 holds, both of d.list',
    ]);
  });
  it('end before the next begins, where they say when they end', () => {
    expect(lint({ list: [value('2020-01-01', '2020-06-02'), value('2020-06-01')] })).toHaveLength(1);
    expect(lint({ list: [value('2020-01-01', '2020-06-01'), value('2020-06-01')] })).toEqual([]);
  });
});
