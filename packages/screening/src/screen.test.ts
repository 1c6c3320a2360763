import type { FactId } from '@mdma-at/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from './criteria/criterion.ts';
import { eligibleMapp1 } from './fixtures/eligible-mapp1.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { parseScreeningRecord } from './record/parse-screening-record.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionKind } from './report.ts';
import { screen } from './screen.ts';

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

describe('the verdict is that of the worst finding', () => {
  it.each([
    ['absolute', 'ineligible'],
    ['relative', 'refer'],
    ['judgement', 'refer'],
    ['procedural', 'refer'],
  ] as const)('an unmet %s criterion gives %s', (kind, verdict) => {
    expect(screen({}, setOf([kind, false]), { on }).verdict).toBe(verdict);
  });

  it.each(['absolute', 'relative', 'judgement', 'procedural'] as const)(
    'an unanswered %s criterion gives incomplete, never eligible',
    (kind) => {
      expect(screen({}, setOf(['absolute', true], [kind, 'unknown']), { on }).verdict).toBe('incomplete');
    },
  );

  it('eligible < incomplete < refer < ineligible', () => {
    const met = ['absolute', true] as const;
    const open = ['absolute', 'unknown'] as const;
    const referred = ['relative', false] as const;
    const excluded = ['absolute', false] as const;
    expect(screen({}, setOf(met), { on }).verdict).toBe('eligible');
    expect(screen({}, setOf(met, open), { on }).verdict).toBe('incomplete');
    expect(screen({}, setOf(met, open, referred), { on }).verdict).toBe('refer');
    expect(screen({}, setOf(met, open, referred, excluded), { on }).verdict).toBe('ineligible');
  });

  it('what is missing is listed whatever the verdict', () => {
    const report = screenMapp1({ 'demographics.ageYears': 17, 'psychiatric.bipolarI': 'unknown' });
    expect(report.verdict).toBe('ineligible');
    expect(report.missing).toEqual(['psychiatric.bipolarI']);
    expect(report.counts).toEqual({ met: 25, notMet: 1, unknown: 1 });
  });

  it('an empty set judges nobody and never passes', () => {
    const empty: CriteriaSet = { id: 'empty@1', criteria: [], acceptable: [] };
    expect(screen(eligibleMapp1, empty, { on })).toEqual({
      criteriaSet: 'empty@1',
      on,
      verdict: 'incomplete',
      reason: 'criteria.none',
      findings: [],
      counts: { met: 0, notMet: 0, unknown: 0 },
      missing: [],
      restsOn: { unverified: [], seed: [] },
    });
  });

  it('an empty record is incomplete under every set', () => {
    expect(screen({}, mapp1, { on })).toMatchObject({ verdict: 'incomplete', counts: { met: 0, notMet: 0 } });
    expect(screen({}, seed002, { on })).toMatchObject({ verdict: 'incomplete', counts: { met: 0, notMet: 0 } });
  });
});

describe('a finding says why', () => {
  it('which rule, what was seen, what was expected, and who says so', () => {
    expect(findingOf(screenMapp1({ 'demographics.ageYears': 17 }), 'S-001')).toEqual({
      id: 'S-001',
      category: 'demographic',
      kind: 'absolute',
      effect: 'inclusion',
      verdict: 'not-met',
      observed: [{ path: 'demographics.ageYears', value: 17 }],
      expected: 'ageYears >= 18',
      missing: [],
      basis: {
        facts: ['S-001'],
        verification: 'primary',
        cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct03537014' }],
      },
    });
  });

  it('each answer once, even where the rule looks at it twice', () => {
    const observed = findingOf(screenMapp1({}), 'S-130')?.observed ?? [];
    expect(observed.map(({ path }) => path)).toEqual([
      'reproductive.childbearingPotential',
      'reproductive.pregnant',
      'reproductive.notOfChildbearingPotentialBecause',
      'reproductive.breastfeeding',
    ]);
  });

  it('unknown and not recorded are told apart', () => {
    const unknown = findingOf(screenMapp1({ 'psychiatric.bipolarI': 'unknown' }), 'S-142');
    const notRecorded = findingOf(screenMapp1({ 'psychiatric.bipolarI': undefined }), 'S-142');
    expect(unknown?.observed).toEqual([{ path: 'psychiatric.bipolarI', value: 'unknown' }]);
    expect(notRecorded?.observed).toEqual([{ path: 'psychiatric.bipolarI', value: 'not-recorded' }]);
  });

  it('a section that was not recorded misses the answers that are asked first', () => {
    expect(screenMapp1({ reproductive: undefined }).missing).toEqual([
      'reproductive.childbearingPotential',
      'reproductive.notOfChildbearingPotentialBecause',
      'reproductive.breastfeeding',
    ]);
  });

  it('MAPP1 substance use keeps the stricter reading of the methods beside the rule it follows', () => {
    const basis = findingOf(screenMapp1({}), 'S-150')?.basis;
    expect(basis?.facts).toEqual(['S-150', 'P-STOP-01']);
    expect(basis?.because).toContain('any current alcohol or substance use disorder excludes');
  });
});

describe('what nobody has seen the text of counts only by name', () => {
  it('S-102 is not asked until a site accepts it', () => {
    expect(findingOf(screenMapp1({}), 'S-102')).toBeUndefined();
    expect(findingOf(screenMapp1({}, ['S-102']), 'S-102')?.verdict).toBe('unknown');
  });

  it('the report says which findings rest on it', () => {
    expect(screenMapp1({}).restsOn).toEqual({ unverified: [], seed: [] });
    expect(screenMapp1({}, ['S-152', 'S-102']).restsOn.unverified).toEqual(['S-102', 'S-152']);
  });

  it('and which ones only a guide states', () => {
    expect(screen(eligibleMapp1, seed002, { on }).restsOn.seed).toEqual([
      'S-012',
      'S-013',
      'S-017',
      'S-019',
      'S-105',
      'S-111',
      'S-112',
      'S-120',
      'S-143',
      'S-147',
      'S-148',
      'S-156',
    ]);
  });

  it('accepting a criterion that counts anyway changes nothing', () => {
    expect(screenMapp1({}, ['S-001'])).toEqual(screenMapp1({}));
  });

  it.each(['S-106', 'S-153', 'S-999'] as const)(
    'accepting %s, which is not there, is an error and not silence',
    (id) => {
      expect(() => screenMapp1({}, [id])).toThrow(`[screening] mapp1@1 has no criterion ${id} to accept`);
      expect(() => screen(eligibleMapp1, seed002, { on, accept: [id] })).toThrow('accept any of: none');
    },
  );

  it('accepting a criterion never improves a verdict', () => {
    const worse = ['eligible', 'incomplete', 'refer', 'ineligible'];
    for (const { id } of mapp1.acceptable) {
      const before = worse.indexOf(screenMapp1({}).verdict);
      expect(worse.indexOf(screenMapp1({}, [id]).verdict)).toBeGreaterThanOrEqual(before);
    }
  });
});

describe('the day asked about', () => {
  const test = (day: string, result: string) => ({ 'reproductive.pregnancyTests': [{ on: day, result }] });
  const s007 = (answers: Answers) => findingOf(screenMapp1(answers), 'S-007');

  it('a negative pregnancy test of that day meets S-007', () => {
    expect(s007(test('2026-03-02', 'negative'))?.verdict).toBe('met');
  });

  it('one of the day before is not of that day', () => {
    expect(s007(test('2026-03-01', 'negative'))).toMatchObject({
      verdict: 'unknown',
      missing: ['reproductive.pregnancyTests'],
    });
  });

  it('one of the day after was not known that day', () => {
    expect(s007(test('2026-03-03', 'negative'))?.verdict).toBe('unknown');
  });

  it('a positive one excludes whatever its age', () => {
    expect(s007(test('2026-02-01', 'positive'))?.verdict).toBe('not-met');
  });

  it('of two tests on that day, a positive one decides', () => {
    const tests = [
      { on: '2026-03-02', result: 'positive' },
      { on: '2026-03-02', result: 'negative' },
    ];
    expect(s007({ 'reproductive.pregnancyTests': tests })?.verdict).toBe('not-met');
  });

  it('no test at all is not a negative one', () => {
    expect(s007({ 'reproductive.pregnancyTests': [] })?.verdict).toBe('unknown');
  });

  it('nobody is asked for a test who cannot become pregnant', () => {
    const report = screenMapp1({
      reproductive: {
        childbearingPotential: false,
        notOfChildbearingPotentialBecause: 'assigned-male-at-birth',
      },
    });
    expect(report.verdict).toBe('eligible');
  });

  it.each(['2026-3-2', '', 'today', '2026-03-02T00:00:00Z'])('"%s" is not a day', (day) => {
    expect(() => screen(eligibleMapp1, mapp1, { on: day as typeof on })).toThrow('is not a day; give YYYY-MM-DD');
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

describe('[INV-004] unknown never passes', () => {
  const leaves = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
      : [path];

  const allLeaves = leaves(eligibleMapp1);

  it.each([
    ['mapp1@1', mapp1],
    ['seed-002@1', seed002],
  ] as const)('taking out or not knowing any answer that %s uses is never eligible', (_, set) => {
    const used = new Set(
      screen(eligibleMapp1, set, { on }).findings.flatMap((f) => f.observed.map(({ path }) => path)),
    );
    const answers = allLeaves.filter((path) => [...used].some((each) => each === path || each.startsWith(`${path}.`)));
    expect(answers.length).toBeGreaterThan(20);
    for (const path of answers) {
      for (const nothing of ['unknown', undefined]) {
        const { verdict, missing } = screen(withAnswers(eligibleMapp1, { [path]: nothing }), set, { on });
        expect([path, nothing, verdict]).toEqual([path, nothing, 'incomplete']);
        expect(missing).toContain(path);
      }
    }
  });

  it.each([
    ['mapp1@1', mapp1],
    ['seed-002@1', seed002],
  ] as const)('knowing less never turns a finding of %s into a met one', (_, set) => {
    const accept = (set as CriteriaSet).acceptable.map(({ id }) => id);
    fc.assert(
      fc.property(
        people,
        fc.subarray(allLeaves),
        fc.constantFrom('unknown', undefined),
        (person, forgotten, nothing) => {
          const blurred = withAnswers(person, Object.fromEntries(forgotten.map((path) => [path, nothing])));
          const before = screen(person, set, { on, accept }).findings;
          const after = screen(blurred, set, { on, accept }).findings;
          after.forEach((finding, index) => {
            expect(['unknown', before[index]?.verdict]).toContain(finding.verdict);
          });
        },
      ),
    );
  });

  it('every unknown finding names what is missing, and no other does', () => {
    const accept = mapp1.acceptable.map(({ id }) => id);
    fc.assert(
      fc.property(people, (person) => {
        for (const { verdict, missing } of screen(person, mapp1, { on, accept }).findings) {
          expect(missing.length > 0).toBe(verdict === 'unknown');
        }
      }),
    );
  });

  const yesNo = fc.constantFrom<unknown>(true, false, 'unknown', undefined);
  const people = fc
    .record({
      'demographics.ageYears': fc.constantFrom<unknown>(17, 18, 40, 'unknown', undefined),
      'demographics.sexAssignedAtBirth': fc.constantFrom<unknown>('female', 'male', 'intersex', 'unknown', undefined),
      'reproductive.childbearingPotential': yesNo,
      'reproductive.breastfeeding': yesNo,
      'reproductive.notOfChildbearingPotentialBecause': fc.constantFrom<unknown>(
        'assigned-male-at-birth',
        'other',
        'unknown',
        undefined,
      ),
      'cardiovascular.hypertension': fc.constantFrom<unknown>('none', 'controlled', 'uncontrolled', 'unknown'),
      'cardiovascular.hypertensionTreated': yesNo,
      'substanceUse.alcohol.severity': fc.constantFrom<unknown>('none', 'mild', 'moderate', 'severe', 'unknown'),
      'substanceUse.alcohol.remission': fc.constantFrom<unknown>('not-in-remission', 'early', 'unknown', undefined),
      'substanceUse.other.severity': fc.constantFrom<unknown>('none', 'severe', 'unknown'),
      'substanceUse.other.remission': fc.constantFrom<unknown>('not-in-remission', 'sustained', 'unknown', undefined),
      medicines: fc.constantFrom<unknown>(
        [],
        [{ name: 'sertraline', psychiatric: true, taking: true }],
        [{ name: 'sertraline', psychiatric: 'unknown', taking: true }],
        'unknown',
        undefined,
      ),
      'treatment.ableAndWillingToStopPsychiatricMedicines': yesNo,
      'cardiovascular.ecgs': fc.array(
        fc.record({
          on: fc.constantFrom('2026-01-05', '2026-03-05'),
          qtcMs: fc.constantFrom<unknown>(420, 470, 'unknown'),
          formula: fc.constantFrom<unknown>('bazett', 'hodges', 'unknown'),
        }),
        { maxLength: 3 },
      ),
      'cardiovascular.bloodPressure': fc.array(
        fc.record({
          on: fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07', '2026-03-05'),
          systolic: fc.constantFrom<unknown>(120, 150, 'unknown'),
          diastolic: fc.constantFrom<unknown>(70, 95, 'unknown'),
        }),
        { maxLength: 5 },
      ),
    })
    .map((answers): ScreeningRecord => withAnswers(eligibleMapp1, answers));
});

describe('the order of criteria', () => {
  it('never changes the verdict', () => {
    const record = withAnswers(eligibleMapp1, {
      'psychiatric.bipolarI': 'unknown',
      'consent.agreesToRecording': false,
    });
    const { verdict } = screen(record, mapp1, { on });
    expect(verdict).toBe('refer');
    fc.assert(
      fc.property(fc.shuffledSubarray([...mapp1.criteria], { minLength: mapp1.criteria.length }), (criteria) => {
        expect(screen(record, { ...mapp1, criteria }, { on }).verdict).toBe(verdict);
      }),
      { numRuns: 25 },
    );
  });
});

const basis = { facts: [], verification: 'derived', cites: [] } as const;

function setOf(...criteria: readonly (readonly [CriterionKind, boolean | 'unknown'])[]): CriteriaSet {
  return {
    id: 'made-up@1',
    criteria: criteria.map(([kind, holds], index): Criterion => ({
      id: `S-${index}`,
      category: 'medical',
      kind,
      effect: 'inclusion',
      passes:
        holds === 'unknown' ? { op: 'is', path: 'nobody.knows', value: true } : { op: holds ? 'all' : 'any', of: [] },
      basis,
    })),
    acceptable: [],
  };
}

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
