import { describe, expect, it } from 'vitest';
import type { Basis, Dated, Day } from './basis.ts';
import { valueInForce } from './value-in-force.ts';

const basis: Basis = { facts: ['R-CA-04'], verification: 'primary', cites: [{ source: 'ca-cdsa' }] };
const schedule: readonly Dated<string>[] = [
  { from: '2012-11-06', value: 'I', basis },
  { from: '1997-05-14', value: 'III', basis },
];

describe('valueInForce', () => {
  it.each<[string, Day, string | undefined]>([
    ['nothing holds the day before the first value began', '1997-05-13', undefined],
    ['a value holds from its first day', '1997-05-14', 'III'],
    ['a value holds until the day before the next', '2012-11-05', 'III'],
    ['the next value holds from its first day', '2012-11-06', 'I'],
    ['the last value goes on holding', '2026-11-21', 'I'],
  ])('%s', (_name, day, expected) => {
    expect(valueInForce(schedule, day)?.value).toBe(expected);
  });

  it('answers with the basis beside the value', () => {
    expect(valueInForce(schedule, '2020-01-01')?.basis).toBe(basis);
  });

  it('holds the later in the list of two that begin on one day', () => {
    const corrected = [...schedule, { from: '2012-11-06', value: 'I (corrected)', basis }] as const;
    expect(valueInForce(corrected, '2012-11-06')?.value).toBe('I (corrected)');
  });

  it('has nothing to answer from an empty list', () => {
    expect(valueInForce([], '2020-01-01')).toBeUndefined();
  });
});
