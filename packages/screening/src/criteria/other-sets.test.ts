import type { FactId } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { eligibleEverywhere } from '../fixtures/eligible-everywhere.ts';
import { withAnswers } from '../fixtures/with-answers.ts';
import { judgeCriterion } from '../judge-criterion.ts';
import { parseScreeningRecord } from '../record/parse-screening-record.ts';
import { screen } from '../screen.ts';
import { criteriaSets } from './criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from './criterion.ts';

const { mapp1, mapp2, expandedAccess, au2026, seed000, seed002, union } = criteriaSets;
const on = '2026-03-02';
type Answers = Readonly<Record<string, unknown>>;

const screenWith = (set: CriteriaSet, answers: Answers, accept: readonly FactId[] = []) =>
  screen(withAnswers(eligibleEverywhere, answers), set, { on, accept });
const standingInTheWay = (report: ReturnType<typeof screen>) =>
  report.findings.filter(({ verdict }) => verdict !== 'met').map(({ id, verdict }) => [id, verdict]);
const idsOf = (criteria: readonly Criterion[]) => criteria.map(({ id }) => id);
const criterionOf = (set: CriteriaSet, id: FactId): Criterion | undefined =>
  [...set.criteria, ...set.acceptable].find((each) => each.id === id);

describe('the person of the examples', () => {
  it.each(Object.values(criteriaSets) as readonly CriteriaSet[])('is eligible under $id', (set) => {
    expect(parseScreeningRecord(eligibleEverywhere).ok).toBe(true);
    expect(screen(eligibleEverywhere, set, { on })).toMatchObject({ criteriaSet: set.id, verdict: 'eligible' });
  });
});

describe('the vectors of the fact sheet', () => {
  it.each([mapp1, mapp2, expandedAccess, au2026, seed002, union] as readonly CriteriaSet[])(
    'S-T1: at 17, everything else fine, nobody is eligible under $id',
    (set) => {
      const report = screenWith(set, { 'demographics.ageYears': 17 });
      expect(report.verdict).toBe('ineligible');
      expect(standingInTheWay(report)).toEqual([['S-001', 'not-met']]);
    },
  );

  it('S-T1: the guide for the public states no age', () => {
    expect(criterionOf(seed000, 'S-001')).toBeUndefined();
    expect(screenWith(seed000, { 'demographics.ageYears': 17 }).verdict).toBe('eligible');
  });

  it('S-T2: at 30 with CAPS-5 30 and 8 months of symptoms, MAPP2 admits whom MAPP1 excludes', () => {
    const answers = { 'demographics.ageYears': 30, 'ptsd.caps5.totalSeverity': 30, 'ptsd.symptomMonths': 8 };
    expect(screenWith(mapp2, answers).verdict).toBe('eligible');
    expect(standingInTheWay(screenWith(mapp1, answers))).toEqual([['S-014', 'not-met']]);
  });

  it('S-T3: CAPS-5 28 and 6 months pass MAPP2, both bounds inclusive; 27 or 5.9 do not', () => {
    expect(screenWith(mapp2, { 'ptsd.caps5.totalSeverity': 28, 'ptsd.symptomMonths': 6 }).verdict).toBe('eligible');
    expect(standingInTheWay(screenWith(mapp2, { 'ptsd.caps5.totalSeverity': 27 }))).toEqual([['S-014', 'not-met']]);
    expect(standingInTheWay(screenWith(mapp2, { 'ptsd.symptomMonths': 5.9 }))).toEqual([['S-015', 'not-met']]);
  });

  it.each([mapp1, mapp2])('S-T5: a mild current alcohol use disorder passes under $id', (set) => {
    const mild = { 'substanceUse.alcohol': { severity: 'mild', remission: 'not-in-remission' } };
    expect(screenWith(set, mild).verdict).toBe('eligible');
  });

  it.each([
    [mapp1, 'S-150'],
    [mapp2, 'S-149'],
    [union, 'S-150'],
  ] as const)('S-T7: an active moderate alcohol use disorder excludes ($id)', (set, id) => {
    const moderate = { 'substanceUse.alcohol': { severity: 'moderate', remission: 'not-in-remission' } };
    const report = screenWith(set, moderate);
    expect(report.verdict).toBe('ineligible');
    expect(standingInTheWay(report)).toEqual([[id, 'not-met']]);
  });

  const treated = {
    'cardiovascular.hypertension': 'controlled',
    'cardiovascular.hypertensionTreated': true,
    'cardiovascular.bloodPressure': ['2026-01-05', '2026-01-12', '2026-01-19'].map((day) => ({
      on: day,
      systolic: 132,
      diastolic: 82,
    })),
  };

  it('S-T9: treated hypertension at 132/82 three times is referred under MAPP2 by S-103', () => {
    const report = screenWith(mapp2, treated);
    expect(report.verdict).toBe('refer');
    expect(standingInTheWay(report)).toEqual([['S-103', 'not-met']]);
    expect(screenWith(mapp2, treated, ['S-102']).verdict).toBe('refer');
  });

  it('S-T9: and by S-104 where the site accepts it and the work-up is not done', () => {
    const undone = {
      ...treated,
      'cardiovascular.carotidUltrasound': 'not-done',
      'cardiovascular.nuclearStressTest': 'normal',
    };
    expect(standingInTheWay(screenWith(mapp2, undone, ['S-104']))).toEqual([
      ['S-103', 'not-met'],
      ['S-104', 'not-met'],
    ]);
  });

  it.each([mapp1, mapp2, union])(
    'S-T11: a QTc without its formula leaves S-109 open where $id has it accepted',
    (set) => {
      const answers = {
        'demographics.sexAssignedAtBirth': 'male',
        'cardiovascular.ecgs': [
          { on: '2026-01-05', qtcMs: 480 },
          { on: '2026-01-12', qtcMs: 480 },
        ],
      };
      const report = screenWith(set, answers, ['S-109']);
      expect(report.verdict).toBe('incomplete');
      expect(standingInTheWay(report)).toEqual([['S-109', 'unknown']]);
    },
  );
});

describe.each([
  [
    mapp2 as CriteriaSet,
    'S-001 S-002 S-003 S-004 S-005 S-006 S-019 S-013 S-014 S-015 S-007 S-008 S-100 S-101 S-103 S-105 S-108 S-120 S-121 S-121-managed S-122 S-122-managed S-123 S-123-managed S-140 S-141 S-142 S-144 S-145 S-146 S-147 S-148 S-149 S-151 S-152',
    'S-102 S-104 S-107 S-109 S-110 S-111 S-112 S-012 S-010 S-011 S-130 S-018 S-157 S-021 S-124 S-125 S-126 S-127 S-154 S-155',
  ],
  [expandedAccess, 'S-001 S-017', 'S-002 S-003 S-005 S-006 S-007 S-008 S-010 S-012 S-013 S-018 S-019 S-021'],
  [au2026, 'S-001 S-014 S-015 S-017 S-018', 'S-013'],
  [seed000, 'S-013 S-019 M-R06 S-100 S-101 S-105 S-108 S-141 S-142 S-144 S-145 S-146 S-148', ''],
  [
    union,
    'S-001 S-007 S-130 S-019 S-019-taking M-R06 S-100 S-101 S-103 S-105 S-108 S-111 S-120 S-121 S-121-managed S-122 S-122-managed S-123 S-123-managed S-140 S-141 S-142 S-143 S-144 S-145 S-146 S-147 S-150 S-151 S-152 S-156',
    'S-102 S-104 S-107 S-109 S-110 S-124 S-125 S-126 S-127 S-154 S-155 S-157 S-111-any S-128 S-129 S-131',
  ],
])('$id', (set, criteria, acceptable) => {
  const words = (text: string) => (text === '' ? [] : text.split(' ')).toSorted();

  it('has exactly the criteria of the sheet, each once', () => {
    expect(idsOf(set.criteria).toSorted()).toEqual(words(criteria));
    expect(idsOf(set.acceptable).toSorted()).toEqual(words(acceptable));
  });

  it('lets nothing unverified count by itself, and marks all that is accepted by name', () => {
    expect(set.criteria.filter(({ basis }) => basis.verification === 'unverified')).toEqual([]);
    expect(set.acceptable.filter(({ basis }) => basis.verification !== 'unverified')).toEqual([]);
  });

  it('never leaves a person eligible whose answers are all missing', () => {
    for (const criterion of [...set.criteria, ...set.acceptable]) {
      expect([criterion.id, judgeCriterion(criterion, {}, on).verdict]).toEqual([criterion.id, 'unknown']);
    }
  });
});

describe('what MAPP2 asks beside MAPP1', () => {
  const verdict = (id: FactId, answers: Answers) => {
    const criterion = criterionOf(mapp2, id);
    if (!criterion) throw new Error(id);
    return judgeCriterion(criterion, withAnswers(eligibleEverywhere, answers), on).verdict;
  };

  it.each([
    ['S-120', { 'medical.symptomaticLiverDisease': true }, 'not-met'],
    ['S-121', { 'medical.diabetes': 'well-managed' }, 'met'],
    ['S-121', { 'medical.diabetes': 'not-well-managed' }, 'not-met'],
    ['S-121-managed', { 'medical.diabetes': 'well-managed' }, 'not-met'],
    ['S-122-managed', { 'medical.hyperthyroidism': 'unknown' }, 'unknown'],
    ['S-123', { 'medical.glaucoma': 'not-well-managed' }, 'not-met'],
    ['S-148', { 'substanceUse.alcohol': { severity: 'severe', remission: 'early' } }, 'met'],
    ['S-148', { 'substanceUse.alcohol': { severity: 'severe', remission: 'not-in-remission' } }, 'not-met'],
    ['S-148', { 'substanceUse.cannabis': { severity: 'severe' } }, 'unknown'],
    ['S-149', { 'substanceUse.cannabis': { severity: 'moderate', remission: 'sustained' } }, 'met'],
    ['S-149', { 'substanceUse.cannabis': { severity: 'moderate' } }, 'unknown'],
    ['S-151', { 'substanceUse.other': { severity: 'mild', monthsSince: 12 } }, 'met'],
    ['S-151', { 'substanceUse.other': { severity: 'mild', monthsSince: 11.9 } }, 'not-met'],
  ] as const)('%s with %o: %s', (id, answers, expected) => {
    expect(verdict(id, answers)).toBe(expected);
  });

  it('mild, well-managed diabetes is referred, not excluded', () => {
    expect(screenWith(mapp2, { 'medical.diabetes': 'well-managed' }).verdict).toBe('refer');
    expect(screenWith(mapp2, { 'medical.diabetes': 'not-well-managed' }).verdict).toBe('ineligible');
  });
});

describe('the union takes the stricter of every source (C-22)', () => {
  it.each([
    ['a personality disorder, which seed 000 leaves out', { 'psychiatric.personalityDisorder': 'present' }],
    ['dissociative identity disorder, which seed 002 leaves out', { 'psychiatric.dissociativeIdentityDisorder': true }],
    ['active purging, which seed 002 leaves out', { 'psychiatric.eatingDisorder': 'with-active-purging' }],
    ['psychotic depression, which seed 002 leaves out', { 'psychiatric.depressionWithPsychoticFeatures': true }],
    ['hypomania, which only seed 002 names', { 'psychiatric.recentManiaOrHypomania': true }],
    ['a recent infarction, which only seed 002 states', { 'cardiovascular.myocardialInfarction': 'recent' }],
    ['severe hepatic impairment without symptoms', { 'medical.severeHepaticImpairment': true }],
    [
      'mild current alcohol use disorder, by the methods',
      { 'substanceUse.alcohol': { severity: 'mild', remission: 'not-in-remission' } },
    ],
    [
      'another disorder eleven months ago',
      { 'substanceUse.other': { severity: 'mild', remission: 'early', monthsSince: 11 } },
    ],
    ['breastfeeding', { 'reproductive.breastfeeding': true }],
  ] as const)('%s', (_, answers) => {
    expect(screenWith(union, answers).verdict).toBe('ineligible');
  });

  it('every verified absolute exclusion of any set excludes under the union too', () => {
    for (const set of Object.values(criteriaSets) as readonly CriteriaSet[]) {
      for (const { id, kind, effect } of set.criteria) {
        if (kind !== 'absolute' || effect !== 'exclusion') continue;
        const covered = ['S-148', 'S-149'].includes(id) ? 'S-150' : id;
        expect([set.id, id, criterionOf(union, covered as FactId)?.kind]).toEqual([set.id, id, 'absolute']);
      }
    }
  });
});

describe('a set of which only part is known says so', () => {
  it.each([
    [mapp1, undefined],
    [mapp2, undefined],
    [expandedAccess, true],
    [au2026, true],
    [seed000, true],
    [seed002, undefined],
    [union, undefined],
  ] as readonly (readonly [CriteriaSet, true | undefined])[])('$id', (set, partial) => {
    expect(screen(eligibleEverywhere, set, { on }).partial).toBe(partial);
  });
});
