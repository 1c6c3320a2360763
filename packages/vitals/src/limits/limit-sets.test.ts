import { describe, expect, it } from 'vitest';
import { assessPreDose } from '../assess-pre-dose.ts';
import { assessReading } from '../assess-reading.ts';
import { baselineFrom } from '../baseline-from.ts';
import { dischargeVitals } from '../discharge-vitals.ts';
import type { Limit, LimitSet } from '../limit-set.ts';
import { doseAt, minutesAfterDose, readingAt } from '../testing/readings.ts';
import { acceptReportedLimits } from './accept-reported-limits.ts';
import { limitSets } from './limit-sets.ts';

const rest = {
  systolic: '120',
  diastolic: '76',
  heartRate: '72',
  temperature: '36.6',
  spo2: '98',
  respiratoryRate: '15',
};
const before = [readingAt(-60, rest), readingAt(-20, rest)];
const baseline = baselineFrom(before, doseAt);
const sets: Readonly<Record<string, LimitSet>> = limitSets;

describe.each(Object.entries(sets))('limit set %s', (_, set) => {
  const limits: readonly Limit[] = [...set.limits, ...set.preDose.limits];

  it('prints each limit as the number it is', () => {
    expect(limits.filter(({ threshold }) => Number(threshold.text) !== threshold.value)).toEqual([]);
  });

  it('gives each limit a code of its own', () => {
    expect(new Set(limits.map(({ code }) => code)).size).toBe(limits.length);
  });

  it('says where each limit comes from, and ships none that is unverified', () => {
    expect(limits.filter(({ basis }) => basis.verification === 'unverified' || !basis.because)).toEqual([]);
  });

  it('is dated', () => {
    expect(set.dated).toMatchObject({ takenUpOn: '2026-11-21' });
  });

  it('is plain data that survives being written down', () => {
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
  });
});

it('the limits of the demo are policy, each with its reason, and need both pressures, pulse, temperature and saturation', () => {
  const { siteDemo } = limitSets;
  expect(siteDemo.limits.filter(({ basis }) => basis.verification !== 'policy')).toEqual([]);
  expect(siteDemo.needs.signs).toEqual(['systolic', 'diastolic', 'heartRate', 'temperature', 'spo2']);
});

describe.each(Object.entries(sets).filter(([name]) => name !== 'siteDemo'))('%s only compares', (_, limits) => {
  const calm = readingAt(60, rest);

  it('a person at rest is not cleared for a supplemental dose by it', () => {
    expect(assessReading(calm, { baseline, limits })).toMatchObject({ level: 0, supplemental: 'blocked' });
  });

  it('it lets no initial dose pass, and nobody leave', () => {
    const reason = expect.objectContaining({ code: 'limits.comparison-only', limits: limits.id });
    expect(assessPreDose(before[1], { limits, now: doseAt, freshMinutes: 60, baseline })).toMatchObject({
      verdict: 'unknown',
      reasons: expect.arrayContaining([reason]),
    });
    const readings = [...before, readingAt(440, rest), readingAt(475, rest)];
    expect(dischargeVitals(readings, { limits, baseline, now: minutesAfterDose(480) })).toMatchObject({
      verdict: 'unknown',
      reasons: expect.arrayContaining([reason]),
    });
  });
});

describe('strict or inclusive, as the source says', () => {
  const codes = (limits: LimitSet, change: Parameters<typeof readingAt>[1]) =>
    assessReading(readingAt(60, { ...rest, ...change }), { baseline, limits }).findings.map(({ code }) => code);

  it.each([
    ['more than 160 in the volunteer studies', 'volunteerCuts', { systolic: '160' }, []],
    ['161 is', 'volunteerCuts', { systolic: '161' }, ['systolic.above-limit']],
    ['more than 100 beats', 'volunteerCuts', { heartRate: '100' }, []],
    ['101 is', 'volunteerCuts', { heartRate: '101' }, ['heartRate.above-limit']],
    ['more than 38.0 °C', 'volunteerCuts', { temperature: '38.0' }, []],
    ['stage 2 begins at 140', 'hypertension', { systolic: '140' }, ['systolic.above-limit']],
    ['139 is none', 'hypertension', { systolic: '139' }, []],
    ['stage 2 begins at 90', 'hypertension', { diastolic: '90' }, ['diastolic.above-limit']],
    ['severe is more than 180', 'hypertension', { systolic: '180' }, ['systolic.above-limit']],
    ['severe is more than 120', 'hypertension', { diastolic: '121' }, ['diastolic.severe', 'diastolic.above-limit']],
    [
      'heat stroke begins at 40.0 °C',
      'hyperthermia',
      { temperature: '40.0' },
      ['temperature.heat-stroke', 'temperature.high', 'temperature.watch'],
    ],
    ['39.9 °C is none', 'hyperthermia', { temperature: '39.9' }, ['temperature.high', 'temperature.watch']],
    ['a NEWS2 extreme begins at 220', 'news2Red', { systolic: '220' }, ['systolic.extreme']],
    ['NEWS2 overlooks 219', 'news2Red', { systolic: '219' }, []],
    ['a pulse of 131 is extreme', 'news2Red', { heartRate: '131' }, ['heartRate.extreme']],
  ] as const)('%s', (_, name, change, expected) => {
    expect(codes(limitSets[name], change)).toEqual(expected);
  });
});

describe('seed-002 says what is typical and states no limit', () => {
  it('10 to 20 percent over baseline is expected, of pressures and pulse', () => {
    expect(limitSets.seed002.expected.percentOverBaseline).toEqual({
      systolic: { from: 10, to: 20 },
      diastolic: { from: 10, to: 20 },
      heartRate: { from: 10, to: 20 },
    });
    expect(limitSets.seed002.expected.basis.verification).toBe('seed');
  });

  it('however high a value is, it finds nothing and is incomplete, never level 0 that is clear', () => {
    const high = readingAt(60, { ...rest, systolic: '210', heartRate: '150' });
    expect(assessReading(high, { baseline, limits: limitSets.seed002 })).toMatchObject({
      findings: [],
      severity: 'incomplete',
      supplemental: 'blocked',
      unjudged: ['systolic.no-limit', 'diastolic.no-limit', 'heartRate.no-limit'],
    });
  });
});

describe('limits that nobody could verify', () => {
  it('become a set when somebody accepts them by name', () => {
    expect(acceptReportedLimits('phase3', { acceptedBy: 'Dr. Roe' })).toMatchObject({
      ok: true,
      value: {
        id: 'phase3-reported@1',
        use: 'comparison',
        limits: [
          { threshold: { value: 160 } },
          { threshold: { value: 110 } },
          { threshold: { value: 110 } },
          { threshold: { kind: 'over-baseline', value: 1 } },
        ],
        basis: { verification: 'policy', because: expect.stringContaining('Accepted by Dr. Roe although unverified') },
      },
    });
  });

  it('hyponatraemia is a sodium below 135: 135 is none', () => {
    const set = acceptReportedLimits('hyponatraemia', { acceptedBy: 'Dr. Roe' });
    if (!set.ok) throw new Error('not accepted');
    const found = (sodium: string) =>
      assessReading(readingAt(60, { ...rest, sodium }), { baseline, limits: set.value }).findings;
    expect(found('135')).toEqual([]);
    expect(found('134')).toMatchObject([{ code: 'sodium.low' }]);
  });

  it('are refused without a name', () => {
    expect(acceptReportedLimits('phase3', { acceptedBy: ' ' })).toMatchObject({
      ok: false,
      issues: [{ code: 'limits.not-accepted' }],
    });
  });
});
