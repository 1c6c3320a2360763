import { expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const report = (passed: number, failed: number, total = passed + failed, success = failed === 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numTotalTests: total,
  success,
});

it('adds up what every runner passed and failed', () => {
  expect(countTests([report(3, 0), report(2, 1)])).toEqual({ passed: 5, failed: 1 });
});

it('a runner that broke without a failing test counts as a failure', () => {
  expect(countTests([report(0, 0, 0, false)])).toEqual({ passed: 0, failed: 1 });
});

it('a skipped test is not a passed test', () => {
  expect(countTests([report(3, 0, 4)])).toEqual({ passed: 3, failed: 1 });
});

it('no report, no test', () => {
  expect(countTests([])).toEqual({ passed: 0, failed: 0 });
});
