import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import { eligibleEverywhere } from './fixtures/eligible-everywhere.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { overrideFinding } from './override-finding.ts';
import { screen } from './screen.ts';

const on = '2026-03-02';
const { mapp2 } = criteriaSets;
const screenWith = (answers: Readonly<Record<string, unknown>>) =>
  screen(withAnswers(eligibleEverywhere, answers), mapp2, { on });
const decision = { by: 'Dr. A. Example', reason: 'stable for five years', at: 1_772_445_600_000 };
const codes = (result: ReturnType<typeof overrideFinding>) => (result.ok ? [] : result.issues.map(({ code }) => code));

describe('a clinician overrides a finding', () => {
  const referred = screenWith({ 'medical.diabetes': 'well-managed' });

  it('by name and with a reason, beside the verdict and never instead of it', () => {
    const result = overrideFinding(referred, { criterion: 'S-121-managed', ...decision });
    expect(result).toEqual({
      ok: true,
      value: {
        ...referred,
        verdict: 'refer',
        overrides: [{ criterion: 'S-121-managed', ...decision }],
        verdictWithOverrides: 'eligible',
      },
    });
  });

  it('never an absolute one', () => {
    const excluded = screenWith({ 'medical.diabetes': 'not-well-managed' });
    const result = overrideFinding(excluded, { criterion: 'S-121', ...decision });
    expect(codes(result)).toEqual(['not-overridable']);
  });

  it('no absolute or procedural criterion of any set can be overridden, whatever its verdict', () => {
    for (const set of Object.values(criteriaSets)) {
      const report = screen({}, set, { on });
      const forced = {
        ...report,
        findings: report.findings.map((finding) => ({ ...finding, verdict: 'not-met' as const })),
      };
      for (const { id, kind } of forced.findings) {
        const { ok } = overrideFinding(forced, { criterion: id, ...decision });
        expect([set.id, id, ok]).toEqual([set.id, id, kind === 'relative' || kind === 'judgement']);
      }
    }
  });

  it.each([
    ['without a name', { by: ' ' }, 'not-named'],
    ['without a reason', { reason: '' }, 'no-reason'],
    ['without a moment', { at: Number.NaN }, 'no-moment'],
    ['of a criterion that the report does not have', { criterion: 'S-999' as const }, 'no-such-finding'],
    ['of one that is met', { criterion: 'S-103' as const }, 'nothing-to-override'],
    ['of one that must be arranged', { criterion: 'S-004' as const }, 'not-overridable'],
  ])('not %s', (_, wrong, code) => {
    expect(codes(overrideFinding(referred, { criterion: 'S-121-managed', ...decision, ...wrong }))).toEqual([code]);
  });

  it('not where an answer is missing: that wants the answer', () => {
    const open = screenWith({ 'medical.glaucoma': 'unknown' });
    expect(codes(overrideFinding(open, { criterion: 'S-123-managed', ...decision }))).toEqual(['nothing-to-override']);
  });

  it('several, one after the other; another obstacle still stands', () => {
    const two = screenWith({
      'medical.diabetes': 'well-managed',
      'medical.glaucoma': 'well-managed',
      'consent.agreesToRecording': false,
    });
    const first = overrideFinding(two, { criterion: 'S-121-managed', ...decision });
    if (!first.ok) throw new Error('refused');
    const second = overrideFinding(first.value, { criterion: 'S-123-managed', ...decision });
    expect(second).toMatchObject({
      ok: true,
      value: {
        verdict: 'refer',
        verdictWithOverrides: 'refer',
        overrides: [{ criterion: 'S-121-managed' }, { criterion: 'S-123-managed' }],
      },
    });
  });
});
