import type { FactId } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { criteriaSets } from './criteria/criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from './criteria/criterion.ts';
import { eligibleMapp1 } from './fixtures/eligible-mapp1.ts';
import { withAnswers } from './fixtures/with-answers.ts';
import type { CriterionKind } from './report.ts';
import { screen } from './screen.ts';

const { mapp1, seed002 } = criteriaSets;
const on = '2026-03-02';
type Answers = Readonly<Record<string, unknown>>;

const screenMapp1 = (answers: Answers, accept: readonly FactId[] = []) =>
  screen(withAnswers(eligibleMapp1, answers), mapp1, { on, accept });

const findingOf = (report: ReturnType<typeof screen>, id: FactId) => report.findings.find((each) => each.id === id);

describe('the verdict is that of the worst finding', () => {
  it.each([
    ['absolute', 'ineligible'],
    ['relative', 'refer'],
    ['judgement', 'refer'],
    ['procedural', 'refer'],
  ] as const)('an unmet %s criterion gives %s', (kind, verdict) => {
    expect(screen({}, setOf([kind, false]), { on }).verdict).toBe(verdict);
  });

  it.each(['absolute', 'relative', 'judgement', 'procedural'] as const)(
    'an unanswered %s criterion gives incomplete, never eligible',
    (kind) => {
      expect(screen({}, setOf(['absolute', true], [kind, 'unknown']), { on }).verdict).toBe('incomplete');
    },
  );

  it('eligible < incomplete < refer < ineligible', () => {
    const met = ['absolute', true] as const;
    const open = ['absolute', 'unknown'] as const;
    const referred = ['relative', false] as const;
    const excluded = ['absolute', false] as const;
    expect(screen({}, setOf(met), { on }).verdict).toBe('eligible');
    expect(screen({}, setOf(met, open), { on }).verdict).toBe('incomplete');
    expect(screen({}, setOf(met, open, referred), { on }).verdict).toBe('refer');
    expect(screen({}, setOf(met, open, referred, excluded), { on }).verdict).toBe('ineligible');
  });

  it('what is missing is listed whatever the verdict', () => {
    const report = screenMapp1({ 'demographics.ageYears': 17, 'psychiatric.bipolarI': 'unknown' });
    expect(report.verdict).toBe('ineligible');
    expect(report.missing).toEqual(['psychiatric.bipolarI']);
    expect(report.counts).toEqual({ met: 25, notMet: 1, unknown: 1 });
  });

  it('an empty set judges nobody and never passes', () => {
    const empty: CriteriaSet = { id: 'empty@1', criteria: [], acceptable: [] };
    expect(screen(eligibleMapp1, empty, { on })).toEqual({
      criteriaSet: 'empty@1',
      on,
      verdict: 'incomplete',
      reason: 'criteria.none',
      findings: [],
      counts: { met: 0, notMet: 0, unknown: 0 },
      missing: [],
      restsOn: { unverified: [], seed: [] },
    });
  });

  it('an empty record is incomplete under every set', () => {
    expect(screen({}, mapp1, { on })).toMatchObject({ verdict: 'incomplete', counts: { met: 0, notMet: 0 } });
    expect(screen({}, seed002, { on })).toMatchObject({ verdict: 'incomplete', counts: { met: 0, notMet: 0 } });
  });
});

describe('a finding says why', () => {
  it('which rule, what was seen, what was expected, and who says so', () => {
    expect(findingOf(screenMapp1({ 'demographics.ageYears': 17 }), 'S-001')).toEqual({
      id: 'S-001',
      category: 'demographic',
      kind: 'absolute',
      effect: 'inclusion',
      verdict: 'not-met',
      observed: [{ path: 'demographics.ageYears', value: 17 }],
      expected: 'ageYears >= 18',
      missing: [],
      basis: {
        facts: ['S-001'],
        verification: 'primary',
        cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct03537014' }],
      },
    });
  });

  it('each answer once, even where the rule looks at it twice', () => {
    const observed = findingOf(screenMapp1({}), 'S-130')?.observed ?? [];
    expect(observed.map(({ path }) => path)).toEqual([
      'reproductive.childbearingPotential',
      'reproductive.pregnant',
      'reproductive.notOfChildbearingPotentialBecause',
      'reproductive.breastfeeding',
    ]);
  });

  it('unknown and not recorded are told apart', () => {
    const unknown = findingOf(screenMapp1({ 'psychiatric.bipolarI': 'unknown' }), 'S-142');
    const notRecorded = findingOf(screenMapp1({ 'psychiatric.bipolarI': undefined }), 'S-142');
    expect(unknown?.observed).toEqual([{ path: 'psychiatric.bipolarI', value: 'unknown' }]);
    expect(notRecorded?.observed).toEqual([{ path: 'psychiatric.bipolarI', value: 'not-recorded' }]);
  });

  it('a section that was not recorded misses the answers that are asked first', () => {
    expect(screenMapp1({ reproductive: undefined }).missing).toEqual([
      'reproductive.childbearingPotential',
      'reproductive.notOfChildbearingPotentialBecause',
      'reproductive.breastfeeding',
    ]);
  });

  it('MAPP1 substance use keeps the stricter reading of the methods beside the rule it follows', () => {
    const basis = findingOf(screenMapp1({}), 'S-150')?.basis;
    expect(basis?.facts).toEqual(['S-150', 'P-STOP-01']);
    expect(basis?.because).toContain('any current alcohol or substance use disorder excludes');
  });
});

describe('what nobody has seen the text of counts only by name', () => {
  it('S-102 is not asked until a site accepts it', () => {
    expect(findingOf(screenMapp1({}), 'S-102')).toBeUndefined();
    expect(findingOf(screenMapp1({}, ['S-102']), 'S-102')?.verdict).toBe('unknown');
  });

  it('the report says which findings rest on it', () => {
    expect(screenMapp1({}).restsOn).toEqual({ unverified: [], seed: [] });
    expect(screenMapp1({}, ['S-152', 'S-102']).restsOn.unverified).toEqual(['S-102', 'S-152']);
  });

  it('and which ones only a guide states', () => {
    expect(screen(eligibleMapp1, seed002, { on }).restsOn.seed).toEqual([
      'S-012',
      'S-013',
      'S-017',
      'S-019',
      'S-105',
      'S-111',
      'S-112',
      'S-120',
      'S-143',
      'S-147',
      'S-148',
      'S-156',
    ]);
  });

  it('accepting a criterion that counts anyway changes nothing', () => {
    expect(screenMapp1({}, ['S-001'])).toEqual(screenMapp1({}));
  });

  it.each(['S-106', 'S-153', 'S-999'] as const)(
    'accepting %s, which is not there, is an error and not silence',
    (id) => {
      expect(() => screenMapp1({}, [id])).toThrow(`[screening] mapp1@1 has no criterion ${id} to accept`);
      expect(() => screen(eligibleMapp1, seed002, { on, accept: [id] })).toThrow('accept any of: none');
    },
  );

  it('accepting a criterion never improves a verdict', () => {
    const worse = ['eligible', 'incomplete', 'refer', 'ineligible'];
    for (const { id } of mapp1.acceptable) {
      const before = worse.indexOf(screenMapp1({}).verdict);
      expect(worse.indexOf(screenMapp1({}, [id]).verdict)).toBeGreaterThanOrEqual(before);
    }
  });
});

describe('the day asked about', () => {
  const test = (day: string, result: string) => ({ 'reproductive.pregnancyTests': [{ on: day, result }] });
  const s007 = (answers: Answers) => findingOf(screenMapp1(answers), 'S-007');

  it('a negative pregnancy test of that day meets S-007', () => {
    expect(s007(test('2026-03-02', 'negative'))?.verdict).toBe('met');
  });

  it('one of the day before is not of that day', () => {
    expect(s007(test('2026-03-01', 'negative'))).toMatchObject({
      verdict: 'unknown',
      missing: ['reproductive.pregnancyTests'],
    });
  });

  it('one of the day after was not known that day', () => {
    expect(s007(test('2026-03-03', 'negative'))?.verdict).toBe('unknown');
  });

  it('a positive one excludes whatever its age', () => {
    expect(s007(test('2026-02-01', 'positive'))?.verdict).toBe('not-met');
  });

  it('of two tests on that day, a positive one decides', () => {
    const tests = [
      { on: '2026-03-02', result: 'positive' },
      { on: '2026-03-02', result: 'negative' },
    ];
    expect(s007({ 'reproductive.pregnancyTests': tests })?.verdict).toBe('not-met');
  });

  it('no test at all is not a negative one', () => {
    expect(s007({ 'reproductive.pregnancyTests': [] })?.verdict).toBe('unknown');
  });

  it('nobody is asked for a test who cannot become pregnant', () => {
    const report = screenMapp1({
      reproductive: {
        childbearingPotential: false,
        notOfChildbearingPotentialBecause: 'assigned-male-at-birth',
      },
    });
    expect(report.verdict).toBe('eligible');
  });

  it.each(['2026-3-2', '', 'today', '2026-03-02T00:00:00Z'])('"%s" is not a day', (day) => {
    expect(() => screen(eligibleMapp1, mapp1, { on: day as typeof on })).toThrow('is not a day; give YYYY-MM-DD');
  });
});

const basis = { facts: [], verification: 'derived', cites: [] } as const;

function setOf(...criteria: readonly (readonly [CriterionKind, boolean | 'unknown'])[]): CriteriaSet {
  return {
    id: 'made-up@1',
    criteria: criteria.map(([kind, holds], index): Criterion => ({
      id: `S-${index}`,
      category: 'medical',
      kind,
      effect: 'inclusion',
      passes:
        holds === 'unknown' ? { op: 'is', path: 'nobody.knows', value: true } : { op: holds ? 'all' : 'any', of: [] },
      basis,
    })),
    acceptable: [],
  };
}
