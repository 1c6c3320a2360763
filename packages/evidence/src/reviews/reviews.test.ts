import { describe, expect, it } from 'vitest';
import type { Basis, Day, FactId } from '../basis.ts';
import { contextFacts } from '../context/context-facts.data.ts';
import { isStale } from './is-stale.ts';
import { reviewOf } from './review-of.ts';
import type { Review } from './review.ts';

const basis: Basis = { facts: ['P-DOSE-06'], verification: 'primary', cites: [{ source: 'nct03537014' }] };

describe('a review window', () => {
  it.each<[FactId, Day, boolean]>([
    ['P-DOSE-06', '2026-11-21', false],
    ['P-DOSE-06', '2027-11-21', false],
    ['P-DOSE-06', '2027-11-22', true],
    ['P-EFX-01', '2027-05-21', false],
    ['P-EFX-01', '2027-05-22', true],
    ['V-200', '2027-05-22', false],
    ['V-405', '2027-05-22', true],
  ])('%s on %s is due for review: %s', (fact, on, due) => {
    expect(isStale(fact, on)).toBe(due);
  });

  it('of a value with several facts is that of the one due first', () => {
    const both: Basis = { ...basis, facts: ['P-DOSE-06', 'P-EFX-01'] };
    expect(isStale({ basis }, '2027-06-01')).toBe(false);
    expect(isStale({ basis: both }, '2027-06-01')).toBe(true);
  });

  it('is no use to what nobody verified', () => {
    expect(isStale({ basis: { ...basis, verification: 'unverified' } }, '2026-11-21')).toBe(true);
    expect(isStale({ basis: { ...basis, facts: [] } }, '2026-11-21')).toBe(true);
  });

  it('is missing for rows of law until their reviews are handed over', () => {
    const law: readonly Review[] = [
      { series: 'R-CA', lastVerifiedOn: '2026-07-23', reviewBy: '2026-12-01', because: 'law', basis },
      { series: 'R-UN', lastVerifiedOn: null, reviewBy: '2026-12-31', because: 'law', basis },
    ];
    expect(isStale('R-CA-07', '2026-11-21')).toBe(true);
    expect(isStale('R-CA-07', '2026-12-01', law)).toBe(false);
    expect(isStale('R-CA-07', '2026-12-02', law)).toBe(true);
    expect(isStale('R-UN-02', '2026-12-01', law)).toBe(true);
  });

  it.each(contextFacts)('covers $id', ({ id }) => {
    expect(reviewOf(id)?.lastVerifiedOn).toBe('2026-11-21');
  });
});
