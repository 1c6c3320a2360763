import { expect, it } from 'vitest';
import { factsOf, leaves } from './collect.ts';
import { diffFacts } from './diff-facts.ts';

const basis = { facts: ['V-200'], verification: 'policy', cites: [] };

it('a changed value shows what it was, what it is and who says so', () => {
  const before = leaves({ systolic: { above: 160, basis } }, 'vitals/limits#demo');
  const after = leaves({ systolic: { above: 165, basis } }, 'vitals/limits#demo');
  expect(diffFacts(before, after)).toEqual([
    'vitals/limits#demo.systolic.above 160 (V-200, policy) → 165 (V-200, policy)',
  ]);
});

it('a changed mark shows even when the value stays', () => {
  const after = leaves({ above: 160, basis: { ...basis, verification: 'primary' } }, 'x');
  expect(diffFacts(leaves({ above: 160, basis }, 'x'), after)).toEqual([
    'x.above 160 (V-200, policy) → 160 (V-200, primary)',
  ]);
});

it('an added and a removed value each have a line', () => {
  expect(diffFacts(leaves({ a: 1, basis }, 'x'), leaves({ b: 2, basis }, 'x'))).toEqual([
    'x.a 1 (V-200, policy) → removed',
    'x.b absent → 2 (V-200, policy)',
  ]);
});

it('a row with an id keeps its path when a row is put before it', () => {
  const row = { id: 'S-001', value: 18, basis };
  expect(diffFacts(leaves([row], 'x'), leaves([{ id: 'S-000', value: 1, basis }, row], 'x'))).toEqual([
    'x.S-000.id absent → "S-000" (V-200, policy)',
    'x.S-000.value absent → 1 (V-200, policy)',
  ]);
});

it('nothing changed, nothing shown', () => {
  expect(diffFacts({ a: '1' }, { a: '1' })).toEqual([]);
});

it('a source that its journal withdraws shows, though it is no value itself', () => {
  const data = (source: object) => ({ 'sources/protocol.sources': { protocolSources: { 'jerome-2020': source } } });
  const before = factsOf('evidence', data({ label: 'Jerome 2020' }));
  const after = factsOf('evidence', data({ label: 'Jerome 2020', retractedOn: '2024-08-10' }));
  expect(diffFacts(before, after)).toEqual([
    'evidence/sources/protocol.sources#protocolSources.jerome-2020.retractedOn absent → "2024-08-10" (source)',
  ]);
});
