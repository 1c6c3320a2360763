import type { Claim } from '@mdma-at/evidence';
import { expect, it } from 'vitest';
import { claimsShown } from './claim-filter.ts';

const claim = (id: Claim['id'], guide: 'seed-000' | 'seed-002' | undefined, severity: Claim['severity']): Claim => ({
  id,
  statement: 'One.',
  where: guide === undefined ? [] : [{ source: guide }],
  verdict: 'contradicted',
  finding: 'Another.',
  betterSource: [],
  severity,
  verification: 'derived',
  facts: [],
});
const all = [
  claim('protocol/C-01', 'seed-002', 'high'),
  claim('protocol/C-02', 'seed-000', 'high'),
  claim('protocol/C-03', 'seed-002', 'low'),
  claim('protocol/C-04', undefined, 'high'),
];
const ids = (filter: Parameters<typeof claimsShown>[1]): readonly string[] =>
  claimsShown(all, filter).map(({ id }) => id);

it('without a filter every claim is shown, also one that nobody on record said', () => {
  expect(ids({})).toEqual(['protocol/C-01', 'protocol/C-02', 'protocol/C-03', 'protocol/C-04']);
});

it('by guide and by severity, and by both at once', () => {
  expect(ids({ guide: 'seed-002' })).toEqual(['protocol/C-01', 'protocol/C-03']);
  expect(ids({ severity: 'high' })).toEqual(['protocol/C-01', 'protocol/C-02', 'protocol/C-04']);
  expect(ids({ guide: 'seed-002', severity: 'low' })).toEqual(['protocol/C-03']);
  expect(ids({ guide: 'seed-000', severity: 'low' })).toEqual([]);
});
