import { describe, expect, it } from 'vitest';
import { isRetracted } from '../sources/is-retracted.ts';
import type { Claim } from './claim.ts';
import { claims } from './claims.ts';

const byId = new Map(claims.map((claim) => [claim.id, claim]));

describe('the claims ledger', () => {
  it('holds every contradiction of the sheets, once', () => {
    const numbered = (sheet: string, from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, step) => `${sheet}-${String(from + step).padStart(2, '0')}`);
    expect(claims.map((claim) => claim.id)).toEqual([
      ...numbered('protocol/C', 1, 29),
      ...numbered('protocol/C', 40, 49),
      ...numbered('screening-vitals/C', 1, 27),
      ...numbered('regulatory/K', 1, 16),
    ]);
  });

  it('shows that the 24 sessions of a guide are the 15 of its own parts', () => {
    const claim = byId.get('protocol/C-01');
    expect(claim?.where.map((citation) => citation.source)).toEqual(['seed-002']);
    expect(claim?.finding).toContain('15');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.severity).toBe('high');
    expect(claim?.betterSource.map((citation) => citation.source)).toEqual(['mdmaptsd-overview']);
  });

  it('rates the harm as the sheet does, and leaves unrated what it did not rate', () => {
    const rated = (severity: Claim['severity']): number => claims.filter((claim) => claim.severity === severity).length;
    expect(rated('high')).toBe(12);
    expect(rated('medium')).toBe(10);
    expect(rated('low')).toBe(5);
    expect(rated('note')).toBe(2);
    expect(rated('not-rated')).toBe(53);
  });

  it.each(claims)('$id says what is claimed and what stands against it', (claim) => {
    expect(claim.statement).toMatch(/\.$/);
    expect(claim.finding).toMatch(/\.$/);
  });

  it.each(claims)('$id rests on no withdrawn paper', (claim) => {
    expect(claim.betterSource.filter((citation) => isRetracted(citation.source))).toEqual([]);
  });

  it('names the withdrawn papers only among those who said it', () => {
    const named = claims.filter((claim) => claim.where.some((citation) => isRetracted(citation.source)));
    expect(named.map((claim) => claim.id)).toEqual([
      'protocol/C-13',
      'protocol/C-14',
      'screening-vitals/C-02',
      'screening-vitals/C-13',
    ]);
  });

  it('needs a source for whatever it calls contradicted, unless its finding is arithmetic', () => {
    const bare = claims.filter((claim) => claim.verdict === 'contradicted' && claim.betterSource.length === 0);
    expect(bare).toEqual([]);
  });
});
