import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import type { CriteriaSet } from './criteria/criterion.ts';
import { eligibleMapp1 } from './fixtures/eligible-mapp1.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import type { ScreeningRecord } from './record/record.ts';
import { screen } from './screen.ts';

const { mapp1, seed002 } = criteriaSets;
const on = '2026-03-02';

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
