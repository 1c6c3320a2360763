import { expect, it } from 'vitest';
import { withExceptions } from './needed-exceptions.ts';

const problem = { rule: 'unverified-default', text: 'packages/x/src/scale.data.ts: zones is unverified' };
const exception = { rule: 'unverified-default', at: 'packages/x/src/scale.data.ts: zones', because: 'shown, not used' };

it('an exception takes out the problems that it names', () => {
  expect(withExceptions([problem], [exception])).toEqual({ problems: [], needless: [] });
});

it('an exception for one rule is none for another', () => {
  const other = { ...problem, rule: 'no-overlap' };
  expect(withExceptions([other], [exception]).problems).toEqual([other]);
});

it('an exception that nothing needs any more is a problem itself', () => {
  expect(withExceptions([], [exception]).needless).toEqual([
    'the exception to unverified-default at packages/x/src/scale.data.ts: zones is no longer needed: take it out',
  ]);
});
