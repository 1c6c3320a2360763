import { expect, it } from 'vitest';
import type { TrendPoint } from './trend-types.ts';
import { inOrder, numberOffset, trendLines } from './trend-lines.ts';

const points: readonly TrendPoint[] = [
  { visit: 'week 9', on: '2026-10-16', score: '31' },
  { visit: 'baseline', on: '2026-08-14', score: '44' },
  { visit: 'week 13', on: '2026-11-13' },
  { visit: 'week 18', on: '2026-12-18', score: '19' },
];

it('visits stand in the order of their days', () => {
  expect(inOrder(points).map(({ visit }) => visit)).toEqual(['baseline', 'week 9', 'week 13', 'week 18']);
});

it('no line is drawn across a visit without a score', () => {
  expect(trendLines(inOrder(points)).map(([one, other]) => `${one.visit} to ${other.visit}`)).toEqual([
    'baseline to week 9',
  ]);
});

it('a single visit has no line', () => {
  expect(trendLines([{ visit: 'baseline', on: '2026-08-14', score: '44' }])).toEqual([]);
});

it('a number stands above its point, and beneath it where the drawing ends above', () => {
  expect(numberOffset('45%')).toBe(-10);
  expect(numberOffset('10%')).toBe(-10);
  expect(numberOffset('7.5%')).toBe(20);
});
