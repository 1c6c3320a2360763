import { expect, it } from 'vitest';
import { ruleText } from './rule-text.ts';

it.each([
  ['ageYears >= 18', 'ageYears at least 18'],
  ['count(occasions with sbp >= 140) < 3', 'count(occasions with sbp at least 140) below 3'],
  ['when childbearingPotential == true: days <= 10', 'when childbearingPotential is true: days at most 10'],
  ['arrhythmia in {none, not-significant}', 'arrhythmia in {none, not-significant}'],
])('%s is read as %s', (expected, text) => {
  expect(ruleText(expected)).toBe(text);
});
