import { expect, it } from 'vitest';
import { parseCount } from './parse-count.ts';

it.each([
  ['2', { kind: 'count', count: 2 }],
  [' 0 ', { kind: 'count', count: 0 }],
  ['', { kind: 'missing' }],
  ['1.5', { kind: 'other' }],
  ['1,5', { kind: 'other' }],
  ['-1', { kind: 'other' }],
  ['two', { kind: 'other' }],
  ['1e3', { kind: 'other' }],
  ['99999999999999999999', { kind: 'other' }],
])('%s is read without rounding', (text, expected) => {
  expect(parseCount(text)).toEqual(expected);
});
