import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibleMapp1 } from '../fixtures/eligible-mapp1.ts';
import { withAnswers } from '../fixtures/with-answers.ts';
import { parseScreeningRecord } from './parse-screening-record.ts';

const issuesOf = (input: unknown) => {
  const parsed = parseScreeningRecord(input);
  return parsed.ok ? [] : parsed.issues;
};

describe('a record that is accepted', () => {
  it.each([
    ['an empty one: nothing was recorded', {}],
    ['one with an unknown answer', { demographics: { ageYears: 'unknown' } }],
    ['one that takes no medicines', { medicines: [] }],
    ['one whose medicines nobody knows', { medicines: 'unknown' }],
    ['one with repeated readings', { cardiovascular: { bloodPressure: [{ on: '2028-02-29', systolic: 'unknown' }] } }],
    ['one with a QTc that lacks its formula', { cardiovascular: { ecgs: [{ on: '2026-01-05', qtcMs: 430 }] } }],
    ['one with ketamine never taken', { treatment: { weeksSinceKetamineTherapy: 'never' } }],
    ['the bounds of the scores', { ptsd: { caps5: { totalSeverity: 0 }, pcl5: { total: 80 } } }],
  ])('%s', (_, input) => {
    expect(parseScreeningRecord(input)).toEqual({ ok: true, value: input });
  });
});

describe('an answer that is refused says what was seen and what was expected', () => {
  it.each([
    ['demographics.ageYears', 17.5, 'not-whole', 'seen 17.5, expected a whole number or "unknown"'],
    ['demographics.ageYears', -1, 'too-low', 'seen -1, expected at least 0'],
    ['demographics.ageYears', '34', 'wrong-type', 'seen "34", expected a number or "unknown"'],
    ['demographics.languageFluent', null, 'wrong-type', 'seen null, expected true or false or "unknown"'],
    [
      'demographics.languageFluent',
      'not-recorded',
      'wrong-type',
      'seen "not-recorded", expected true or false or "unknown"',
    ],
    [
      'demographics.sexAssignedAtBirth',
      'f',
      'not-an-option',
      'seen "f", expected "female" or "male" or "intersex" or "unknown"',
    ],
    ['demographics.weightKg', 250.5, 'too-high', 'seen 250.5, expected at most 250'],
    ['demographics.weightKg', 0, 'too-low', 'seen 0, expected above 0'],
    ['ptsd.caps5.totalSeverity', 81, 'too-high', 'seen 81, expected at most 80'],
    ['ptsd.pcl5.on', '2026-02-30', 'not-a-day', 'seen "2026-02-30", expected a day of the calendar as YYYY-MM-DD'],
    [
      'treatment.weeksSinceKetamineTherapy',
      'long ago',
      'wrong-type',
      'seen "long ago", expected a number or "never" or "unknown"',
    ],
    ['psychiatric', 'unknown', 'wrong-type', 'seen "unknown", expected an object'],
    ['medicines', [{ name: '' }], 'too-low', 'seen "", expected a text that is not empty'],
    ['medicines', 'none', 'wrong-type', 'seen "none", expected a list or "unknown"'],
    ['consent', [], 'wrong-type', 'seen a list, expected an object'],
  ])('%s: %j', (path, answer, code, message) => {
    expect(issuesOf(withAnswers({}, { [path]: answer }))).toMatchObject([{ code, message }]);
  });

  it('a systolic pressure of 1620 is refused where it stands, and not cut to size', () => {
    const input = {
      cardiovascular: {
        bloodPressure: [
          { on: '2026-01-05', systolic: 120 },
          { on: '2026-01-06', systolic: 1620 },
        ],
      },
    };
    expect(issuesOf(input)).toEqual([
      {
        path: ['cardiovascular', 'bloodPressure', 1, 'systolic'],
        code: 'too-high',
        message: 'seen 1620, expected at most 375',
      },
    ]);
  });

  it('a reading without its day is refused', () => {
    expect(issuesOf({ cardiovascular: { bloodPressure: [{ systolic: 120 }] } })).toMatchObject([
      { path: ['cardiovascular', 'bloodPressure', 0, 'on'], code: 'wrong-type' },
    ]);
  });

  it('an answer that the record does not know is refused, never dropped', () => {
    expect(issuesOf({ demographics: { ageYears: 30, age: 30 }, x: 1 })).toEqual([
      {
        path: ['demographics', 'age'],
        code: 'not-recognised',
        message: 'seen an answer named "age", expected only answers that the record knows',
      },
      {
        path: ['x'],
        code: 'not-recognised',
        message: 'seen an answer named "x", expected only answers that the record knows',
      },
    ]);
  });

  it('every issue comes back, not only the first', () => {
    const input = withAnswers(eligibleMapp1, {
      'demographics.ageYears': 'thirty',
      'reproductive.contraceptiveMethods': ['prayer', 'barrier', 'hope'],
      'suicidality.cssrs.ideationLevel': 6,
    });
    expect(issuesOf(input).map(({ path }) => path.join('.'))).toEqual([
      'demographics.ageYears',
      'reproductive.contraceptiveMethods.0',
      'reproductive.contraceptiveMethods.2',
      'suicidality.cssrs.ideationLevel',
    ]);
  });

  it.each([
    [undefined, 'seen nothing, expected an object'],
    [null, 'seen null, expected an object'],
    [[], 'seen a list, expected an object'],
    [3, 'seen 3, expected an object'],
    ['x'.repeat(500), `seen "${'x'.repeat(60)}…", expected an object`],
    [() => 1, 'seen a function, expected an object'],
  ])('what is no record at all: %s', (input, message) => {
    expect(parseScreeningRecord(input)).toEqual({ ok: false, issues: [{ path: [], code: 'wrong-type', message }] });
  });
});

describe('anything from outside', () => {
  const told = {
    path: expect.any(Array) as unknown,
    message: expect.stringMatching(/^seen .+, expected .+/) as unknown,
  };

  it('arbitrary JSON is returned unchanged or refused with a path and a reason, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseScreeningRecord(input);
        expect(parsed).toMatchObject(parsed.ok ? { value: input } : { issues: parsed.issues.map(() => told) });
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
    );
  });

  it('arbitrary JSON in the place of any section or answer is never changed', () => {
    const paths = [
      'demographics',
      'demographics.ageYears',
      'medicines',
      'ptsd.caps5',
      'cardiovascular.ecgs',
      'substanceUse.mdma.monthsSinceLastUse',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const input = withAnswers(eligibleMapp1, { [path]: value });
        const before = JSON.stringify(input);
        const parsed = parseScreeningRecord(input);
        expect(parsed.ok ? parsed.value : input).toEqual(input);
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });

  it('a prototype is neither read nor changed', () => {
    const input: unknown = JSON.parse(
      '{ "__proto__": { "demographics": { "ageYears": 40 } }, "demographics": { "constructor": 1 } }',
    );
    expect(issuesOf(input).map(({ path }) => path)).toEqual([['demographics', 'constructor'], ['__proto__']]);
    expect(Object.hasOwn(Object.prototype, 'demographics')).toBe(false);
  });
});
