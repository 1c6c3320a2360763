import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAudit } from './score-audit.ts';
import { scoreDudit } from './score-dudit.ts';
import { scoreGad7 } from './score-gad7.ts';
import { scorePcl5 } from './score-pcl5.ts';
import { scorePhq9 } from './score-phq9.ts';

const times = (count: number, item: number): readonly number[] => Array.from({ length: count }, () => item);

describe('PCL-5', () => {
  it.each([
    ['P1', times(20, 0), 0, [0, 0, 0, 0], false, false],
    ['P2', times(20, 1), 20, [0, 0, 0, 0], false, false],
    ['P3', [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0], 12, [1, 1, 2, 2], true, false],
    ['P6', times(20, 4), 80, [5, 2, 7, 6], true, true],
  ])('%s', (_, items, total, [B, C, D, E], provisionalDiagnosis, atOrAboveCutOff) => {
    expect(scorePcl5(items)).toMatchObject({
      ok: true,
      value: { total, symptomCounts: { B, C, D, E }, provisionalDiagnosis, cutOff: 33, atOrAboveCutOff },
    });
  });

  it('P7: nineteen items are invalid', () => {
    expect(scorePcl5(times(19, 2))).toEqual({
      ok: false,
      issues: [{ path: [19], code: 'not-answered', message: 'item 20: seen nothing, expected one of 0, 1, 2, 3, 4' }],
    });
  });

  it('clusters add up their own items: B 1 to 5, C 6 to 7, D 8 to 14, E 15 to 20', () => {
    const items = [1, 0, 0, 0, 1, 2, 2, 3, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 4];
    expect(scorePcl5(items)).toMatchObject({ value: { clusters: { B: 2, C: 4, D: 6, E: 8 }, total: 20 } });
  });

  it.each([
    ['no B symptom', [1, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0]],
    ['no C symptom', [2, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0]],
    ['only one D symptom', [2, 0, 0, 0, 0, 2, 0, 2, 1, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0]],
    ['only one E symptom', [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0]],
  ])('%s is no provisional diagnosis', (_, items) => {
    expect(scorePcl5(items)).toMatchObject({ value: { provisionalDiagnosis: false } });
  });

  it.each([
    [32, 33, false],
    [33, 33, true],
    [31, 31, true],
  ])('a total of %i against a cut-off of %i', (total, cutOff, atOrAboveCutOff) => {
    const items = [...times(Math.floor(total / 4), 4), total % 4, ...times(19 - Math.floor(total / 4), 0)];
    expect(scorePcl5(items, { cutOff })).toMatchObject({ value: { total, atOrAboveCutOff } });
  });
});

describe('PHQ-9', () => {
  it.each([
    ['Q1', times(9, 0), 0, 'minimal', false],
    ['Q2', times(9, 1), 9, 'mild', true],
    ['Q3', [3, 3, 3, 3, 3, 0, 0, 0, 0], 15, 'moderately-severe', false],
    ['Q5', times(9, 3), 27, 'severe', true],
    ['4 is the last of minimal', [3, 1, 0, 0, 0, 0, 0, 0, 0], 4, 'minimal', false],
    ['5 is the first of mild', [3, 2, 0, 0, 0, 0, 0, 0, 0], 5, 'mild', false],
    ['10 is the first of moderate', [3, 3, 3, 1, 0, 0, 0, 0, 0], 10, 'moderate', false],
    ['14 is the last of moderate', [3, 3, 3, 3, 2, 0, 0, 0, 0], 14, 'moderate', false],
    ['19 is the last of moderately severe', [3, 3, 3, 3, 3, 3, 1, 0, 0], 19, 'moderately-severe', false],
    ['20 is the first of severe', [3, 3, 3, 3, 3, 3, 2, 0, 0], 20, 'severe', false],
    ['item 9 alone raises the flag', [0, 0, 0, 0, 0, 0, 0, 0, 1], 1, 'minimal', true],
  ])('%s', (_, items, total, band, safetyFlag) => {
    expect(scorePhq9(items)).toMatchObject({ ok: true, value: { total, band, safetyFlag } });
  });
});

describe('GAD-7', () => {
  it.each([
    ['G1', times(7, 0), 0, 'minimal'],
    ['G2', times(7, 2), 14, 'moderate'],
    ['G4', [1, 1, 1, 1, 1, 0, 0], 5, 'mild'],
    ['4', [1, 1, 1, 1, 0, 0, 0], 4, 'minimal'],
    ['10', [3, 3, 3, 1, 0, 0, 0], 10, 'moderate'],
    ['15', [3, 3, 3, 3, 3, 0, 0], 15, 'severe'],
  ])('%s', (_, items, total, band) => {
    expect(scoreGad7(items)).toMatchObject({ ok: true, value: { total, band } });
  });
});

describe('AUDIT', () => {
  const accept = ['S-306'] as const;

  it.each([
    ['A1', [4, 2, 1, 0, 0, 0, 0, 0, 0, 0], 7, 7, 'below-cut-off', 'zone-I'],
    ['A2', [3, 2, 2, 1, 0, 0, 0, 0, 2, 0], 10, 7, 'hazardous-or-harmful', 'zone-II'],
    ['8', [4, 4, 0, 0, 0, 0, 0, 0, 0, 0], 8, 8, 'hazardous-or-harmful', 'zone-II'],
    ['16', [4, 4, 4, 4, 0, 0, 0, 0, 0, 0], 16, 12, 'hazardous-or-harmful', 'zone-III'],
    ['20', [4, 4, 4, 4, 4, 0, 0, 0, 0, 0], 20, 12, 'hazardous-or-harmful', 'zone-IV'],
  ])('%s', (_, items, total, auditC, band, zone) => {
    expect(scoreAudit(items, { accept })).toMatchObject({
      ok: true,
      value: { total, auditC, band, zone: { value: zone, basis: { verification: 'unverified' } } },
    });
  });

  it('the zones, whose text nobody has seen, come only where they are accepted', () => {
    const scored = scoreAudit(times(10, 0));
    expect(scored.ok && 'zone' in scored.value).toBe(false);
  });

  it('A4: item 9 answered 1 is invalid', () => {
    expect(scoreAudit([4, 2, 1, 0, 0, 0, 0, 0, 1, 0])).toEqual({
      ok: false,
      issues: [{ path: [8], code: 'not-an-option', message: 'item 9: seen 1, expected one of 0, 2, 4' }],
    });
  });
});

describe('DUDIT', () => {
  const ofTotal = (total: number) => [total, ...times(10, 0)];

  it('D2: 6 is positive for both', () => {
    expect(scoreDudit([4, 2, ...times(9, 0)])).toMatchObject({
      value: { total: 6, positive: { female: true, male: true }, band: 'positive' },
    });
  });

  it('D3: 36 makes dependence likely', () => {
    expect(scoreDudit([...times(9, 4), 0, 0])).toMatchObject({ value: { total: 36, band: 'dependence-likely' } });
  });

  it('24 does not, 25 does', () => {
    expect(scoreDudit([...times(6, 4), ...times(5, 0)])).toMatchObject({ value: { total: 24, band: 'positive' } });
    expect(scoreDudit([...times(6, 4), 1, ...times(4, 0)])).toMatchObject({ value: { band: 'dependence-likely' } });
  });

  it('D4: item 10 answered 3 is invalid', () => {
    expect(scoreDudit([...times(9, 0), 3, 0])).toMatchObject({ issues: [{ path: [9], code: 'not-an-option' }] });
  });

  it.each([
    [1, 'female', 'negative'],
    [2, 'female', 'positive'],
    [2, 'male', 'negative'],
    [1, 'unknown', 'negative'],
    [2, 'unknown', 'depends-on-sex'],
  ] as const)('%i for %s: %s', (total, sex, band) => {
    expect(scoreDudit(ofTotal(total), { sex })).toMatchObject({ value: { band } });
  });

  it('5 is negative for a man, 6 positive', () => {
    expect(scoreDudit([4, 1, ...times(9, 0)], { sex: 'male' })).toMatchObject({ value: { band: 'negative' } });
    expect(scoreDudit([4, 2, ...times(9, 0)], { sex: 'male' })).toMatchObject({ value: { band: 'positive' } });
  });
});

describe('answers that cannot be scored', () => {
  const scales = [
    scorePcl5,
    scorePhq9,
    scoreGad7,
    (items: unknown) => scoreAudit(items),
    (items: unknown) => scoreDudit(items),
  ];

  it.each([undefined, null, 'text', 7, {}])('%s is no list of items', (input) => {
    for (const score of scales) expect(score(input)).toMatchObject({ ok: false, issues: [{ code: 'wrong-type' }] });
  });

  it('one item too many is refused', () => {
    expect(scoreGad7(times(8, 0))).toEqual({
      ok: false,
      issues: [{ path: [], code: 'too-many-items', message: 'seen 8 items, expected 7' }],
    });
  });

  it('every bad item is named, and a missing one is not a zero', () => {
    expect(scoreGad7([0, null, 'unknown', 4, 1.5, '1', true])).toMatchObject({
      ok: false,
      issues: [
        { path: [1], code: 'not-answered' },
        { path: [2], code: 'not-answered' },
        { path: [3], code: 'not-an-option', message: 'item 4: seen 4, expected one of 0, 1, 2, 3' },
        { path: [4], code: 'not-an-option' },
        { path: [5], code: 'not-an-option', message: 'item 6: seen "1", expected one of 0, 1, 2, 3' },
        { path: [6], code: 'not-an-option' },
      ],
    });
  });

  it('arbitrary JSON never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 21 })), (input) => {
        for (const score of scales) expect(score(input)).toHaveProperty('ok');
      }),
    );
  });
});
