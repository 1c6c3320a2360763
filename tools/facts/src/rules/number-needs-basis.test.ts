import { expect, it } from 'vitest';
import { numberNeedsBasis } from './number-needs-basis.ts';

const lint = (text: string) =>
  numberNeedsBasis('x.data.ts', text).map(({ line, text: number, path }) => ({ line, number, path }));

it('[RULE-1] a number in a group without a basis is named with its line and path', () => {
  expect(lint('export const limits = {\n  systolic: { above: 160 },\n};')).toEqual([
    { line: 2, number: '160', path: 'limits.systolic.above' },
  ]);
});

it('a number in a group with a basis is fine', () => {
  expect(lint('export const limits = { systolic: { above: 160, basis } };')).toEqual([]);
});

it('a basis covers what lies inside its group', () => {
  expect(lint('export const window = { range: { opens: 90, closes: 120 }, basis: { facts: [] } };')).toEqual([]);
});

it('a basis does not cover the group beside it', () => {
  expect(lint('export const d = { a: { x: 1, basis }, b: { x: 2 } };')).toEqual([
    { line: 1, number: '2', path: 'd.b.x' },
  ]);
});

it('a negative number needs one too', () => {
  expect(lint('export const d = { x: -1 };')).toEqual([{ line: 1, number: '-1', path: 'd.x' }]);
});

it('a number in a list needs one too', () => {
  expect(lint('export const levels = [80, 120];').map(({ number }) => number)).toEqual(['80', '120']);
});

it('a number in a type is no fact', () => {
  expect(lint('export const d = { level: "L1" } satisfies { level: string; n?: 1 };')).toEqual([]);
});
