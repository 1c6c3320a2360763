import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisSchema, daySchema, factIdSchema, instantSchema, issuesOf } from './schemas.ts';

const basis = { facts: ['P-DOSE-06'], verification: 'primary', cites: [{ source: 'nct03537014', at: 'arms' }] };

describe('the schemas of evidence', () => {
  it('takes a basis as it is written in the data', () => {
    expect(basisSchema.parse(basis)).toEqual(basis);
  });

  it.each([
    ['a source that nobody registered', { ...basis, cites: [{ source: 'nct99999999' }] }, ['cites', 0, 'source']],
    ['a withdrawn paper', { ...basis, cites: [{ source: 'jerome-2020' }] }, ['cites', 0, 'source']],
    ['the name of an inherited property', { ...basis, cites: [{ source: 'toString' }] }, ['cites', 0, 'source']],
    ['a mark that is not one of the six', { ...basis, verification: 'certain' }, ['verification']],
    ['an id that is not one of a fact', { ...basis, facts: ['X-1'] }, ['facts', 0]],
    ['a field that a basis does not have', { ...basis, source: 'nct03537014' }, []],
    ['an empty place', { ...basis, cites: [{ source: 'nct03537014', at: '' }] }, ['cites', 0, 'at']],
  ])('refuses %s and says where', (_name, input, path) => {
    const parsed = basisSchema.safeParse(input);
    expect(parsed.success).toBe(false);
    expect(parsed.error && issuesOf(parsed.error).map((issue) => issue.path)).toEqual([path]);
  });

  it('reports every issue, not the first', () => {
    const parsed = basisSchema.safeParse({ facts: ['X-1'], verification: 'certain', cites: [] });
    expect(parsed.error && issuesOf(parsed.error)).toHaveLength(2);
  });

  it.each(['P-DOSE-06', 'S-014', 'S-T11', 'M-R06', 'V-200', 'R-CA-07', 'R-CA-VAC-01', 'R-US-ST-01'])(
    'knows %s as a fact',
    (id) => {
      expect(factIdSchema.safeParse(id).success).toBe(true);
    },
  );

  it('takes a day of the calendar only', () => {
    expect(daySchema.safeParse('2024-02-29').success).toBe(true);
    expect(daySchema.safeParse('2023-02-29').success).toBe(false);
  });

  it.each([
    [0, true],
    [-1, true],
    [8_640_000_000_000_000, true],
    [8_640_000_000_000_001, false],
    [0.5, false],
    [Number.NaN, false],
    ['0', false],
  ])('%j as a moment: %s', (value, expected) => {
    expect(instantSchema.safeParse(value).success).toBe(expected);
  });

  it('never throws on what comes from outside', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof basisSchema.safeParse(input).success === 'boolean'));
  });
});
