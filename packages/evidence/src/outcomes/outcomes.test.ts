import { describe, expect, it } from 'vitest';
import { isRetracted } from '../sources/is-retracted.ts';
import type { ArmFigure, Outcome } from './outcome.ts';
import { outcomes } from './outcomes.data.ts';
import { retractedFindings } from './retracted-findings.data.ts';
import { studies } from './studies.data.ts';
import { unreadFindings } from './unread-findings.data.ts';

const all: readonly Outcome[] = outcomes;
const arms = (id: string): readonly ArmFigure[] => all.find((outcome) => outcome.id === id)?.arms ?? [];

describe('the outcomes', () => {
  it('of MAPP1: CAPS-5 fell by 24.4 (SD 11.6, 42 people) and by 13.9 (SD 11.5, 37), d 0.91', () => {
    expect(arms('MAPP1/caps-5-change')).toEqual([
      { arm: 'mdma', value: -24.4, sd: 11.6, n: 42 },
      { arm: 'placebo', value: -13.9, sd: 11.5, n: 37 },
    ]);
    expect(all[0]?.effect).toEqual({ cohenD: 0.91, p: '< .0001' });
  });

  it('of MAPP2: CAPS-5 fell by 23.7 (26.94 to 20.44) and by 14.8 (18.28 to 11.28)', () => {
    expect(arms('MAPP2/caps-5-change').map((arm) => [arm.value, arm.ci95, arm.n])).toEqual([
      [-23.7, [-26.94, -20.44], 53],
      [-14.8, [-18.28, -11.28], 51],
    ]);
  });

  it('of MAPP1: 67 % and 32 % no longer met the criteria; of MP16: 75 %, without a comparison', () => {
    expect(arms('MAPP1/ptsd-criteria-no-longer-met').map((arm) => arm.value)).toEqual([67, 32]);
    expect(arms('MP16/ptsd-criteria-no-longer-met').map((arm) => arm.value)).toEqual([75]);
  });

  it.each(all)('$id belongs to a study on record, each interval holds its value', (outcome) => {
    const study = studies.find((one) => one.id === outcome.study);
    expect(study).toBeDefined();
    for (const { value, ci95 } of outcome.arms) {
      if (ci95) expect(ci95[0] < value && value < ci95[1]).toBe(true);
    }
  });

  it.each(all)('$id has shares that follow from their counts, to the digit printed', (outcome) => {
    const counted = outcome.arms.filter((arm) => arm.count !== undefined && arm.n !== undefined);
    for (const { value, count = 0, n = 1 } of counted) expect(((100 * count) / n).toFixed(1)).toBe(value.toFixed(1));
  });

  it('rest on texts that were read and that stand', () => {
    expect(all.filter((outcome) => outcome.basis.verification === 'unverified')).toEqual([]);
    expect(all.flatMap((outcome) => outcome.basis.cites).filter((cite) => isRetracted(cite.source))).toEqual([]);
  });
});

describe('what is no outcome', () => {
  it('names the three withdrawn papers, without a figure', () => {
    expect(retractedFindings.map((finding) => finding.saidBy.source)).toEqual([
      'mithoefer-2019',
      'jerome-2020',
      'feduccia-2021',
    ]);
    expect(retractedFindings.filter((finding) => !isRetracted(finding.saidBy.source))).toEqual([]);
  });

  it.each([...retractedFindings, ...unreadFindings])('$facts has a status, no arms and no number', (finding) => {
    expect(finding).not.toHaveProperty('arms');
    expect(finding.about).not.toMatch(/\d+ %|\d+\.\d/);
  });

  it('keeps the facts of outcomes and of findings apart', () => {
    const shown = new Set<string>(all.flatMap((outcome) => outcome.basis.facts));
    const kept = [...retractedFindings, ...unreadFindings].flatMap((finding): readonly string[] => finding.facts);
    expect(kept.filter((id) => shown.has(id))).toEqual([]);
  });
});
