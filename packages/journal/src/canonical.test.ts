import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

const codes = (value: unknown): readonly string[] => {
  const text = canonical(value);
  return text.ok ? [] : text.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
};
const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('the one text of a JSON value', () => {
  it.each([
    // RFC 8785, 3.2.2 and appendix B
    [
      [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
    ],
    [[0, -0, 5e-324, -5e-324, 1.7976931348623157e308], '[0,0,5e-324,-5e-324,1.7976931348623157e+308]'],
    [
      [9007199254740992, -9007199254740992, 295147905179352830000],
      '[9007199254740992,-9007199254740992,295147905179352830000]',
    ],
    [[9.999999999999997e22, 1e23, 1.0000000000000001e23], '[9.999999999999997e+22,1e+23,1.0000000000000001e+23]'],
    [
      [999999999999999900000, 1e21, 9.999999999999997e-7, 0.000001],
      '[999999999999999900000,1e+21,9.999999999999997e-7,0.000001]',
    ],
    ['\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [[null, true, false], '[null,true,false]'],
    [{ b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
  ])('%j is written as RFC 8785 says', (value, text) => {
    expect(canonical(value)).toEqual({ ok: true, value: text });
  });

  it('keys are ordered by UTF-16 code units, as in RFC 8785 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [
      '"\\r":"Carriage Return"',
      '"1":"One"',
      '"\u0080":"Control"',
      '"\u00f6":"Latin Small Letter O With Diaeresis"',
    ];
    const after = [
      '"\u20ac":"Euro Sign"',
      '"\ud83d\ude00":"Emoji: Grinning Face"',
      '"\ufb33":"Hebrew Letter Dalet With Dagesh"',
    ];
    expect(canonical(value)).toEqual({ ok: true, value: `{${[...order, ...after].join(',')}}` });
  });

  it.each([
    ['undefined in an object', { a: undefined }, ['a json.not-json']],
    ['undefined in a list', [1, undefined], ['1 json.not-json']],
    ['a hole in a list', [1, , 2], [' json.not-plain']], // eslint-disable-line no-sparse-arrays
    ['NaN', { a: { b: Number.NaN } }, ['a.b json.not-finite']],
    ['Infinity', [Infinity, -Infinity], ['0 json.not-finite', '1 json.not-finite']],
    ['a bigint', 1n, [' json.not-json']],
    ['a function', { f: () => 1 }, ['f json.not-json']],
    ['half a surrogate pair', ['\ud83d'], ['0 json.not-well-formed']],
    ['half a surrogate pair in a key', { '\ude00': 1 }, ['\ude00 json.not-well-formed']],
    ['a Date', { at: new Date(0) }, ['at json.not-plain']],
    ['a Map', new Map([['a', 1]]), [' json.not-plain']],
    ['a computed property', Object.defineProperty({}, 'a', { enumerable: true, get: () => 1 }), ['a json.accessor']],
    ['a hidden property', Object.defineProperty({}, 'a', { value: 1 }), [' json.not-plain']],
    ['a symbol', { [Symbol('a')]: 1 }, [' json.not-plain']],
    [
      '__proto__ from parsed text',
      JSON.parse('{"a":{"__proto__":{"admin":true}}}'),
      ['a.__proto__ json.forbidden-key'],
    ],
    [
      'constructor and prototype',
      { constructor: 1, prototype: 2 },
      ['constructor json.forbidden-key', 'prototype json.forbidden-key'],
    ],
  ])('%s is refused with its path', (_, value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  it('32 levels are taken, 33 are not, and neither is a ring', () => {
    expect(canonical(nested(32)).ok).toBe(true);
    expect(codes(nested(33))[0]).toContain('json.too-deep');
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(codes(ring)[0]).toContain('json.too-deep');
    expect(canonical(nested(5000)).ok).toBe(false);
  });

  it('more than a million values are refused, also when they are one value many times over', () => {
    let value: unknown = 1;
    for (let level = 0; level < 31; level += 1) value = [value, value];
    const refused = canonical(value);
    expect(!refused.ok && refused.issues[0]).toMatchObject({
      code: 'json.too-large',
      message: 'saw more than 1000000 values',
    });
  });

  it('for any JSON: the text parses to the same value, is its own canonical text, and key order does not matter', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = canonical(value);
        const plain = JSON.stringify(value);
        if (!text.ok) return /__proto__|constructor|prototype/.test(plain) || /\\ud[89a-f]/.test(plain);
        expect(JSON.parse(text.value)).toEqual(JSON.parse(plain));
        expect(canonical(JSON.parse(text.value))).toEqual(text);
        expect(text.value.length).toBe(plain.length);
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('for any JavaScript value: it answers and never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        (value) => {
          expect(typeof canonical(value).ok).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
