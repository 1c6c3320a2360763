import { expect, it } from 'vitest';
import { testsIn } from './tests-in.ts';

const names = (source: string) => testsIn('x.test.ts', source);

it('a name includes those of the groups around it', () => {
  expect(names("describe('[INV-001] consent', () => { it('comes first', () => {}); });")).toEqual([
    { name: '[INV-001] consent › comes first', isSkipped: false },
  ]);
});

it('a table is one test', () => {
  expect(names("it.each([[1], [2]])('[INV-002] %s', () => {});")).toEqual([{ name: '[INV-002] %s', isSkipped: false }]);
});

it('what is filled in at run time is left open', () => {
  expect(names('it(`[INV-003] ${n} worlds`, () => {});')).toEqual([{ name: '[INV-003] … worlds', isSkipped: false }]);
});

it('a skipped test says so, and so does one in a skipped group', () => {
  expect(names("it.skip('a', () => {}); describe.skip('b', () => { it('c', () => {}); });")).toEqual([
    { name: 'a', isSkipped: true },
    { name: 'b › c', isSkipped: true },
  ]);
});

it('a test in a loop is found', () => {
  expect(names("for (const x of xs) { test('[INV-004]', () => {}); }")).toHaveLength(1);
});

it('a row of a table that names a requirement is a test of its own', () => {
  const source =
    "const rows = [['[INV-005] one', 1]]; it.each(rows)('%s', () => {}); it.each(['[INV-006] two'])('%s', () => {});";
  expect(names(source).map(({ name }) => name)).toEqual(['[INV-005] one', '%s', '%s', '[INV-006] two']);
});
