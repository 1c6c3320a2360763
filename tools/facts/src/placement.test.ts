import { expect, it } from 'vitest';
import { expandIds, idsIn, listedIds, placeIds } from './placement.ts';

const known = ['P-COST-01', 'P-COST-02', 'P-COST-03', 'S-001', 'protocol/C-01'];

it('an id that is neither shipped nor listed is lost', () => {
  expect(placeIds(known, ['P-COST-01', 'S-001'], ['P-COST-02', 'P-COST-03']).lost).toEqual(['protocol/C-01']);
});

it('a listed id that is shipped is a needless exception', () => {
  expect(placeIds(known, known, ['S-001']).needless).toEqual(['S-001']);
});

it('a listed id that no sheet has is unknown', () => {
  expect(placeIds(known, known, ['P-COST-99']).unknown).toEqual(['P-COST-99']);
});

it('a range is spelt out by the order of the sheet', () => {
  expect(expandIds('P-COST-01 … P-COST-03, S-001', known)).toEqual(['P-COST-01', 'P-COST-02', 'P-COST-03', 'S-001']);
});

it('a range with an end that does not exist is kept as written, so that it is reported', () => {
  expect(expandIds('P-COST-01 … P-COST-99', known)).toEqual(['P-COST-01 … P-COST-99']);
});

it('reads the first column of a table and skips its head', () => {
  const table = '| ids | why |\n| --- | --- |\n| S-001 | later |\n| P-COST-01 … P-COST-02 | later |\n';
  expect(listedIds(table, known)).toEqual(['S-001', 'P-COST-01', 'P-COST-02']);
});

it('reads a table whose cells were padded', () => {
  const table = '| ids       | why   |\n| --------- | ----- |\n| S-001     | later |\n';
  expect(listedIds(table, known)).toEqual(['S-001']);
});

it('finds ids of every kind in a text', () => {
  const text = "facts: ['P-DOSE-06', 'R-US-CO-01'], id: 'protocol/C-01', satisfies: ['INV-019'], // L3";
  expect(idsIn(text, { 'INV-019': ['I-07'] })).toEqual([
    'P-DOSE-06',
    'R-US-CO-01',
    'protocol/C-01',
    'screening-vitals/L3',
    'protocol/I-07',
  ]);
});
