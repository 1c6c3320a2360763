import { describe, expect, it } from 'vitest';
import { assessPreDose, type PreDoseOptions } from './assess-pre-dose.ts';
import { provisionalBaseline } from './baseline-from.ts';
import { siteDemo } from './limits/site-demo.ts';
import type { Reading } from './reading.ts';
import { minutesAfterDose, readingAt } from './testing/readings.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6' };
const now = minutesAfterDose(0);
const judge = (reading: Reading | undefined, more: Partial<PreDoseOptions> = {}) =>
  assessPreDose(reading, { limits: siteDemo, now, freshMinutes: 30, ...more });

describe('[INV-019] vital signs before the initial dose', () => {
  it('pass when pressure, pulse and temperature are measured, fresh and in range', () => {
    expect(judge(readingAt(-10, rest))).toMatchObject({
      verdict: 'satisfied',
      reasons: [{ code: 'in-range', at: minutesAfterDose(-10) }],
    });
  });

  it.each([
    ['139/89 is in range', { systolic: '139', diastolic: '89' }, 'satisfied'],
    ['140 is not', { systolic: '140' }, 'violated'],
    ['a diastolic of 90 is not', { diastolic: '90' }, 'violated'],
    ['a pulse of 110 is not above its limit', { heartRate: '110' }, 'satisfied'],
    ['a pulse of 111 is', { heartRate: '111' }, 'violated'],
    ['38.0 °C is not above its limit', { temperature: '38.0' }, 'satisfied'],
    ['38.1 °C is', { temperature: '38.1' }, 'violated'],
    ['a systolic of 90 is too low', { systolic: '90' }, 'violated'],
    ['a saturation of 94, if measured, is too low', { spo2: '94' }, 'violated'],
  ] as const)('%s', (_, signs, verdict) => {
    expect(judge(readingAt(-10, { ...rest, ...signs })).verdict).toBe(verdict);
  });

  it.each(['systolic', 'diastolic', 'heartRate', 'temperature'] as const)('stay unknown without %s', (sign) => {
    const { [sign]: _, ...signs } = rest;
    expect(judge(readingAt(-10, signs))).toMatchObject({
      verdict: 'unknown',
      reasons: [{ code: 'sign.missing', signs: [sign] }],
    });
  });

  it('stay unknown when nothing was measured', () => {
    expect(judge(undefined)).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'reading.none' }] });
  });

  it.each([
    ['a reading of exactly 30 minutes ago is fresh', -30, 'satisfied'],
    ['a second older is stale', -30.02, 'unknown'],
    ['a reading from the future is unknown', 1, 'unknown'],
  ] as const)('%s', (_, minutes, verdict) => {
    expect(judge(readingAt(minutes, rest)).verdict).toBe(verdict);
  });

  it('stay unknown while nobody says how fresh a reading has to be', () => {
    expect(judge(readingAt(-1, rest), { freshMinutes: 'not-stated' })).toMatchObject({
      verdict: 'unknown',
      reasons: [{ code: 'freshness.not-stated' }],
    });
  });

  it('a known breach outweighs what is unknown, and both are listed', () => {
    const gate = judge(readingAt(-45, { systolic: '150' }));
    expect(gate.verdict).toBe('violated');
    expect(gate.reasons.map(({ code }) => code)).toEqual(['limit.crossed', 'sign.missing', 'reading.stale']);
  });

  it('a pressure that was too high needs a normal repeat 5 minutes later', () => {
    const previous = [readingAt(-20, { ...rest, systolic: '145' })];
    expect(judge(readingAt(-16, rest), { previous }).verdict).toBe('violated');
    expect(judge(readingAt(-15, rest), { previous }).verdict).toBe('satisfied');
  });

  it('a symptom stands in the way', () => {
    expect(judge(readingAt(-10, rest), { symptoms: ['chest-pain'] }).verdict).toBe('violated');
  });

  it('with a provisional baseline a rise counts too', () => {
    const baseline = provisionalBaseline([readingAt(-60, rest), readingAt(-50, rest)]);
    expect(judge(readingAt(-10, { ...rest, temperature: '37.6' }), { baseline }).verdict).toBe('satisfied');
    expect(judge(readingAt(-10, { ...rest, temperature: '37.7' }), { baseline }).verdict).toBe('violated');
  });
});
