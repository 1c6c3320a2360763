import type { FactId } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria-sets.data.ts';
import type { CriteriaSet } from './criterion.ts';
import { eligibleMapp1 } from '../fixtures/eligible-mapp1.ts';
import { withAnswers } from '../fixtures/with-answers.ts';
import { parseScreeningRecord } from '../record/parse-screening-record.ts';
import { screen } from '../screen.ts';

const { mapp1, seed002 } = criteriaSets;
const on = '2026-03-02';
type Answers = Readonly<Record<string, unknown>>;

const screenMapp1 = (answers: Answers, accept: readonly FactId[] = []) =>
  screen(withAnswers(eligibleMapp1, answers), mapp1, { on, accept });

const findingOf = (report: ReturnType<typeof screen>, id: FactId) => report.findings.find((each) => each.id === id);
const standingInTheWay = (report: ReturnType<typeof screen>) =>
  report.findings.filter(({ verdict }) => verdict !== 'met').map(({ id, verdict }) => [id, verdict]);

describe('the person of the examples', () => {
  it.each([
    ['mapp1@1', mapp1, 27],
    ['seed-002@1', seed002, 20],
  ] as const)('is a valid record and eligible under %s', (id, set, criteria) => {
    expect(parseScreeningRecord(eligibleMapp1)).toEqual({ ok: true, value: eligibleMapp1 });
    expect(screen(eligibleMapp1, set, { on })).toMatchObject({
      criteriaSet: id,
      on,
      verdict: 'eligible',
      counts: { met: criteria, notMet: 0, unknown: 0 },
      missing: [],
    });
  });
});

describe('the vectors of the fact sheet', () => {
  it.each([mapp1, seed002])('S-T1: at 17, everything else fine, nobody is eligible under $id', (set) => {
    const report = screen(withAnswers(eligibleMapp1, { 'demographics.ageYears': 17 }), set, { on });
    expect(report.verdict).toBe('ineligible');
    expect(standingInTheWay(report)).toEqual([['S-001', 'not-met']]);
  });

  it('S-T2: at 30 with CAPS-5 30 and 8 months of symptoms, MAPP1 excludes for severity alone', () => {
    const report = screenMapp1({
      'demographics.ageYears': 30,
      'ptsd.caps5.totalSeverity': 30,
      'ptsd.symptomMonths': 8,
    });
    expect(report.verdict).toBe('ineligible');
    expect(standingInTheWay(report)).toEqual([['S-014', 'not-met']]);
  });

  it.each([
    ['S-T2: CAPS-5 30', 30, 8],
    ['S-T3: CAPS-5 28 and 6 months, both bounds inclusive,', 28, 6],
  ])('%s passes under the severity that MAPP2 asks for', (_, totalSeverity, symptomMonths) => {
    const record = withAnswers({}, { 'ptsd.caps5.totalSeverity': totalSeverity, 'ptsd.symptomMonths': symptomMonths });
    expect(screen(record, mapp2Severity, { on }).verdict).toBe('eligible');
  });

  it('S-T5: a mild current alcohol use disorder passes under MAPP1', () => {
    const report = screenMapp1({ 'substanceUse.alcohol': { severity: 'mild', remission: 'not-in-remission' } });
    expect(report.verdict).toBe('eligible');
  });

  it('S-T7: an active moderate alcohol use disorder excludes under MAPP1', () => {
    const report = screenMapp1({ 'substanceUse.alcohol': { severity: 'moderate', remission: 'not-in-remission' } });
    expect(report.verdict).toBe('ineligible');
    expect(standingInTheWay(report)).toEqual([['S-150', 'not-met']]);
  });

  const treatedHypertension = {
    'cardiovascular.hypertension': 'controlled',
    'cardiovascular.hypertensionTreated': true,
    'cardiovascular.bloodPressure': ['2026-01-05', '2026-01-12', '2026-01-19'].map((day) => ({
      on: day,
      systolic: 132,
      diastolic: 82,
    })),
  };

  it('S-T9: treated hypertension at 132/82 three times goes to a clinician where S-103 is accepted', () => {
    const report = screenMapp1(treatedHypertension, ['S-102', 'S-103']);
    expect(report.verdict).toBe('refer');
    expect(standingInTheWay(report)).toEqual([['S-103', 'not-met']]);
  });

  it('S-T9: and S-104 joins in where it is accepted and the work-up was not done', () => {
    const undone = {
      ...treatedHypertension,
      'cardiovascular.carotidUltrasound': 'not-done',
      'cardiovascular.nuclearStressTest': 'not-done',
    };
    const report = screenMapp1(undone, ['S-103', 'S-104']);
    expect(report.verdict).toBe('refer');
    expect(standingInTheWay(report)).toEqual([
      ['S-103', 'not-met'],
      ['S-104', 'not-met'],
    ]);
  });

  it.each([430, 480])('S-T11: QTc %i ms given without its formula leaves S-109 open where it is accepted', (qtcMs) => {
    const ecgs = [
      { on: '2026-01-05', qtcMs },
      { on: '2026-01-12', qtcMs },
    ];
    const report = screenMapp1({ 'demographics.sexAssignedAtBirth': 'female', 'cardiovascular.ecgs': ecgs }, ['S-109']);
    expect(report.verdict).toBe('incomplete');
    expect(report.missing).toEqual(['cardiovascular.ecgs.0.formula', 'cardiovascular.ecgs.1.formula']);
  });
});

describe('three raised readings on three occasions (S-102, accepted)', () => {
  const s102 = (...readings: readonly (readonly [string, number, number])[]) =>
    findingOf(
      screenMapp1(
        {
          'cardiovascular.bloodPressure': readings.map(([day, systolic, diastolic]) => ({
            on: day,
            systolic,
            diastolic,
          })),
        },
        ['S-102'],
      ),
      'S-102',
    )?.verdict;

  it.each([
    ['140 exactly is raised', 'not-met', 140, 80],
    ['90 exactly is raised', 'not-met', 120, 90],
    ['139/89 is not', 'met', 139, 89],
  ] as const)('%s', (_, verdict, systolic, diastolic) => {
    const days = ['2026-01-05', '2026-01-12', '2026-01-19'];
    expect(s102(...days.map((day) => [day, systolic, diastolic] as const))).toBe(verdict);
  });

  it('fewer than three occasions, one of them raised, is unknown', () => {
    expect(s102(['2026-01-05', 150, 95])).toBe('unknown');
    expect(s102(['2026-01-05', 150, 95], ['2026-01-12', 120, 70])).toBe('unknown');
  });

  it('one occasion that is not raised passes, none measured does not', () => {
    expect(s102(['2026-01-05', 120, 70])).toBe('met');
    expect(s102()).toBe('unknown');
  });

  it('three readings of one day are one occasion', () => {
    expect(s102(['2026-01-05', 150, 95], ['2026-01-05', 152, 96], ['2026-01-05', 151, 94])).toBe('unknown');
  });

  it('a reading after the day asked about does not count', () => {
    expect(s102(['2026-01-05', 150, 95], ['2026-01-12', 150, 95], ['2026-03-03', 150, 95])).toBe('unknown');
  });

  it('a reading of which one half is unknown is raised where the other half is', () => {
    const readings = ['2026-01-05', '2026-01-12', '2026-01-19'].map((day) => ({
      on: day,
      systolic: 'unknown',
      diastolic: 92,
    }));
    expect(findingOf(screenMapp1({ 'cardiovascular.bloodPressure': readings }, ['S-102']), 'S-102')?.verdict).toBe(
      'not-met',
    );
  });
});

describe('QTc by sex, repeated, under one formula (S-109, accepted)', () => {
  const s109 = (sex: string, formula: string, ...values: readonly number[]) =>
    findingOf(
      screenMapp1(
        {
          'demographics.sexAssignedAtBirth': sex,
          'cardiovascular.ecgs': values.map((qtcMs) => ({ on: '2026-01-05', qtcMs, formula })),
        },
        ['S-109'],
      ),
      'S-109',
    )?.verdict;

  it.each([
    ['male', 450, 'met'],
    ['male', 451, 'not-met'],
    ['female', 460, 'met'],
    ['female', 461, 'not-met'],
    ['intersex', 430, 'unknown'],
    ['intersex', 600, 'unknown'],
    ['unknown', 600, 'unknown'],
  ])('%s, %i ms twice: %s', (sex, qtcMs, verdict) => {
    expect(s109(sex, 'bazett', qtcMs, qtcMs)).toBe(verdict);
  });

  it('one ECG above the limit asks for a repeat and never passes', () => {
    expect(s109('female', 'bazett', 470)).toBe('unknown');
  });

  it('another formula decides nothing', () => {
    expect(s109('female', 'fridericia', 480, 480)).toBe('unknown');
    expect(s109('female', 'fridericia', 420, 420)).toBe('unknown');
  });
});

describe('contraception under MAPP1 (S-010)', () => {
  it.each([
    ['intrauterine-device', 'met'],
    ['injected-hormones', 'met'],
    ['implanted-hormones', 'met'],
    ['abstinence', 'met'],
    ['vasectomised-sole-partner', 'met'],
    ['double-barrier', 'met'],
    ['oral-hormones', 'not-met'],
    ['barrier', 'not-met'],
    ['intravaginal-hormones', 'not-met'],
    ['transdermal-hormones', 'not-met'],
  ])('%s alone: %s', (method, verdict) => {
    const report = screenMapp1({ 'reproductive.contraceptiveMethods': [method] });
    expect(findingOf(report, 'S-010')?.verdict).toBe(verdict);
  });

  it('the same method named twice is not two methods', () => {
    const report = screenMapp1({ 'reproductive.contraceptiveMethods': ['barrier', 'barrier'] });
    expect(findingOf(report, 'S-010')?.verdict).toBe('not-met');
  });
});

describe('where the guide and the trial differ', () => {
  it.each([
    [
      'a personality disorder that is not severe',
      { 'psychiatric.personalityDisorder': 'present' },
      'ineligible',
      'eligible',
    ],
    ['a severe one', { 'psychiatric.personalityDisorder': 'severe-with-marked-instability' }, 'ineligible', 'refer'],
    ['recent hypomania', { 'psychiatric.recentManiaOrHypomania': true }, 'eligible', 'ineligible'],
    ['dissociative identity disorder', { 'psychiatric.dissociativeIdentityDisorder': true }, 'ineligible', 'eligible'],
    ['active purging', { 'psychiatric.eatingDisorder': 'with-active-purging' }, 'ineligible', 'eligible'],
    ['psychotic depression', { 'psychiatric.depressionWithPsychoticFeatures': true }, 'ineligible', 'eligible'],
    [
      'an active severe opioid use disorder',
      { 'substanceUse.other': { severity: 'severe', remission: 'not-in-remission' } },
      'ineligible',
      'refer',
    ],
    ['five weeks of an SSRI', { 'treatment.ssriOrSnriWeeks': 5 }, 'eligible', 'ineligible'],
    ['CAPS-5 of 20', { 'ptsd.caps5.totalSeverity': 20 }, 'ineligible', 'eligible'],
    ['the dissociative subtype', { 'ptsd.caps5.dissociativeSubtype': true }, 'eligible', 'eligible'],
    [
      'a linezolid course, which is an MAO inhibitor but no psychiatric medicine',
      {
        medicines: [
          {
            name: 'linezolid',
            psychiatric: false,
            serotonergicAntidepressant: false,
            maoInhibitor: true,
            taking: true,
          },
        ],
      },
      'eligible',
      'ineligible',
    ],
  ] as const)('%s', (_, answers, underMapp1, underSeed002) => {
    const record = withAnswers(eligibleMapp1, answers);
    expect(screen(record, mapp1, { on }).verdict).toBe(underMapp1);
    expect(screen(record, seed002, { on }).verdict).toBe(underSeed002);
  });
});

const basis = { facts: [], verification: 'derived', cites: [] } as const;

const mapp2Severity: CriteriaSet = {
  id: 'mapp2-severity@1',
  criteria: [
    {
      id: 'S-014',
      category: 'ptsd',
      kind: 'absolute',
      effect: 'inclusion',
      passes: { op: 'at-least', path: 'ptsd.caps5.totalSeverity', value: 28 },
      basis,
    },
    {
      id: 'S-015',
      category: 'ptsd',
      kind: 'absolute',
      effect: 'inclusion',
      passes: { op: 'at-least', path: 'ptsd.symptomMonths', value: 6 },
      basis,
    },
  ],
  acceptable: [],
};
