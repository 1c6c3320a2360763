import { describe, expect, it } from 'vitest';
import { criteriaSets } from '../criteria/criteria-sets.data.ts';
import { describeExpression } from './describe-expression.ts';
import type { Expression } from './expression.ts';

describe('an expression as a person reads it', () => {
  const adult: Expression = { op: 'at-least', path: 'demographics.ageYears', value: 18 };
  const severe: Expression = { op: 'is', path: 'substanceUse.alcohol.severity', value: 'severe' };
  const inRemission: Expression = {
    op: 'is-one-of',
    path: 'substanceUse.alcohol.remission',
    values: ['early', 'sustained'],
  };

  it.each<readonly [string, Expression]>([
    ['ageYears >= 18', adult],
    ['ageYears <= 64', { op: 'at-most', path: 'demographics.ageYears', value: 64 }],
    ['weightKg > 48', { op: 'above', path: 'demographics.weightKg', value: 48 }],
    ['weightKg < 48', { op: 'below', path: 'demographics.weightKg', value: 48 }],
    ['alcohol.severity == severe', severe],
    ['alcohol.remission in {early, sustained}', inRemission],
    ['ageYears >= 18 and alcohol.severity == severe', { op: 'all', of: [adult, severe] }],
    [
      'ageYears >= 18 or (alcohol.severity == severe and alcohol.remission in {early, sustained})',
      { op: 'any', of: [adult, { op: 'all', of: [severe, inRemission] }] },
    ],
    ['none of (alcohol.severity == severe; ageYears >= 18)', { op: 'none-of', of: [severe, adult] }],
    ['not (alcohol.severity == severe)', { op: 'not', of: severe }],
    [
      'when alcohol.severity == severe: alcohol.remission in {early, sustained}',
      { op: 'when', if: severe, must: inRemission },
    ],
    ['given alcohol.severity == severe: ageYears >= 18', { op: 'given', that: severe, must: adult }],
    [
      'contraceptiveMethods has one of {barrier}',
      { op: 'includes-any', path: 'reproductive.contraceptiveMethods', values: ['barrier'] },
    ],
    [
      'contraceptiveMethods has >= 2 entries',
      { op: 'counts-at-least', path: 'reproductive.contraceptiveMethods', value: 2 },
    ],
    [
      'no entry of medicines with maoInhibitor == true',
      { op: 'no-entry', path: 'medicines', where: { op: 'is', path: 'maoInhibitor', value: true } },
    ],
    [
      'an entry of medicines with taking == true',
      { op: 'not', of: { op: 'no-entry', path: 'medicines', where: { op: 'is', path: 'taking', value: true } } },
    ],
    [
      'newest of pregnancyTests, that day, with result == negative',
      {
        op: 'newest-that-day',
        path: 'reproductive.pregnancyTests',
        where: { op: 'is', path: 'result', value: 'negative' },
      },
    ],
    [
      'systolic >= 140 on >= 3 days of bloodPressure',
      {
        op: 'repeatedly',
        path: 'cardiovascular.bloodPressure',
        each: 'day',
        times: 3,
        where: { op: 'at-least', path: 'systolic', value: 140 },
      },
    ],
    [
      'qtcMs > 450 on >= 2 entries of ecgs',
      {
        op: 'repeatedly',
        path: 'cardiovascular.ecgs',
        each: 'entry',
        times: 2,
        where: { op: 'above', path: 'qtcMs', value: 450 },
      },
    ],
  ])('%s', (text, expression) => {
    expect(describeExpression(expression)).toBe(text);
  });

  it('every criterion is plain JSON that a program can export, and reads as words', () => {
    for (const { criteria, acceptable } of Object.values(criteriaSets)) {
      for (const criterion of [...criteria, ...acceptable]) {
        expect(JSON.parse(JSON.stringify(criterion))).toEqual(criterion);
        expect(describeExpression(criterion.passes)).not.toMatch(/undefined|object Object/);
      }
    }
  });
});
