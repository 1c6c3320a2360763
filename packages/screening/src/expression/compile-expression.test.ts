import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile-expression.ts';
import type { Expression } from './expression.ts';
import type { Trace } from './trace.ts';
import type { Truth } from './truth.ts';

const on = '2026-03-02';

function ask(expression: Expression, root: unknown = {}): { readonly truth: Truth } & Trace {
  const trace: Trace = { observed: [], missing: [] };
  return { truth: compileExpression(expression)({ root, prefix: '', on, trace }), ...trace };
}

const values: readonly Truth[] = [true, false, 'unknown'];
const is = (path: string): Expression => ({ op: 'is', path, value: true });
const both = (a: Truth, b: Truth) => ({ a, b });

describe('three-valued logic', () => {
  const tables: readonly (readonly [string, Expression, readonly Truth[]])[] = [
    // In the order TT TF TU, FT FF FU, UT UF UU.
    [
      'all',
      { op: 'all', of: [is('a'), is('b')] },
      [true, false, 'unknown', false, false, false, 'unknown', false, 'unknown'],
    ],
    [
      'any',
      { op: 'any', of: [is('a'), is('b')] },
      [true, true, true, true, false, 'unknown', true, 'unknown', 'unknown'],
    ],
    [
      'none-of',
      { op: 'none-of', of: [is('a'), is('b')] },
      [false, false, false, false, true, 'unknown', false, 'unknown', 'unknown'],
    ],
    [
      'when, which is unknown where nobody knows whether to ask',
      { op: 'when', if: is('a'), must: is('b') },
      [true, false, 'unknown', true, true, true, 'unknown', 'unknown', 'unknown'],
    ],
    [
      'given, which is unknown unless the first holds',
      { op: 'given', that: is('a'), must: is('b') },
      [true, false, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ],
  ];

  it.each(tables)('%s', (_, expression, expected) => {
    const seen = values.flatMap((a) => values.map((b) => ask(expression, both(a, b)).truth));
    expect(seen).toEqual(expected);
  });

  it('not', () => {
    expect(values.map((a) => ask({ op: 'not', of: is('a') }, { a }).truth)).toEqual([false, true, 'unknown']);
  });

  it('all of nothing holds, any of nothing does not', () => {
    expect(ask({ op: 'all', of: [] }).truth).toBe(true);
    expect(ask({ op: 'any', of: [] }).truth).toBe(false);
  });
});

describe('one answer', () => {
  it.each([
    ['at-least', 17, false],
    ['at-least', 18, true],
    ['above', 18, false],
    ['above', 18.1, true],
    ['at-most', 18, true],
    ['at-most', 19, false],
    ['below', 18, false],
    ['below', 17, true],
  ] as const)('%s 18: %d', (op, age, truth) => {
    expect(ask({ op, path: 'age', value: 18 }, { age }).truth).toBe(truth);
  });

  it.each([
    ['not recorded', {}, 'not-recorded'],
    ['null', { age: null }, 'not-recorded'],
    ['undefined', { age: undefined }, 'not-recorded'],
    ['unknown', { age: 'unknown' }, 'unknown'],
    ['an object', { age: {} }, 'not-recorded'],
  ])('%s is missing and never passes', (_, root, value) => {
    expect(ask({ op: 'at-least', path: 'age', value: 18 }, root)).toEqual({
      truth: 'unknown',
      observed: [{ path: 'age', value }],
      missing: ['age'],
    });
  });

  it.each(['at-least', 'above', 'at-most', 'below'] as const)('a word is not %s a number', (op) => {
    expect(ask({ op, path: 'weeks', value: 12 }, { weeks: 'never' }).truth).toBe('unknown');
  });

  it('one of several words', () => {
    const rule: Expression = { op: 'is-one-of', path: 'kind', values: ['early', 'sustained'] };
    expect(ask(rule, { kind: 'early' }).truth).toBe(true);
    expect(ask(rule, { kind: 'none' }).truth).toBe(false);
    expect(ask(rule, { kind: 1 }).truth).toBe(false);
  });

  it('an unknown group makes its answers unknown', () => {
    expect(ask(is('group.answer'), { group: 'unknown' }).observed).toEqual([
      { path: 'group.answer', value: 'unknown' },
    ]);
  });

  it('nothing is read from a prototype', () => {
    expect(ask({ op: 'is', path: 'constructor.name', value: 'Object' }, {}).truth).toBe('unknown');
    expect(ask(is('a'), Object.create({ a: true })).truth).toBe('unknown');
  });
});

describe('what is missing', () => {
  it('is forgotten where it no longer matters', () => {
    expect(ask({ op: 'any', of: [is('a'), is('b')] }, { b: true }).missing).toEqual([]);
    expect(ask({ op: 'all', of: [is('a'), is('b')] }, { b: false }).missing).toEqual([]);
    expect(ask({ op: 'all', of: [{ op: 'any', of: [is('a'), is('b')] }, is('c')] }, { b: true }).missing).toEqual([
      'c',
    ]);
  });

  it('is only the condition, while nobody knows whether to ask further', () => {
    expect(ask({ op: 'when', if: is('a'), must: is('b') }).missing).toEqual(['a']);
  });

  it('names the answer under which a rule cannot be told', () => {
    expect(
      ask({ op: 'given', that: { op: 'is', path: 'formula', value: 'bazett' }, must: is('b') }, { formula: 'hodges' })
        .missing,
    ).toEqual(['formula']);
  });
});

describe('lists', () => {
  const noMaoi: Expression = { op: 'no-entry', path: 'medicines', where: is('maoi') };

  it.each<readonly [string, unknown, Truth, readonly string[]]>([
    ['an empty list has no such entry', [], true, []],
    ['a list that was not recorded is not empty', undefined, 'unknown', ['medicines']],
    ['nor is one that nobody knows', 'unknown', 'unknown', ['medicines']],
    ['one entry is like this', [{ maoi: false }, { maoi: true }], false, []],
    ['one entry may be', [{ maoi: false }, { maoi: 'unknown' }], 'unknown', ['medicines.1.maoi']],
    ['one is, so that another no longer matters', [{ maoi: 'unknown' }, { maoi: true }], false, []],
  ])('no entry: %s', (_, medicines, truth, missing) => {
    expect(ask(noMaoi, { medicines })).toMatchObject({ truth, missing });
  });

  it('an empty list is observed as none', () => {
    expect(ask(noMaoi, { medicines: [] }).observed).toEqual([{ path: 'medicines', value: 'none' }]);
  });

  it('words', () => {
    const rule: Expression = { op: 'includes-any', path: 'methods', values: ['iud'] };
    expect(ask(rule, { methods: ['barrier', 'iud'] })).toMatchObject({
      truth: true,
      observed: [{ path: 'methods', value: 'barrier, iud' }],
    });
    expect(ask(rule, { methods: ['barrier'] }).truth).toBe(false);
    expect(ask(rule, { methods: [] }).truth).toBe(false);
    expect(ask(rule, {}).truth).toBe('unknown');
  });

  it('counts different words', () => {
    const rule: Expression = { op: 'counts-at-least', path: 'methods', value: 2 };
    expect(ask(rule, { methods: ['a', 'b'] }).truth).toBe(true);
    expect(ask(rule, { methods: ['a', 'a'] }).truth).toBe(false);
  });

  const twice: Expression = { op: 'repeatedly', path: 'readings', each: 'entry', times: 2, where: is('high') };
  const dated = (...highs: readonly unknown[]) => ({ readings: highs.map((high) => ({ on: '2026-01-05', high })) });

  it.each<readonly [string, readonly unknown[], Truth]>([
    ['none measured', [], 'unknown'],
    ['one, not high', [false], false],
    ['one, high: too few to tell', [true], 'unknown'],
    ['one, unknown: too few to tell', ['unknown'], 'unknown'],
    ['two, one high', [true, false], false],
    ['two high', [true, true], true],
    ['one high, one unknown', [true, 'unknown'], 'unknown'],
    ['one high, one unknown, one not', [true, 'unknown', false], 'unknown'],
    ['two high, one unknown', [true, 'unknown', true], true],
    ['one unknown among three', ['unknown', false, false], false],
  ])('repeatedly, at least twice: %s', (_, highs, truth) => {
    expect(ask(twice, dated(...highs)).truth).toBe(truth);
  });

  it('an entry without a day, or later than the day asked about, was not known then', () => {
    const readings = [{ high: true }, { on: '2026-03-03', high: true }, 'high', { on: on, high: true }];
    expect(ask(twice, { readings })).toMatchObject({ truth: 'unknown', missing: ['readings'] });
  });

  it('a day is one occasion: high where any of its readings is, unknown where one may be', () => {
    const perDay: Expression = { op: 'repeatedly', path: 'readings', each: 'day', times: 2, where: is('high') };
    const days = (...entries: readonly (readonly [string, unknown])[]) => ({
      readings: entries.map(([day, high]) => ({ on: day, high })),
    });
    expect(ask(perDay, days(['2026-01-05', true], ['2026-01-05', false], ['2026-01-06', true])).truth).toBe(true);
    expect(ask(perDay, days(['2026-01-05', false], ['2026-01-05', true], ['2026-01-06', 'unknown'])).truth).toBe(
      'unknown',
    );
    expect(ask(perDay, days(['2026-01-05', 'unknown'], ['2026-01-05', false], ['2026-01-06', true])).truth).toBe(
      'unknown',
    );
    expect(ask(perDay, days(['2026-01-05', 'unknown'], ['2026-01-05', true], ['2026-01-06', true])).truth).toBe(true);
  });
});
