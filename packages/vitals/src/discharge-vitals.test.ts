import { describe, expect, it } from 'vitest';
import { baselineFrom, provisionalBaseline } from './baseline-from.ts';
import { dischargeDistress } from './discharge-distress.ts';
import { type DischargeOptions, dischargeVitals } from './discharge-vitals.ts';
import { siteDemo } from './limits/site-demo.ts';
import { doseAt, minutesAfterDose, readingAt } from './testing/readings.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98', distress: '2' };
const baseline = baselineFrom([readingAt(-60, rest), readingAt(-20, rest)], doseAt);
const back = { ...rest, systolic: '128', diastolic: '80', heartRate: '78', temperature: '36.9' };
const now = minutesAfterDose(361);
const judge = (readings: Parameters<typeof dischargeVitals>[0], more: Partial<DischargeOptions> = {}) =>
  dischargeVitals(readings, { baseline, limits: siteDemo, now, ...more });
const codes = ({ reasons }: ReturnType<typeof judge>) => reasons.map(({ code }) => code);

describe('the vital signs are back at the end of a session', () => {
  it('T11: 128/80, 78, 36.9 at 5.5 h and at 6.0 h', () => {
    expect(judge([readingAt(330, back), readingAt(360, back)])).toMatchObject({
      verdict: 'satisfied',
      reasons: [{ code: 'in-range' }],
    });
  });

  it.each([
    ['132 is 10 % over 120', { systolic: '132' }, 'satisfied'],
    ['132.1 is more', { systolic: '132.1' }, 'violated'],
    ['83.6 is 10 % over 76', { diastolic: '83.6' }, 'satisfied'],
    ['84 is more', { diastolic: '84' }, 'violated'],
    ['a pulse of 82 is 10 over 72', { heartRate: '82' }, 'satisfied'],
    ['83 is more', { heartRate: '83' }, 'violated'],
    ['37.1 is 0.5 °C over 36.6', { temperature: '37.1' }, 'satisfied'],
    ['37.2 is more', { temperature: '37.2' }, 'violated'],
    ['a saturation of 95 is enough', { spo2: '95' }, 'satisfied'],
    ['94 is not', { spo2: '94' }, 'violated'],
    ['a systolic of 85 is below baseline and does not pass', { systolic: '85' }, 'violated'],
    ['a pulse of 40 does not pass', { heartRate: '40' }, 'violated'],
    ['35.0 °C does not pass', { temperature: '35.0' }, 'violated'],
  ] as const)('%s', (_, signs, verdict) => {
    expect(judge([readingAt(330, back), readingAt(360, { ...back, ...signs })]).verdict).toBe(verdict);
    expect(judge([readingAt(330, { ...back, ...signs }), readingAt(360, back)]).verdict).toBe(verdict);
  });

  it('says which sign is not back, and what is expected', () => {
    const { reasons } = judge([readingAt(330, back), readingAt(360, { ...back, systolic: '133' })]);
    expect(reasons).toMatchObject([
      {
        code: 'sign.not-back',
        sign: 'systolic',
        observed: { text: '133' },
        expected: { comparator: 'at-or-below', text: '132' },
      },
    ]);
  });
});

describe('two complete readings at least 30 minutes apart', () => {
  it.each([
    ['exactly 30 minutes apart', 330, 'satisfied'],
    ['29 minutes apart', 331, 'unknown'],
  ] as const)('%s', (_, first, verdict) => {
    expect(judge([readingAt(first, back), readingAt(360, back)]).verdict).toBe(verdict);
  });

  it('a single reading leaves it unknown', () => {
    expect(codes(judge([readingAt(360, back)]))).toEqual(['readings.too-close']);
  });

  it('no reading leaves it unknown', () => {
    expect(judge([])).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'reading.none' }] });
  });

  it('a reading after now does not count', () => {
    expect(judge([readingAt(330, back), readingAt(362, back)]).verdict).toBe('unknown');
  });

  it.each(['systolic', 'diastolic', 'heartRate', 'temperature', 'spo2'] as const)(
    'readings without %s leave it unknown',
    (sign) => {
      const { [sign]: _, ...signs } = back;
      const gate = judge([readingAt(330, signs), readingAt(360, signs)]);
      expect(gate).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'sign.missing', signs: [sign] }] });
    },
  );

  it('one complete and one incomplete reading leave it unknown', () => {
    const { spo2: _, ...signs } = back;
    expect(judge([readingAt(330, signs), readingAt(360, back)]).verdict).toBe('unknown');
  });

  it('a high value between the two counts against it', () => {
    expect(judge([readingAt(330, back), readingAt(345, { heartRate: '112' }), readingAt(360, back)]).verdict).toBe(
      'violated',
    );
  });

  it('an incomplete reading after the two can only speak against it', () => {
    expect(judge([readingAt(325, back), readingAt(355, back), readingAt(360, { systolic: '128' })]).verdict).toBe(
      'satisfied',
    );
    expect(judge([readingAt(325, back), readingAt(355, back), readingAt(360, { systolic: '165' })]).verdict).toBe(
      'violated',
    );
  });

  it('a breach shortly before the first of the two, without its normal repeat, counts against it', () => {
    const breach = readingAt(327, { ...back, systolic: '165' });
    expect(codes(judge([breach, readingAt(330, back), readingAt(360, back)]))).toEqual(['limit.crossed']);
  });

  it('a low value is known to be wrong even when the other reading is missing', () => {
    expect(judge([readingAt(360, { systolic: '85' })]).verdict).toBe('violated');
  });
});

describe('what else leaves it unknown or stands in the way', () => {
  it.each([
    ['no baseline', 'insufficient'],
    ['only a provisional baseline', provisionalBaseline([readingAt(-20, rest)])],
  ] as const)('%s', (_, own) => {
    expect(judge([readingAt(330, back), readingAt(360, back)], { baseline: own }).verdict).toBe('unknown');
  });

  it('a baseline that lacks a sign', () => {
    const { temperature: _, ...cold } = rest;
    const own = baselineFrom([readingAt(-60, cold), readingAt(-20, cold)], doseAt);
    expect(judge([readingAt(330, back), readingAt(360, back)], { baseline: own }).reasons).toEqual([
      { code: 'baseline.insufficient', signs: ['temperature'] },
    ]);
  });

  it('a symptom present now', () => {
    expect(judge([readingAt(330, back), readingAt(360, back)], { symptoms: ['confusion'] }).verdict).toBe('violated');
  });

  it.each([
    ['the newest complete reading is 21 minutes old and may be 20', 381, 20, 'unknown'],
    ['the newest complete reading is 20 minutes old and may be', 380, 20, 'satisfied'],
  ] as const)('%s', (_, minutes, freshMinutes, verdict) => {
    const readings = [readingAt(330, back), readingAt(360, back)];
    expect(judge(readings, { now: minutesAfterDose(minutes), freshMinutes }).verdict).toBe(verdict);
  });
});

describe('distress at the end of a session', () => {
  const judgeDistress = (distress: string, more: { freshMinutes?: number } = {}) =>
    dischargeDistress([readingAt(300, { distress: '7' }), readingAt(360, { distress })], { baseline, now, ...more });

  it.each([
    ['at its baseline', '2', 'satisfied'],
    ['below its baseline', '0', 'satisfied'],
    ['above its baseline', '3', 'violated'],
  ] as const)('%s', (_, distress, verdict) => {
    expect(judgeDistress(distress).verdict).toBe(verdict);
  });

  it('stays unknown without a rating', () => {
    expect(dischargeDistress([readingAt(360, { systolic: '120' })], { baseline, now }).verdict).toBe('unknown');
  });

  it('stays unknown without a baseline', () => {
    expect(dischargeDistress([readingAt(360, { distress: '0' })], { baseline: 'insufficient', now }).verdict).toBe(
      'unknown',
    );
  });

  it('stays unknown when the rating is stale', () => {
    expect(judgeDistress('2', { freshMinutes: 1 }).verdict).toBe('satisfied');
    expect(dischargeDistress([readingAt(300, { distress: '2' })], { baseline, now, freshMinutes: 60 }).verdict).toBe(
      'unknown',
    );
  });
});
