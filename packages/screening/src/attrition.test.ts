import { describe, expect, it } from 'vitest';
import { attrition } from './attrition.ts';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import { eligibleEverywhere } from './fixtures/eligible-everywhere.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { screen } from './screen.ts';

const on = '2026-03-02';
const { mapp1 } = criteriaSets;
const cohort = [
  {},
  { 'demographics.ageYears': 17 },
  { 'demographics.ageYears': 17, 'psychiatric.bipolarI': true },
  { 'psychiatric.bipolarI': true },
  { 'psychiatric.bipolarI': 'unknown' },
  { 'ptsd.caps5.totalSeverity': 30, 'psychiatric.bipolarI': 'unknown' },
].map((answers) => withAnswers(eligibleEverywhere, answers));

describe('how a cohort of six thins out under MAPP1', () => {
  const lost = attrition(cohort, mapp1, { on });
  const row = (id: string) => lost.criteria.find((each) => each.id === id);

  it('counts who is screened and who stays to the end', () => {
    expect(lost).toMatchObject({ criteriaSet: 'mapp1@1', screened: 6, eligible: 1 });
    expect(lost.criteria.at(-1)?.remaining).toBe(1);
    expect(lost.criteria).toHaveLength(27);
  });

  it('counts in order where each person is lost or waits, and for each criterion by itself', () => {
    expect(row('S-001')).toEqual({
      id: 'S-001',
      lostHere: 2,
      waitingHere: 0,
      remaining: 4,
      notMet: 2,
      unknown: 0,
      onlyThis: 1,
    });
    expect(row('S-014')).toEqual({
      id: 'S-014',
      lostHere: 1,
      waitingHere: 0,
      remaining: 3,
      notMet: 1,
      unknown: 0,
      onlyThis: 0,
    });
    expect(row('S-142')).toEqual({
      id: 'S-142',
      lostHere: 1,
      waitingHere: 1,
      remaining: 1,
      notMet: 2,
      unknown: 2,
      onlyThis: 2,
    });
  });

  it('agrees with screening each person', () => {
    expect(lost.eligible).toBe(cohort.filter((record) => screen(record, mapp1, { on }).verdict === 'eligible').length);
  });

  it('nobody passes an empty set', () => {
    expect(attrition(cohort, { id: 'empty@1', criteria: [], acceptable: [] }, { on })).toMatchObject({
      screened: 6,
      eligible: 0,
    });
  });
});
