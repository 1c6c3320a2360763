import { expect, it } from 'vitest';
import { nameGatheredRows } from './name-gathered-rows.ts';

const [a, b] = [
  { id: 'M-001', hours: 1 },
  { id: 'M-002', hours: 2 },
];

it('a list that gathers the rows of others names them, the others keep them', () => {
  const data = { all: { all: [a, b] }, one: { one: [a] }, two: { two: [b] } };
  expect(nameGatheredRows(data)).toEqual({ all: { all: ['M-001', 'M-002'] }, one: { one: [a] }, two: { two: [b] } });
});

it('a list with a row of its own keeps all of them', () => {
  const data = { all: { all: [a, b] }, one: { one: [a] } };
  expect(nameGatheredRows(data)).toEqual(data);
});
