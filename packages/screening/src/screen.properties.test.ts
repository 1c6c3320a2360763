import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledSet } from './criteria/compiled-set.ts';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from './criteria/criterion.ts';
import type { Expression } from './expression/expression.ts';
import { eligibleEverywhere } from './fixtures/eligible-everywhere.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { parseScreeningRecord } from './record/parse-screening-record.ts';
import type { ScreeningRecord } from './record/record.ts';
import { screen } from './screen.ts';
import { nestedPatients } from './testing/nested-patients.ts';
import { slowly } from './testing/slow-oracle.ts';

const on = '2026-03-02';
const sets = Object.values(criteriaSets) as readonly CriteriaSet[];
const accepting = (set: CriteriaSet) => ({ on, accept: set.acceptable.map(({ id }) => id) }) as const;
const people = nestedPatients(300, 3);
const told = { met: 1, 'not-met': -1, unknown: 0 } as const;

describe('a slow oracle agrees', () => {
  it.each(sets)('on every criterion of $id, for 300 people', (set) => {
    for (const person of people) {
      for (const { id, verdict } of screen(person, set, accepting(set)).findings) {
        const criterion = [...set.criteria, ...set.acceptable].find((each) => each.id === id) as Criterion;
        expect([id, told[verdict]]).toEqual([id, slowly(criterion.passes, person, on)]);
      }
    }
  });

  it('on any expression and any answers, the first time and when the finding is remembered', () => {
    fc.assert(
      fc.property(tree, fc.array(answers, { minLength: 1, maxLength: 4 }), (passes, records) => {
        const set = setOf(passes);
        for (const record of [...records, ...records]) {
          const { findings } = screen(record as ScreeningRecord, set, { on });
          expect(told[findings[0]?.verdict ?? 'unknown']).toBe(slowly(passes, record, on));
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a remembered finding', () => {
  it.each(sets)('is the finding that is made anew, under $id', (set) => {
    const { criteria } = compiledSet(set, accepting(set).accept);
    for (const person of people.slice(0, 60)) {
      const remembered = screen(person, set, accepting(set)).findings;
      expect(remembered).toEqual(criteria.map(({ criterion }) => judgeCriterion(criterion, person, on)));
    }
  });

  it('cannot be written into, since other reports share it', () => {
    const [finding] = screen(eligibleEverywhere, criteriaSets.mapp1, { on }).findings;
    expect(() => Object.assign(finding as object, { verdict: 'not-met' })).toThrow(TypeError);
    expect(Object.isFrozen(finding?.observed)).toBe(true);
    expect(Object.isFrozen(finding?.observed[0])).toBe(true);
  });

  it('is never taken for an answer that stands in a prototype', () => {
    const set = setOf({ op: 'is', path: 'group.a', value: true });
    const verdictOf = (record: object) => screen(record as ScreeningRecord, set, { on }).verdict;
    const inherited = Object.create({ a: true }) as object;
    expect(verdictOf({ group: inherited })).toBe('incomplete');
    expect(verdictOf({ group: { a: true } })).toBe('eligible');
    expect(verdictOf({ group: inherited })).toBe('incomplete');
    expect(verdictOf(Object.create({ group: { a: true } }) as object)).toBe('incomplete');
    expect(screen({}, setOf({ op: 'is', path: 'constructor.name', value: 'Object' }), { on }).verdict).toBe(
      'incomplete',
    );
  });

  it('nor for one in the prototype of all objects', () => {
    const set = setOf({ op: 'is', path: 'polluted', value: true });
    expect(screen({ polluted: true } as ScreeningRecord, set, { on }).verdict).toBe('eligible');
    const where: PropertyDescriptor = { value: true, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, 'polluted', where);
    const { verdict } = screen({}, set, { on });
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(verdict).toBe('incomplete');
  });
});

describe('[INV-004] an absolute exclusion stays', () => {
  it.each(sets)('adding answers never turns ineligible into anything else under $id', (set) => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.subarray([...leaves(eligibleEverywhere)]), (person, forgotten) => {
        const knowsLess = withAnswers(person, Object.fromEntries(forgotten.map((path) => [path, undefined])));
        if (screen(knowsLess, set, accepting(set)).verdict !== 'ineligible') return;
        expect(screen(person, set, accepting(set)).verdict).toBe('ineligible');
      }),
      { numRuns: 150 },
    );
  });
});

describe('the order of criteria', () => {
  it.each(sets)('never changes the verdict, nor any finding, under $id', (set) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.shuffledSubarray([...set.criteria], { minLength: set.criteria.length }),
        (person, criteria) => {
          const { verdict, findings, counts } = screen(person, { ...set, criteria }, { on });
          const usual = screen(person, set, { on });
          expect([verdict, counts]).toEqual([usual.verdict, usual.counts]);
          expect(new Set(findings.map(({ id, verdict: each }) => `${id} ${each}`))).toEqual(
            new Set(usual.findings.map(({ id, verdict: each }) => `${id} ${each}`)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('arbitrary JSON as a screening record', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc
      .constantFrom(
        '{"__proto__":{"polluted":true}}',
        '{"demographics":{"__proto__":{"ageYears":40}}}',
        '{"constructor":{"prototype":{"polluted":true}}}',
        '{"medicines":[{"name":"x","__proto__":{"polluted":true}}]}',
      )
      .map((text) => JSON.parse(text) as unknown),
    fc.record(
      { demographics: fc.jsonValue(), medicines: fc.jsonValue(), reproductive: fc.jsonValue() },
      { requiredKeys: [] },
    ),
  );

  it('never throws, never pollutes a prototype, and gives every issue a path into what was seen', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        const before = JSON.stringify(input);
        const parsed = parseScreeningRecord(input);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        expect(JSON.stringify(input)).toBe(before);
        if (parsed.ok) {
          for (const set of sets) expect(() => screen(parsed.value, set, { on })).not.toThrow();
          return;
        }
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { path, code, message } of parsed.issues) {
          expect(path.every((step) => typeof step === 'string' || typeof step === 'number')).toBe(true);
          expect([code, message].every((text) => text !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('an answer named __proto__ is refused, not taken over', () => {
    const parsed = parseScreeningRecord(JSON.parse('{"demographics":{"__proto__":{"ageYears":40}}}'));
    expect(parsed.ok ? screen(parsed.value, criteriaSets.mapp1, { on }).verdict : 'refused').not.toBe('eligible');
    const kept = parsed.ok ? Object.getPrototypeOf(parsed.value.demographics) : Object.prototype;
    expect(kept).toBe(Object.prototype);
  });
});

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({ op: fc.constant('is' as const), path: fc.constantFrom('a', 'g.b'), value: fc.boolean() }),
  fc.record({ op: fc.constant('is' as const), path: fc.constant('c'), value: fc.constantFrom('red', 'green') }),
  fc.record({
    op: fc.constant('is-one-of' as const),
    path: fc.constant('c'),
    values: fc.subarray(['red', 'green', 'blue']),
  }),
  fc.record({
    op: fc.constantFrom('at-least', 'at-most', 'above', 'below'),
    path: fc.constantFrom('d', 'g.h.e'),
    value: fc.constantFrom(0, 1, 2.5),
  }),
  fc.record({ op: fc.constant('includes-any' as const), path: fc.constant('w'), values: fc.subarray(['x', 'y']) }),
  fc.record({ op: fc.constant('counts-at-least' as const), path: fc.constant('w'), value: fc.constantFrom(1, 2) }),
  fc.constant<Expression>({ op: 'no-entry', path: 'l', where: { op: 'is', path: 'k', value: true } }),
  fc.constant<Expression>({ op: 'newest-that-day', path: 'l', where: { op: 'is', path: 'k', value: true } }),
  fc
    .record({ each: fc.constantFrom('day' as const, 'entry' as const), times: fc.constantFrom(1, 2, 3) })
    .map((rule): Expression => ({ op: 'repeatedly', path: 'l', where: { op: 'is', path: 'k', value: true }, ...rule })),
);

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ op: fc.constantFrom('all', 'any', 'none-of'), of: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ op: fc.constant('when' as const), if: tie('tree'), must: tie('tree') }),
    fc.record({ op: fc.constant('given' as const), that: tie('tree'), must: tie('tree') }),
  ),
}));

const yesNo = fc.constantFrom<unknown>(true, false, 'unknown', undefined, 3, null);
const number = fc.constantFrom<unknown>(0, -0, 0.5, 1, 2, 2.5, 3, 5000, 'unknown', undefined, true);
const answers = fc.record({
  a: yesNo,
  c: fc.constantFrom<unknown>('red', 'green', 'blue', 'unknown', 'not-recorded', undefined),
  d: number,
  g: fc.oneof(
    fc.constantFrom<unknown>('unknown', undefined, 7),
    fc.record({ b: yesNo, h: fc.oneof(fc.constant<unknown>('unknown'), fc.record({ e: number })) }),
  ),
  w: fc.oneof(
    fc.constantFrom<unknown>('unknown', undefined),
    fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
  ),
  l: fc.oneof(
    fc.constantFrom<unknown>('unknown', undefined),
    fc.array(fc.record({ on: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'), k: yesNo }), { maxLength: 4 }),
  ),
});

function leaves(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

function setOf(passes: Expression): CriteriaSet {
  const basis = { facts: [], verification: 'derived', cites: [] } as const;
  return {
    id: 'made-up@1',
    acceptable: [],
    criteria: [{ id: 'S-001', category: 'medical', kind: 'absolute', effect: 'inclusion', passes, basis }],
  };
}
