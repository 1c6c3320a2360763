import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQt } from '../qt/compare-qt.ts';
import { correctQt, type QtFormula } from '../qt/correct-qt.ts';
import { assessChange } from './assess-change.ts';
import { changeRules } from './change-rules.data.ts';
import { scaleRegistry } from './scale-registry.data.ts';
import { scoreCaps5 } from './score-caps5.ts';
import { scoreDes2 } from './score-des2.ts';
import { scorePsqi } from './score-psqi.ts';
import { scoreSds } from './score-sds.ts';

const fill = (item: number, count: number): readonly number[] => Array.from({ length: count }, () => item);

describe('CAPS-5 totals', () => {
  const barely = [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0];
  const whole = { durationMonths: 1, distressOrImpairment: true };

  it.each([
    ['no symptom', fill(0, 20), 0, 'below-moderate', false],
    ['one B, one C, two D and two E symptoms of 2', barely, 12, 'below-moderate', true],
    ['every symptom at 1: many, but none is present', fill(1, 20), 20, 'below-moderate', false],
    ['27', [4, 4, 4, 4, 3, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0], 27, 'below-moderate', false],
    ['28', [4, 4, 4, 4, 4, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0], 28, 'moderate', false],
    ['34', [4, 4, 4, 4, 4, 4, 4, 2, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0], 34, 'moderate', false],
    ['35', [4, 4, 4, 4, 4, 4, 4, 3, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0], 35, 'severe', false],
    ['all at 4', fill(4, 20), 80, 'severe', true],
  ] as const)('%s', (_, severities, total, band, diagnosis) => {
    expect(scoreCaps5({ severities, ...whole })).toMatchObject({ ok: true, value: { total, band, diagnosis } });
  });

  it.each([
    [{ durationMonths: 0.9, distressOrImpairment: true }, false],
    [{ durationMonths: 1, distressOrImpairment: false }, false],
    [{ durationMonths: 1 }, 'unknown'],
    [{ distressOrImpairment: true }, 'unknown'],
    [{ durationMonths: 'unknown', distressOrImpairment: 'unknown' }, 'unknown'],
  ] as const)('with %o the diagnosis is %s', (more, diagnosis) => {
    expect(scoreCaps5({ severities: barely, ...more })).toMatchObject({ value: { diagnosis } });
  });

  it('names each invalid item, and refuses a duration that is none', () => {
    const result = scoreCaps5({ severities: [...fill(0, 18), 5], durationMonths: -1 });
    expect(!result.ok && result.issues.map(({ path, code }) => [path[0], code])).toEqual([
      [18, 'not-an-option'],
      [19, 'not-answered'],
      ['durationMonths', 'not-a-duration'],
    ]);
  });
});

describe('DES-II, SDS and PSQI', () => {
  it('DES-II is the mean of 28 items in tens, and scores only where its unseen rules are accepted', () => {
    const accepted = { accept: ['S-311'] } as const;
    expect(scoreDes2(fill(30, 28))).toMatchObject({ ok: false, issues: [{ code: 'not-accepted' }] });
    expect(scoreDes2(fill(30, 28), accepted)).toMatchObject({ ok: true, value: { total: 30, atOrAboveCutOff: true } });
    expect(scoreDes2([...fill(30, 27), 20], accepted)).toMatchObject({ value: { atOrAboveCutOff: false } });
    expect(scoreDes2(fill(25, 28), accepted).ok).toBe(false);
    expect(scoreDes2(fill(30, 27), accepted).ok).toBe(false);
  });

  it('SDS is a sum and a mean of three domains', () => {
    expect(scoreSds([10, 10, 10])).toMatchObject({ value: { total: 30, mean: 10 } });
    expect(scoreSds([4, 4, 4], { accept: ['S-304'] })).toMatchObject({ value: { anyDomainImpaired: false } });
    expect(scoreSds([0, 0, 5], { accept: ['S-304'] })).toMatchObject({ value: { anyDomainImpaired: true } });
    expect(scoreSds([0, 0, 11]).ok).toBe(false);
    expect(scoreSds([0, 0]).ok).toBe(false);
  });

  it.each([
    [[1, 1, 0, 1, 1, 0, 1], 5, 'good'],
    [[1, 1, 1, 1, 1, 0, 1], 6, 'poor'],
  ] as const)('PSQI components %j add up to %i: %s', (components, total, band) => {
    expect(scorePsqi(components)).toMatchObject({ value: { total, band } });
  });

  it('never throws and never scores anything but a full list of options', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const score of [scoreDes2, scoreSds, scorePsqi])
          expect(score(input).ok === false || Array.isArray(input)).toBe(true);
        expect(scoreCaps5({ severities: input }).ok === false || Array.isArray(input)).toBe(true);
      }),
    );
  });
});

describe('a change, by a rule chosen by name', () => {
  const pcl = (total: number) => ({ scale: 'pcl-5', total }) as const;

  it.each([
    ['14 points are not reliable in the first sample', 50, 36, 'pcl5MarxFirstSample', []],
    ['15 points are', 50, 35, 'pcl5MarxFirstSample', ['reliable']],
    ['and clinically significant at 28', 43, 28, 'pcl5MarxFirstSample', ['reliable', 'clinically-significant']],
    ['not at 29', 44, 29, 'pcl5MarxFirstSample', ['reliable']],
    ['17 points are not reliable in the second sample', 50, 33, 'pcl5MarxSecondSample', []],
    ['5 points are a response to the older text', 50, 45, 'pcl5Older', ['response']],
    ['getting worse reaches nothing', 40, 60, 'pcl5Older', []],
  ] as const)('%s', (_, before, after, rule, reached) => {
    expect(assessChange(pcl(before), pcl(after), changeRules[rule])).toMatchObject({ ok: true, value: { reached } });
  });

  it('a total of one scale is never compared with one of the other (S-335)', () => {
    const result = assessChange(pcl(50), { scale: 'caps-5', total: 20 }, changeRules.pcl5Older);
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(['other-scale']);
  });
});

describe('the registry of scales', () => {
  it('has each scale of the sheet with a licence, and lets only PCL-5 and AUDIT ship their items', () => {
    expect(new Set(scaleRegistry.map(({ id }) => id)).size).toBe(19);
    expect(scaleRegistry.filter(({ licence }) => licence.itemsMayShip).map(({ id }) => id)).toEqual([
      'pcl-5',
      'audit',
      'audit-c',
    ]);
    for (const { licence } of scaleRegistry) expect(licence.says).not.toBe('');
  });

  it('names LOINC codes only where they were verified', () => {
    const coded = scaleRegistry.filter((entry) => 'loinc' in entry).map(({ id }) => id);
    expect(coded).toEqual(['pcl-5', 'audit', 'audit-c', 'phq-9', 'gad-7']);
  });
});

describe('two corrected QT values', () => {
  const qtc = (qtMs: number, formula: QtFormula) => {
    const result = correctQt({ qtMs, heartRate: 60, formula });
    if (!result.ok) throw new Error('not corrected');
    return result.value;
  };

  it('compare under one formula', () => {
    expect(compareQt(qtc(400, 'bazett'), qtc(430, 'bazett'))).toEqual({ ok: true, value: 30 });
  });

  it('are refused under two, even where the numbers agree', () => {
    const result = compareQt(qtc(400, 'bazett'), qtc(400, 'fridericia'));
    expect(!result.ok && result.issues[0]?.code).toBe('other-formula');
  });
});
