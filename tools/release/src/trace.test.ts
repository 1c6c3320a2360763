import { describe, expect, it } from 'vitest';
import { trace, traceProblems, type Requirement, unproven } from './trace.ts';

const requirement: Requirement = {
  id: 'INV-001',
  group: 'Consent',
  says: 'No procedure before a signed consent.',
  shownBy: ['exploration'],
  source: 'policy',
};
const proof = { file: 'a.test.ts', name: '[INV-001] is refused', isSkipped: false };
const interlocks = { 'consent-signed': ['INV-001'] };
const problems = (
  requirements: readonly Requirement[],
  proofs: readonly (typeof proof)[],
  kept: typeof interlocks | object = interlocks,
) => traceProblems(trace(requirements, kept as typeof interlocks, proofs), proofs, () => true);

describe('a requirement', () => {
  it('with an interlock and a test has no problem', () => {
    expect(problems([requirement], [proof])).toEqual([]);
  });

  it('without a test is named', () => {
    expect(problems([requirement], [])[0]).toContain('INV-001 has no test');
  });

  it('with a skipped test only has no test', () => {
    expect(problems([requirement], [{ ...proof, isSkipped: true }])).toHaveLength(2);
  });

  it('that nothing keeps is named', () => {
    expect(problems([requirement], [proof], {})).toEqual(['INV-001 is kept nowhere']);
  });

  it('may be proven through another one', () => {
    const rule = { ...requirement, id: 'RULE-2', keptIn: ['a.ts'], through: ['INV-001'] };
    expect(problems([requirement, rule], [proof])).toEqual([]);
  });
});

it('a test that names a requirement which nobody has is named', () => {
  expect(problems([requirement], [proof, { ...proof, name: '[INV-999] x' }])).toEqual([
    'a.test.ts names INV-999, which nobody requires',
  ]);
});

it('a file that went is named', () => {
  const traced = trace([{ ...requirement, keptIn: ['gone.ts'] }], interlocks, [proof]);
  expect(traceProblems(traced, [proof], () => false)).toEqual([
    'INV-001 is said to be kept in gone.ts, which does not exist',
  ]);
});

it('a run proves what it passed, and refutes what it failed', () => {
  expect(unproven([requirement], [{ fullName: '[INV-001] is refused', status: 'passed' }])).toEqual([]);
  expect(unproven([requirement], [])).toEqual(['INV-001: no test of this run proved it']);
  expect(
    unproven(
      [requirement],
      [
        { fullName: '[INV-001] one', status: 'passed' },
        { fullName: '[INV-001] other', status: 'failed' },
      ],
    ),
  ).toEqual(['INV-001 was refuted by a test of this run']);
});
