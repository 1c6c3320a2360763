import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from '../criteria/criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from '../criteria/criterion.ts';
import type { Expression } from '../expression/expression.ts';
import { eligibleEverywhere } from '../fixtures/eligible-everywhere.ts';
import { withAnswers } from '../fixtures/with-answers.ts';
import type { ScreeningRecord } from '../record/record.ts';
import { screen } from '../screen.ts';
import { whatWouldChange } from './what-would-change.ts';

const on = '2026-03-02';
const { mapp1, mapp2, union } = criteriaSets;
type Answers = Readonly<Record<string, unknown>>;
const ask = (set: CriteriaSet, answers: Answers, more: object = {}) =>
  whatWouldChange(withAnswers(eligibleEverywhere, answers), set, { on, ...more });

describe('what would have to change', () => {
  it('nothing, for a person who is eligible', () => {
    expect(ask(mapp1, {})).toEqual({
      verdict: 'eligible',
      steps: [],
      never: [],
      fewest: { changes: [], earliest: on },
    });
  });

  it('an answer that nobody has given yet, on the day asked', () => {
    expect(ask(mapp1, { 'psychiatric.bipolarI': 'unknown' }).fewest).toEqual({
      changes: [
        { path: 'psychiatric.bipolarI', seen: 'unknown', needs: ['bipolarI == false'], kind: 'answer', earliest: on },
      ],
      earliest: on,
    });
  });

  it('nothing can change a past bipolar I disorder', () => {
    const found = ask(mapp1, { 'psychiatric.bipolarI': true, 'consent.agreesToRecording': false });
    expect(found.never).toEqual(['S-142']);
    expect(found.fewest).toBeUndefined();
  });

  it.each([
    ['symptoms of four months: two more', mapp2, { 'ptsd.symptomMonths': 4 }, '2026-05-02'],
    ['at 17: the latest day of turning 18', mapp2, { 'demographics.ageYears': 17 }, '2027-03-02'],
    [
      'another substance use disorder seven months ago: five more',
      mapp2,
      { 'substanceUse.other': { severity: 'mild', remission: 'early', monthsSince: 7 } },
      '2026-08-02',
    ],
    [
      'ketamine ten weeks ago, where the site accepts S-155: two more',
      mapp2,
      { 'treatment.weeksSinceKetamineTherapy': 10, 'treatment.weeksSinceElectroconvulsiveTherapy': 'never' },
      '2026-03-16',
    ],
  ] as const)('time heals %s', (_, set, answers, earliest) => {
    const found = ask(set, answers, { accept: ['S-155'] });
    const withKetamine = 'treatment.weeksSinceKetamineTherapy' in answers;
    const step = found.steps.find(({ criteria }) => withKetamine || !criteria.includes('S-155'));
    expect(step?.ways[0]?.changes[0]?.kind).toBe('time');
    expect(step?.ways[0]?.earliest).toBe(earliest);
  });

  it('remission heals with time, on a day that no source gives', () => {
    const found = ask(mapp2, { 'substanceUse.alcohol': { severity: 'moderate', remission: 'not-in-remission' } });
    expect(found.fewest).toMatchObject({
      changes: [{ path: 'substanceUse.alcohol.remission', kind: 'time', earliest: 'unknown' }],
      earliest: 'unknown',
    });
  });

  it('two ways out of a psychiatric medicine: to be willing to stop, or to have washed out by the day planned', () => {
    const answers = {
      medicines: [{ name: 'sertraline', psychiatric: true, taking: true }],
      'treatment.ableAndWillingToStopPsychiatricMedicines': false,
    };
    const found = ask(mapp1, answers, { washedOutOn: '2026-04-01' });
    expect(found.steps).toHaveLength(1);
    expect(found.steps[0]?.ways.map(({ changes, earliest }) => [changes.map(({ path }) => path), earliest])).toEqual([
      [['medicines.0.taking'], '2026-04-01'],
      [['treatment.ableAndWillingToStopPsychiatricMedicines'], on],
    ]);
    expect(ask(mapp1, answers).steps[0]?.ways[0]?.earliest).toBe('unknown');
  });

  it('a pregnancy test of that day', () => {
    const found = ask(mapp1, { 'reproductive.pregnancyTests': [{ on: '2026-02-20', result: 'negative' }] });
    expect(found.fewest?.changes).toMatchObject([{ path: 'reproductive.pregnancyTests', kind: 'test', earliest: on }]);
  });

  it('independent obstacles are independent steps, and the fewest changes take one way of each', () => {
    const found = ask(mapp1, { 'consent.agreesToRecording': false, 'ptsd.symptomMonths': 3 });
    expect(found.steps.map(({ criteria }) => criteria)).toEqual([['S-004'], ['S-015']]);
    expect(found.fewest?.changes.map(({ path }) => path)).toEqual(['consent.agreesToRecording', 'ptsd.symptomMonths']);
    expect(found.fewest?.earliest).toBe('2026-06-02');
  });

  it.each(Object.values(criteriaSets) as readonly CriteriaSet[])('an empty record can be answered under $id', (set) => {
    const accept = set.acceptable.map(({ id }) => id);
    const found = whatWouldChange({}, set, { on, accept });
    expect(found.never).toEqual([]);
    expect(found.fewest?.changes.length).toBeGreaterThan(0);
  });

  it('an empty set promises nothing', () => {
    expect(whatWouldChange({}, { id: 'empty@1', criteria: [], acceptable: [] }, { on })).toEqual({
      verdict: 'incomplete',
      steps: [],
      never: [],
    });
  });

  it('the treated hypertension of the union is never argued away', () => {
    const found = ask(union, {
      'cardiovascular.hypertension': 'controlled',
      'cardiovascular.arrhythmia': 'significant',
    });
    expect(found.never).toEqual(['S-105']);
  });
});

describe('against brute force on small records', () => {
  const paths = ['a', 'b', 'c', 'd'];
  const values: Readonly<Record<string, readonly unknown[]>> = {
    a: [true, false],
    b: [true, false],
    c: ['red', 'green', 'another answer'],
    d: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4],
  };
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.constantFrom('a', 'b').chain((path) => fc.boolean().map((value): Expression => ({ op: 'is', path, value }))),
    fc.constantFrom('red', 'green').map((value): Expression => ({ op: 'is', path: 'c', value })),
    fc.constant<Expression>({ op: 'is-one-of', path: 'c', values: ['red', 'green'] }),
    fc
      .record({ op: fc.constantFrom('at-least', 'at-most', 'above', 'below'), value: fc.constantFrom(1, 2, 3) })
      .map(({ op, value }): Expression => ({ op, path: 'd', value })),
  );
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc
        .record({
          op: fc.constantFrom('all', 'any', 'none-of'),
          of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        })
        .map((each): Expression => each),
      tie('tree').map((of): Expression => ({ op: 'not', of })),
      fc.record({ if: tie('tree'), must: tie('tree') }).map((each): Expression => ({ op: 'when', ...each })),
      fc.record({ that: tie('tree'), must: tie('tree') }).map((each): Expression => ({ op: 'given', ...each })),
    ),
  }));
  const record = fc.record({
    a: fc.constantFrom<unknown>(true, false, 'unknown', undefined),
    b: fc.constantFrom<unknown>(true, false, 'unknown', undefined),
    c: fc.constantFrom<unknown>('red', 'green', 'another answer', 'unknown', undefined),
    d: fc.constantFrom<unknown>(0, 1, 2, 3, 4, 'unknown', undefined),
  });

  it('finds exactly the smallest sets of answers that trying every combination finds', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), record, (expressions, person) => {
        const set = setOf(expressions);
        const { steps, never } = whatWouldChange(person as ScreeningRecord, set, { on });
        const found =
          never.length > 0
            ? []
            : combined(steps.map(({ ways }) => ways.map(({ changes }) => changes.map(({ path }) => path))));
        expect(found.map(asText).toSorted()).toEqual(bruteForce(set, person).map(asText).toSorted());
      }),
      { numRuns: 400 },
    );
  });

  const asText = (changed: readonly string[]) => changed.toSorted().join(' ');

  const combined = (steps: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] =>
    steps.reduce<readonly (readonly string[])[]>(
      (all, ways) => all.flatMap((one) => ways.map((way) => [...one, ...way])),
      [[]],
    );

  function bruteForce(set: CriteriaSet, person: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
    const subsets = paths.reduce<string[][]>((all, path) => [...all, ...all.map((one) => [...one, path])], [[]]);
    const leading = subsets.filter((subset) =>
      assignments(subset).some(
        (answers) => screen({ ...person, ...answers } as ScreeningRecord, set, { on }).verdict === 'eligible',
      ),
    );
    return leading.filter(
      (one) => !leading.some((other) => other.length < one.length && other.every((path) => one.includes(path))),
    );
  }

  function assignments(subset: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
    return subset.reduce<readonly Readonly<Record<string, unknown>>[]>(
      (all, path) => all.flatMap((answers) => (values[path] ?? []).map((value) => ({ ...answers, [path]: value }))),
      [{}],
    );
  }
});

function setOf(expressions: readonly Expression[]): CriteriaSet {
  const basis = { facts: [], verification: 'derived', cites: [] } as const;
  return {
    id: 'made-up@1',
    acceptable: [],
    criteria: expressions.map((passes, index): Criterion => ({
      id: `S-${index}`,
      category: 'medical',
      kind: 'absolute',
      effect: 'inclusion',
      passes,
      basis,
    })),
  };
}

describe('from a report alone', () => {
  it.each([
    {},
    { 'consent.agreesToRecording': false },
    { 'psychiatric.bipolarI': 'unknown', 'ptsd.symptomMonths': 3 },
    { 'psychiatric.bipolarI': true },
    { medicines: [{ name: 'sertraline', psychiatric: true, taking: true }] },
    { 'reproductive.pregnancyTests': [{ on: '2026-02-20', result: 'negative' }] },
    { 'reproductive.contraceptiveMethods': ['barrier'] },
    { reproductive: undefined },
  ] as readonly Answers[])('%o gives what record and set give', (answers) => {
    const record = withAnswers(eligibleEverywhere, answers);
    const fromReport = whatWouldChange(screen(record, mapp1, { on }));
    const fromRecord = whatWouldChange(record, mapp1, { on });
    expect(fromReport.verdict).toBe(fromRecord.verdict);
    expect(fromReport.never).toEqual(fromRecord.never);
    expect(fromReport.fewest).toEqual(fromRecord.fewest);
  });

  it('a set of your own is handed in beside it', () => {
    const set = setOf([{ op: 'is', path: 'a', value: true }]);
    const report = screen({ a: false } as ScreeningRecord, set, { on });
    expect(() => whatWouldChange(report)).toThrow('[screening] made-up@1 is no set of criteriaSets');
    expect(whatWouldChange(report, set).fewest?.changes).toMatchObject([{ path: 'a', needs: ['a == true'] }]);
  });
});
