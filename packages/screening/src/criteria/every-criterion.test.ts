import type { FactId } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { eligibleMapp1 } from '../fixtures/eligible-mapp1.ts';
import { withAnswers } from '../fixtures/with-answers.ts';
import { judgeCriterion } from '../judge-criterion.ts';
import { criteriaSets } from './criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from './criterion.ts';

type Answers = Readonly<Record<string, unknown>>;
/** Answers put over a person who meets everything: some that meet the criterion, some that do not, and what it needs. */
type Row = readonly [id: FactId, met: Answers, notMet: Answers, needs: readonly string[]];

const isFalse = (id: FactId, path: string): Row => [id, { [path]: false }, { [path]: true }, [path]];
const isTrue = (id: FactId, path: string): Row => [id, { [path]: true }, { [path]: false }, [path]];

const reading = (on: string, systolic: number, diastolic: number) => ({ on, systolic, diastolic });
const ecg = (on: string, qtcMs: number) => ({ on, qtcMs, formula: 'bazett' });

const mapp1Rows: readonly Row[] = [
  ['S-001', { 'demographics.ageYears': 18 }, { 'demographics.ageYears': 17 }, ['demographics.ageYears']],
  isTrue('S-002', 'demographics.languageFluent'),
  isTrue('S-003', 'demographics.canSwallowPills'),
  isTrue('S-004', 'consent.agreesToRecording'),
  isTrue('S-005', 'consent.emergencyContactNamed'),
  [
    'S-006',
    { 'consent.reportsNewConditionsWithinHours': 48 },
    { 'consent.reportsNewConditionsWithinHours': 49 },
    ['consent.reportsNewConditionsWithinHours'],
  ],
  [
    'S-012',
    {},
    { 'consent.agreesToOvernightStay': false },
    [
      'consent.agreesToFasting',
      'consent.agreesToMedicineRestrictions',
      'consent.agreesToNoOtherTrial',
      'consent.agreesToOvernightStay',
      'consent.agreesToBeDrivenHome',
    ],
  ],
  [
    'S-019',
    {
      medicines: [{ name: 'sertraline', psychiatric: true, taking: true }],
      'treatment.ableAndWillingToStopPsychiatricMedicines': true,
    },
    {
      medicines: [{ name: 'sertraline', psychiatric: true, taking: true }],
      'treatment.ableAndWillingToStopPsychiatricMedicines': false,
    },
    ['medicines', 'treatment.ableAndWillingToStopPsychiatricMedicines'],
  ],
  isTrue('S-013', 'ptsd.caps5.diagnosis'),
  ['S-014', { 'ptsd.caps5.totalSeverity': 35 }, { 'ptsd.caps5.totalSeverity': 34 }, ['ptsd.caps5.totalSeverity']],
  ['S-015', { 'ptsd.symptomMonths': 6 }, { 'ptsd.symptomMonths': 5 }, ['ptsd.symptomMonths']],
  [
    'S-007',
    {},
    { 'reproductive.pregnancyTests': [{ on: '2026-03-02', result: 'positive' }] },
    ['reproductive.childbearingPotential', 'reproductive.pregnancyTests'],
  ],
  [
    'S-008',
    { 'reproductive.contraceptionDaysAfterLastSession': 10 },
    { 'reproductive.contraceptionDaysAfterLastSession': 9 },
    ['reproductive.childbearingPotential', 'reproductive.contraceptionDaysAfterLastSession'],
  ],
  [
    'S-010',
    { 'reproductive.contraceptiveMethods': ['oral-hormones', 'barrier'] },
    { 'reproductive.contraceptiveMethods': ['oral-hormones'] },
    ['reproductive.childbearingPotential', 'reproductive.contraceptiveMethods'],
  ],
  [
    'S-011',
    {
      'reproductive.childbearingPotential': false,
      'reproductive.notOfChildbearingPotentialBecause': 'postmenopausal',
    },
    { 'reproductive.childbearingPotential': false, 'reproductive.notOfChildbearingPotentialBecause': 'other' },
    ['reproductive.childbearingPotential', 'reproductive.notOfChildbearingPotentialBecause'],
  ],
  [
    'S-130',
    {},
    { 'reproductive.breastfeeding': true },
    ['reproductive.childbearingPotential', 'reproductive.pregnant', 'reproductive.breastfeeding'],
  ],
  isFalse('S-100', 'cardiovascular.sympathomimeticCouldHarm'),
  [
    'S-101',
    { 'cardiovascular.hypertension': 'controlled' },
    { 'cardiovascular.hypertension': 'uncontrolled' },
    ['cardiovascular.hypertension'],
  ],
  [
    'S-105',
    { 'cardiovascular.arrhythmia': 'none' },
    { 'cardiovascular.arrhythmia': 'not-significant' },
    ['cardiovascular.arrhythmia'],
  ],
  isFalse('S-108', 'cardiovascular.markedQtProlongation'),
  isFalse('S-141', 'psychiatric.psychoticDisorder'),
  isFalse('S-142', 'psychiatric.bipolarI'),
  isFalse('S-144', 'psychiatric.dissociativeIdentityDisorder'),
  [
    'S-145',
    { 'psychiatric.eatingDisorder': 'without-active-purging' },
    { 'psychiatric.eatingDisorder': 'with-active-purging' },
    ['psychiatric.eatingDisorder'],
  ],
  isFalse('S-146', 'psychiatric.depressionWithPsychoticFeatures'),
  [
    'S-147',
    { 'psychiatric.personalityDisorder': 'none' },
    { 'psychiatric.personalityDisorder': 'present' },
    ['psychiatric.personalityDisorder'],
  ],
  [
    'S-150',
    { 'substanceUse.alcohol': { severity: 'moderate', remission: 'early' } },
    { 'substanceUse.alcohol': { severity: 'moderate', remission: 'not-in-remission' } },
    [
      'substanceUse.alcohol.severity',
      'substanceUse.alcohol.remission',
      'substanceUse.cannabis.severity',
      'substanceUse.other.severity',
    ],
  ],
];

const mapp1AcceptedRows: readonly Row[] = [
  [
    'S-102',
    {
      'cardiovascular.bloodPressure': [
        reading('2026-01-05', 139, 89),
        reading('2026-01-12', 150, 95),
        reading('2026-01-19', 140, 80),
      ],
    },
    {
      'cardiovascular.bloodPressure': [
        reading('2026-01-05', 140, 80),
        reading('2026-01-12', 120, 90),
        reading('2026-01-19', 150, 95),
      ],
    },
    ['cardiovascular.bloodPressure'],
  ],
  [
    'S-103',
    { 'cardiovascular.hypertension': 'controlled', 'cardiovascular.hypertensionTreated': false },
    { 'cardiovascular.hypertension': 'controlled', 'cardiovascular.hypertensionTreated': true },
    ['cardiovascular.hypertensionTreated'],
  ],
  [
    'S-104',
    {
      'cardiovascular.hypertension': 'controlled',
      'cardiovascular.hypertensionTreated': true,
      'cardiovascular.carotidUltrasound': 'normal',
      'cardiovascular.nuclearStressTest': 'normal',
    },
    {
      'cardiovascular.hypertension': 'controlled',
      'cardiovascular.hypertensionTreated': true,
      'cardiovascular.carotidUltrasound': 'not-done',
      'cardiovascular.nuclearStressTest': 'normal',
    },
    [
      'cardiovascular.hypertension',
      'cardiovascular.hypertensionTreated',
      'cardiovascular.carotidUltrasound',
      'cardiovascular.nuclearStressTest',
    ],
  ],
  [
    'S-107',
    { 'cardiovascular.accessoryPathway': 'ablated' },
    { 'cardiovascular.accessoryPathway': 'not-ablated' },
    ['cardiovascular.accessoryPathway'],
  ],
  [
    'S-109',
    {
      'demographics.sexAssignedAtBirth': 'female',
      'cardiovascular.ecgs': [ecg('2026-01-05', 460), ecg('2026-01-12', 455)],
    },
    {
      'demographics.sexAssignedAtBirth': 'female',
      'cardiovascular.ecgs': [ecg('2026-01-05', 461), ecg('2026-01-12', 465)],
    },
    ['demographics.sexAssignedAtBirth', 'cardiovascular.ecgs'],
  ],
  [
    'S-110',
    {
      'cardiovascular.heartFailure': false,
      'cardiovascular.hypokalaemia': false,
      'cardiovascular.familyHistoryOfLongQt': false,
      'cardiovascular.takesQtProlongingMedicine': false,
    },
    { 'cardiovascular.hypokalaemia': true },
    [
      'cardiovascular.heartFailure',
      'cardiovascular.hypokalaemia',
      'cardiovascular.familyHistoryOfLongQt',
      'cardiovascular.takesQtProlongingMedicine',
    ],
  ],
  [
    'S-111',
    {
      'cardiovascular.strokeOrTia': false,
      'cardiovascular.aneurysm': false,
      'cardiovascular.coronaryDisease': false,
      'cardiovascular.peripheralVascularDisease': false,
      'cardiovascular.heartFailure': false,
    },
    { 'cardiovascular.myocardialInfarction': 'past' },
    [
      'cardiovascular.myocardialInfarction',
      'cardiovascular.strokeOrTia',
      'cardiovascular.aneurysm',
      'cardiovascular.coronaryDisease',
      'cardiovascular.peripheralVascularDisease',
      'cardiovascular.heartFailure',
      'cardiovascular.structuralHeartDisease',
    ],
  ],
  isTrue('S-112', 'support.vitalsOnDosingDaysArranged'),
  ['S-016', { 'ptsd.pcl5.total': 46 }, { 'ptsd.pcl5.total': 45 }, ['ptsd.pcl5.total']],
  ['S-018', { 'ptsd.reexposureRisk': 'low' }, { 'ptsd.reexposureRisk': 'moderate' }, ['ptsd.reexposureRisk']],
  ['S-021', { 'demographics.weightKg': 48 }, { 'demographics.weightKg': 47.9 }, ['demographics.weightKg']],
  isFalse('S-124', 'medical.hyponatraemiaHistory'),
  [
    'S-125',
    { 'medical.hyperthermiaHistory': false, 'medical.malignantHyperthermiaHistory': false },
    { 'medical.malignantHyperthermiaHistory': true },
    ['medical.hyperthermiaHistory', 'medical.malignantHyperthermiaHistory'],
  ],
  isFalse('S-126', 'medical.seizureDisorder'),
  isFalse('S-127', 'medical.otherSignificantDisease'),
  isTrue('S-140', 'consent.hasCapacity'),
  [
    'S-151',
    { 'substanceUse.other': { severity: 'severe', remission: 'sustained', monthsSince: 12 } },
    { 'substanceUse.other': { severity: 'severe', remission: 'early', monthsSince: 11 } },
    ['substanceUse.other.monthsSince'],
  ],
  [
    'S-152',
    { 'suicidality.clinicianRisk': 'high' },
    { 'suicidality.clinicianRisk': 'imminent' },
    ['suicidality.clinicianRisk'],
  ],
  [
    'S-154',
    { 'substanceUse.mdma': { usesInTenYears: 10, monthsSinceLastUse: 6 } },
    { 'substanceUse.mdma': { usesInTenYears: 11, monthsSinceLastUse: 6 } },
    ['substanceUse.mdma.usesInTenYears', 'substanceUse.mdma.monthsSinceLastUse'],
  ],
  [
    'S-155',
    { 'treatment.weeksSinceElectroconvulsiveTherapy': 'never', 'treatment.weeksSinceKetamineTherapy': 12 },
    { 'treatment.weeksSinceElectroconvulsiveTherapy': 'never', 'treatment.weeksSinceKetamineTherapy': 11 },
    ['treatment.weeksSinceElectroconvulsiveTherapy', 'treatment.weeksSinceKetamineTherapy'],
  ],
  isTrue('S-157', 'support.stableSituation'),
];

const seed002Rows: readonly Row[] = [
  ['S-001', { 'demographics.ageYears': 18 }, { 'demographics.ageYears': 17 }, ['demographics.ageYears']],
  ['S-007', {}, { 'reproductive.pregnant': true }, ['reproductive.childbearingPotential', 'reproductive.pregnant']],
  isTrue('S-012', 'consent.agreesToBeDrivenHome'),
  isTrue('S-013', 'ptsd.dsm5Diagnosis'),
  [
    'S-017',
    { 'treatment.ssriOrSnriWeeks': 6 },
    { 'treatment.ssriOrSnriWeeks': 5 },
    ['treatment.adequateTraumaFocusedTherapy', 'treatment.ssriOrSnriWeeks'],
  ],
  [
    'S-019',
    { medicines: [{ name: 'sertraline', serotonergicAntidepressant: true, taking: false }] },
    { medicines: [{ name: 'sertraline', serotonergicAntidepressant: true, taking: true }] },
    ['medicines'],
  ],
  [
    'M-R06',
    { medicines: [{ name: 'phenelzine', maoInhibitor: true, taking: false }] },
    { medicines: [{ name: 'phenelzine', maoInhibitor: true, taking: true }] },
    ['medicines'],
  ],
  isTrue('S-140', 'consent.hasCapacity'),
  isFalse('S-100', 'cardiovascular.sympathomimeticCouldHarm'),
  [
    'S-101',
    { 'cardiovascular.hypertension': 'none' },
    { 'cardiovascular.hypertension': 'uncontrolled' },
    ['cardiovascular.hypertension'],
  ],
  [
    'S-105',
    { 'cardiovascular.arrhythmia': 'not-significant' },
    { 'cardiovascular.arrhythmia': 'significant' },
    ['cardiovascular.arrhythmia'],
  ],
  [
    'S-111',
    { 'cardiovascular.myocardialInfarction': 'past', 'cardiovascular.structuralHeartDisease': 'not-severe' },
    { 'cardiovascular.myocardialInfarction': 'recent' },
    ['cardiovascular.myocardialInfarction', 'cardiovascular.structuralHeartDisease'],
  ],
  isTrue('S-112', 'support.vitalsOnDosingDaysArranged'),
  isFalse('S-120', 'medical.severeHepaticImpairment'),
  isFalse('S-141', 'psychiatric.psychoticDisorder'),
  isFalse('S-142', 'psychiatric.bipolarI'),
  isFalse('S-143', 'psychiatric.recentManiaOrHypomania'),
  [
    'S-147',
    { 'psychiatric.personalityDisorder': 'present' },
    { 'psychiatric.personalityDisorder': 'severe-with-marked-instability' },
    ['psychiatric.personalityDisorder'],
  ],
  [
    'S-148',
    { 'substanceUse.alcohol': { severity: 'severe', remission: 'sustained' } },
    { 'substanceUse.alcohol': { severity: 'mild', remission: 'not-in-remission' } },
    [
      'substanceUse.alcohol.severity',
      'substanceUse.alcohol.remission',
      'substanceUse.cannabis.severity',
      'substanceUse.other.severity',
    ],
  ],
  [
    'S-156',
    { 'support.complexTrauma': true, 'support.allianceAndPreparationAdequate': true },
    { 'support.complexTrauma': true, 'support.allianceAndPreparationAdequate': false },
    ['support.complexTrauma', 'support.allianceAndPreparationAdequate'],
  ],
];

const on = '2026-03-02';

describe.each([
  ['mapp1@1', criteriaSets.mapp1, mapp1Rows, mapp1AcceptedRows],
  ['seed-002@1', criteriaSets.seed002, seed002Rows, []],
] satisfies readonly (readonly [string, CriteriaSet, readonly Row[], readonly Row[]])[])(
  '%s',
  (id, set, rows, accepted) => {
    const { criteria, acceptable }: CriteriaSet = set;

    it('has exactly these criteria, and no other', () => {
      expect(set.id).toBe(id);
      expect(criteria.map((criterion) => criterion.id)).toEqual(rows.map(([factId]) => factId));
    });

    it('has exactly these criteria to accept by name, each marked unverified', () => {
      expect(acceptable.map((criterion) => criterion.id)).toEqual(accepted.map(([factId]) => factId));
      for (const criterion of acceptable) expect(criterion.basis.verification).toBe('unverified');
    });

    it('has no unverified criterion that counts by itself', () => {
      for (const criterion of criteria) expect(criterion.basis.verification).not.toBe('unverified');
    });

    it.each([...rows, ...accepted])('%s: met, not met, and unknown without an answer', (factId, met, notMet, needs) => {
      const criterion = [...criteria, ...acceptable].find((each) => each.id === factId) as Criterion;
      const judge = (answers: Answers) => judgeCriterion(criterion, withAnswers(eligibleMapp1, answers), on);

      expect(judge(met).verdict).toBe('met');
      expect(judge(met).missing).toEqual([]);
      expect(judge(notMet).verdict).toBe('not-met');
      expect(judge(notMet).missing).toEqual([]);
      for (const path of needs) {
        for (const nothing of ['unknown', undefined]) {
          const finding = judge({ ...met, [path]: nothing });
          expect([path, nothing, finding.verdict]).toEqual([path, nothing, 'unknown']);
          expect(finding.missing).toContain(path);
          expect(finding.observed).toContainEqual({ path, value: nothing ?? 'not-recorded' });
        }
      }
    });
  },
);
