import { describe, expect, it } from 'vitest';
import { compareProtocols } from './compare-protocols.ts';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import { eligibleEverywhere } from './fixtures/eligible-everywhere.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import { screen } from './screen.ts';

const on = '2026-03-02';

describe('one person under every protocol', () => {
  const record = withAnswers(eligibleEverywhere, { 'ptsd.caps5.totalSeverity': 30 });
  const compared = compareProtocols(record, criteriaSets, { on });

  it('gives each report as screen does', () => {
    expect(Object.keys(compared.reports)).toEqual(Object.keys(criteriaSets));
    expect(compared.reports.mapp2).toEqual(screen(record, criteriaSets.mapp2, { on }));
    expect(Object.values(compared.reports).map(({ verdict }) => verdict)).toEqual([
      'ineligible',
      'eligible',
      'eligible',
      'eligible',
      'eligible',
      'eligible',
      'eligible',
    ]);
  });

  it('lays each criterion across the sets that ask it, and says where they disagree', () => {
    const severity = compared.criteria.find(({ id }) => id === 'S-014');
    expect(Object.keys(severity?.findings ?? {})).toEqual(['mapp1', 'mapp2', 'au2026']);
    expect(severity?.findings.mapp1?.expected).toBe('caps5.totalSeverity >= 35');
    expect(severity?.findings.mapp2?.expected).toBe('caps5.totalSeverity >= 28');
    expect(severity?.disagrees).toBe(true);
    expect(compared.criteria.find(({ id }) => id === 'S-001')?.disagrees).toBe(false);
  });

  it('takes unverified criteria for each set by name', () => {
    const accepting = compareProtocols(record, criteriaSets, { on, accept: { mapp2: ['S-021'] } });
    expect(accepting.reports.mapp2.restsOn.unverified).toEqual(['S-021']);
    expect(accepting.reports.mapp1.restsOn.unverified).toEqual([]);
  });
});
