import { describe, expect, it } from 'vitest';
import { assessReading } from './assess-reading.ts';
import type { Assessment, Symptom } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import { baselineFrom, provisionalBaseline } from './baseline-from.ts';
import { siteDemo } from './limits/site-demo.ts';
import type { Reading } from './reading.ts';
import { doseAt, minutesAfterDose, readingAt } from './testing/readings.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98' };
const before = [readingAt(-60, rest), readingAt(-20, rest)];
const baseline = baselineFrom(before, doseAt);
const assess = (reading: Reading, more: { symptoms?: readonly Symptom[]; previous?: readonly Reading[] } = {}) =>
  assessReading(reading, { baseline, limits: siteDemo, ...more });
const codes = ({ findings }: Assessment) => findings.map(({ code }) => code);

describe('the vectors of the sheet: baseline 120/76, 72, 36.6, 98', () => {
  it('T1: 150/88, 96, 36.9 is level 0', () => {
    const assessment = assess(
      readingAt(60, { ...rest, systolic: '150', diastolic: '88', heartRate: '96', temperature: '36.9' }),
    );
    expect(assessment).toMatchObject({ level: 0, severity: 'none', findings: [], missing: [], supplemental: 'clear' });
  });

  it('T2: 162/90, 104, 37.0 is level 1 by its systolic pressure only', () => {
    const assessment = assess(
      readingAt(90, { ...rest, systolic: '162', diastolic: '90', heartRate: '104', temperature: '37.0' }),
    );
    expect(assessment).toMatchObject({ level: 1, severity: 'warning', supplemental: 'blocked' });
    expect(codes(assessment)).toEqual(['systolic.above-limit']);
  });

  it('T4: 158/112, 92, 37.0 is level 1 by its diastolic pressure', () => {
    const assessment = assess(
      readingAt(90, { ...rest, systolic: '158', diastolic: '112', heartRate: '92', temperature: '37.0' }),
    );
    expect(assessment).toMatchObject({ level: 1, supplemental: 'blocked' });
    expect(codes(assessment)).toEqual(['diastolic.above-limit']);
  });

  it('T6: 184/104, 118 without symptoms is level 2 and holds the supplemental dose', () => {
    const assessment = assess(readingAt(120, { ...rest, systolic: '184', diastolic: '104', heartRate: '118' }));
    expect(assessment).toMatchObject({ level: 2, severity: 'warning', supplemental: 'hold' });
  });

  it('T7: 190/122 with chest pain is level 4', () => {
    const assessment = assess(readingAt(120, { ...rest, systolic: '190', diastolic: '122' }), {
      symptoms: ['chest-pain'],
    });
    expect(assessment).toMatchObject({ level: 4, severity: 'critical', supplemental: 'hold' });
    expect(codes(assessment)[0]).toBe('emergency.hypertension');
  });

  it('T9: 150/90, 98, 38.2 is level 1 with a hyperthermia watch', () => {
    const assessment = assess(
      readingAt(180, { ...rest, systolic: '150', diastolic: '90', heartRate: '98', temperature: '38.2' }),
    );
    expect(assessment).toMatchObject({ level: 1, severity: 'warning' });
    expect(codes(assessment)).toEqual(['temperature.over-baseline', 'temperature.watch']);
  });

  it('T10: 130/80, 90, 38.8 with spontaneous clonus is level 4, by Hunter and by its temperature', () => {
    const reading = readingAt(210, { ...rest, systolic: '130', diastolic: '80', heartRate: '90', temperature: '38.8' });
    const assessment = assessReading(reading, { baseline, limits: siteDemo, symptoms: ['clonus'], hunter: 'positive' });
    expect(assessment.level).toBe(4);
    expect(codes(assessment).slice(0, 2)).toEqual(['emergency.hyperthermia', 'hunter.positive']);
  });
});

describe('limits are strict where the sheet says "above"', () => {
  it.each([
    ['160 exactly is not above the limit', { systolic: '160' }, 0],
    ['161 is', { systolic: '161' }, 1],
    ['160.5 is', { systolic: '160.5' }, 1],
    ['180 exactly is still level 1', { systolic: '180' }, 1],
    ['181 is level 2', { systolic: '181' }, 2],
    ['200 exactly is still level 2', { systolic: '200' }, 2],
    ['201 is level 3 at once', { systolic: '201' }, 3],
    ['a diastolic of 110 exactly is not above the limit', { diastolic: '110' }, 0],
    ['a diastolic of 111 is', { diastolic: '111' }, 1],
    ['a diastolic of 120 exactly is still level 1', { diastolic: '120' }, 1],
    ['a diastolic of 121 is level 3 at once', { diastolic: '121' }, 3],
    ['a pulse of 110 exactly is not above the limit', { heartRate: '110' }, 0],
    ['a pulse of 111 is', { heartRate: '111' }, 1],
    ['a pulse of 130 is still level 1', { heartRate: '130' }, 1],
    ['a pulse of 130.5, between two bands, takes the worse one', { heartRate: '130.5' }, 2],
    ['a pulse of 131 is level 2', { heartRate: '131' }, 2],
    ['1.0 °C over baseline exactly is not more than 1.0 °C over', { temperature: '37.6' }, 0],
    ['1.1 °C over is', { temperature: '37.7' }, 1],
    ['38.5 °C exactly is still level 1', { temperature: '38.5' }, 1],
    ['38.6 °C is level 3', { temperature: '38.6' }, 3],
    ['39.9 °C is still level 3', { temperature: '39.9' }, 3],
    ['40.0 °C is level 4', { temperature: '40.0' }, 4],
    ['a saturation of 95 is not below the limit', { spo2: '95' }, 0],
    ['94 is', { spo2: '94' }, 1],
    ['93 is level 3', { spo2: '93' }, 3],
    ['93.9 is below 94', { spo2: '93.9' }, 3],
    ['92 is level 3', { spo2: '92' }, 3],
    ['91.5, between two bands, takes the worse one', { spo2: '91.5' }, 4],
    ['91 is level 4', { spo2: '91' }, 4],
    ['a systolic of 91 is not a single 3 of NEWS2', { systolic: '91' }, 0],
    ['a systolic of 90 is', { systolic: '90' }, 2],
    ['a pulse of 41 is not a single 3', { heartRate: '41' }, 0],
    ['a pulse of 40 is', { heartRate: '40' }, 2],
    ['35.1 °C is not a single 3', { temperature: '35.1' }, 0],
    ['35.0 °C is', { temperature: '35.0' }, 2],
    ['a respiratory rate of 9 is not a single 3', { respiratoryRate: '9' }, 0],
    ['a respiratory rate of 8 is', { respiratoryRate: '8' }, 2],
    ['a respiratory rate of 24 is not a single 3', { respiratoryRate: '24' }, 0],
    ['a respiratory rate of 25 is', { respiratoryRate: '25' }, 2],
    ['a sodium of 135 is not below the limit', { sodium: '135' }, 0],
    ['a sodium of 134 is for the physician', { sodium: '134' }, 2],
  ] as const)('%s', (_, signs, level) => {
    expect(assess(readingAt(90, { ...rest, ...signs })).level).toBe(level);
  });

  it('a rise over baseline is exact whatever the decimals: 36.4 and 37.4', () => {
    const cool = { ...rest, temperature: '36.4' };
    const own = baselineFrom([readingAt(-60, cool), readingAt(-20, cool)], doseAt);
    const at = (temperature: string) =>
      assessReading(readingAt(90, { ...rest, temperature }), { baseline: own, limits: siteDemo });
    expect(at('37.4').level).toBe(0);
    expect(at('37.5')).toMatchObject({
      level: 1,
      findings: [{ code: 'temperature.over-baseline', limit: { comparator: 'above', text: '37.4', unit: 'Cel' } }],
    });
  });

  it('a finding says what was observed, against which limit, and who says so', () => {
    const [finding] = assess(readingAt(90, { ...rest, systolic: '162' })).findings;
    expect(finding).toMatchObject({
      code: 'systolic.above-limit',
      severity: 'warning',
      observed: { text: '162' },
      observedAt: minutesAfterDose(90),
      limit: { comparator: 'above', text: '160', unit: 'mm[Hg]' },
      confirmation: 'awaiting-repeat',
      repeatDueAt: minutesAfterDose(95),
      basis: { facts: ['V-200', 'V-010'], verification: 'policy' },
    });
  });
});

describe('a hyperthermia watch alone is advisory, and still blocks', () => {
  const warm = { ...rest, temperature: '37.4' };
  const own = baselineFrom([readingAt(-60, warm), readingAt(-20, warm)], doseAt);

  it.each([
    ['38.0 exactly is not above', '38.0', 0, 'none', 'clear'],
    ['38.1 is watched', '38.1', 1, 'advisory', 'blocked'],
    ['38.5, 1.1 over its baseline, is a warning', '38.5', 1, 'warning', 'blocked'],
  ] as const)('%s', (_, temperature, level, severity, supplemental) => {
    const assessment = assessReading(readingAt(120, { ...rest, temperature }), { baseline: own, limits: siteDemo });
    expect(assessment).toMatchObject({ level, severity, supplemental });
  });
});

describe('a breach stays open until a normal repeat at least 5 minutes later', () => {
  const high = readingAt(90, { ...rest, systolic: '162' });

  it.each([
    ['a normal repeat after 3 minutes does not clear it', 93, 1, 'blocked'],
    ['a normal repeat one second too early does not clear it', 94.99, 1, 'blocked'],
    ['a normal repeat after exactly 5 minutes clears it', 95, 0, 'clear'],
    ['a normal repeat an hour later clears it', 150, 0, 'clear'],
  ] as const)('%s', (_, minutes, level, supplemental) => {
    expect(assess(readingAt(minutes, rest), { previous: [high] })).toMatchObject({ level, supplemental });
  });

  it('the finding keeps the value that was seen, and when', () => {
    const assessment = assess(readingAt(93, rest), { previous: [high] });
    expect(assessment.findings).toMatchObject([
      {
        code: 'systolic.above-limit',
        observed: { text: '162' },
        observedAt: minutesAfterDose(90),
        repeatDueAt: minutesAfterDose(95),
      },
    ]);
  });

  it('a repeat that lacks the sign clears nothing', () => {
    const { systolic: _, ...without } = rest;
    const assessment = assess(readingAt(100, without), { previous: [high] });
    expect(assessment).toMatchObject({ level: 1, missing: ['systolic'], supplemental: 'blocked' });
  });

  it('the five minutes count from the last breach, not from the first', () => {
    const again = readingAt(97, { ...rest, systolic: '164' });
    expect(assess(readingAt(101, rest), { previous: [high, again] }).level).toBe(1);
    expect(assess(readingAt(102, rest), { previous: [high, again] }).level).toBe(0);
  });

  it('a second high value after 5 minutes confirms it; at the supplemental decision that is level 2', () => {
    const again = readingAt(95, { ...rest, systolic: '161' });
    const options = { baseline, limits: siteDemo, previous: [high] };
    expect(assessReading(again, options)).toMatchObject({
      level: 1,
      supplemental: 'blocked',
      findings: [{ confirmation: 'confirmed' }],
    });
    expect(assessReading(again, { ...options, atSupplementalDecision: true })).toMatchObject({
      level: 2,
      supplemental: 'hold',
    });
  });

  it('an unconfirmed breach at the supplemental decision blocks and does not hold', () => {
    expect(assessReading(high, { baseline, limits: siteDemo, atSupplementalDecision: true })).toMatchObject({
      level: 1,
      supplemental: 'blocked',
    });
  });

  it('a breach at once above 200 also waits for its normal repeat', () => {
    const extreme = readingAt(90, { ...rest, systolic: '204' });
    expect(assess(readingAt(92, rest), { previous: [extreme] })).toMatchObject({ level: 3, supplemental: 'hold' });
    expect(assess(readingAt(95, rest), { previous: [extreme] })).toMatchObject({ level: 0, supplemental: 'clear' });
  });

  it('readings given in any order, or from later, change nothing', () => {
    const later = readingAt(120, { ...rest, systolic: '190' });
    const one = readingAt(80, { ...rest, systolic: '170' });
    const two = readingAt(86, rest);
    const now = readingAt(95, rest);
    expect(assess(now, { previous: [two, one] })).toEqual(assess(now, { previous: [one, two] }));
    expect(assess(now, { previous: [later, now] })).toEqual(assess(now));
  });
});

describe('above 180, and a pulse of 131 and more, rise to level 3 when the repeat confirms them', () => {
  it.each([
    ['181, again 181 after 5 minutes', { systolic: '181' }, { systolic: '181' }, 5, 3],
    ['181, again 181 after 4 minutes', { systolic: '181' }, { systolic: '181' }, 4, 2],
    [
      '181, then 180 after 5 minutes: cleared above 180, confirmed above 160',
      { systolic: '181' },
      { systolic: '180' },
      5,
      1,
    ],
    ['131, again 131 after 5 minutes', { heartRate: '131' }, { heartRate: '131' }, 5, 3],
    ['131, then 130 after 5 minutes', { heartRate: '131' }, { heartRate: '130' }, 5, 1],
    ['131, then 110 after 5 minutes', { heartRate: '131' }, { heartRate: '110' }, 5, 0],
  ] as const)('%s', (_, first, second, minutes, level) => {
    const previous = [readingAt(90, { ...rest, ...first })];
    expect(assess(readingAt(90 + minutes, { ...rest, ...second }), { previous }).level).toBe(level);
  });
});

describe('symptoms count whatever the numbers say', () => {
  it.each([
    ['chest pain with normal numbers', ['chest-pain'], {}, 3],
    ['breathlessness with normal numbers', ['dyspnoea'], {}, 3],
    ['a neurological deficit with normal numbers', ['neurological-deficit'], {}, 3],
    ['confusion with normal numbers', ['confusion'], {}, 3],
    ['chest pain at 180 exactly', ['chest-pain'], { systolic: '180' }, 3],
    ['chest pain above 180', ['chest-pain'], { systolic: '181' }, 4],
    ['chest pain at a diastolic of 120 exactly', ['chest-pain'], { diastolic: '120' }, 3],
    ['chest pain above a diastolic of 120', ['chest-pain'], { diastolic: '121' }, 4],
    ['a seizure', ['seizure'], {}, 4],
    ['rigidity at 38.5 exactly', ['rigidity'], { temperature: '38.5' }, 3],
    ['rigidity above 38.5', ['rigidity'], { temperature: '38.6' }, 4],
    ['delirium above 38.5', ['delirium'], { temperature: '38.6' }, 4],
    ['vomiting alone is for the physician', ['vomiting'], {}, 2],
    ['vomiting with confusion is the picture of a low sodium', ['vomiting', 'confusion'], {}, 4],
    ['a low sodium with confusion', ['confusion'], { sodium: '128' }, 4],
    ['a severe headache alone is for the physician', ['severe-headache'], {}, 2],
  ] as const)('%s', (_, symptoms, signs, level) => {
    expect(assess(readingAt(90, { ...rest, ...signs }), { symptoms }).level).toBe(level);
  });

  it('chest pain counts together with a pressure above 180 that has not yet had its normal repeat', () => {
    const previous = [readingAt(90, { ...rest, systolic: '190' })];
    expect(assess(readingAt(92, { heartRate: '72' }), { previous, symptoms: ['chest-pain'] }).level).toBe(4);
  });

  it.each([
    ['none', 0, 0],
    ['low', 4, 0],
    ['single-3', 3, 2],
    ['urgent', 5, 2],
    ['emergency', 7, 4],
  ] as const)('a NEWS2 band "%s" asks for its step of the ladder', (band, total, level) => {
    const parts = {
      respiratoryRate: 0,
      spo2: 0,
      oxygen: 0,
      systolic: 0,
      heartRate: 0,
      consciousness: 0,
      temperature: 0,
    };
    const news2 = { total, band, parts, basis: siteDemo.news2.basis };
    expect(assessReading(readingAt(90, rest), { baseline, limits: siteDemo, news2 }).level).toBe(level);
  });

  it.each([['negative'], ['incomplete']] as const)('a Hunter verdict "%s" finds nothing', (hunter) => {
    expect(assessReading(readingAt(90, rest), { baseline, limits: siteDemo, hunter }).findings).toEqual([]);
  });
});

describe('a gap is never read as normal', () => {
  it.each(['systolic', 'diastolic', 'heartRate', 'temperature', 'spo2'] as const)(
    'without %s the assessment is incomplete and the supplemental dose blocked',
    (sign) => {
      const { [sign]: _, ...signs } = rest;
      const assessment = assess(readingAt(90, signs));
      expect(assessment).toMatchObject({ level: 0, severity: 'incomplete', missing: [sign], supplemental: 'blocked' });
    },
  );

  it('a missing sign never hides a finding', () => {
    const assessment = assess(readingAt(90, { systolic: '185' }));
    expect(assessment).toMatchObject({
      level: 2,
      severity: 'warning',
      missing: ['diastolic', 'heartRate', 'temperature', 'spo2'],
      supplemental: 'hold',
    });
  });

  it('without a baseline a rise cannot be judged: incomplete, and blocked', () => {
    const assessment = assessReading(readingAt(90, rest), { baseline: 'insufficient', limits: siteDemo });
    expect(assessment).toMatchObject({
      level: 0,
      severity: 'incomplete',
      missing: [],
      unjudged: ['temperature.over-baseline'],
      supplemental: 'blocked',
    });
  });

  it('a baseline without temperature leaves the rise unjudged', () => {
    const { temperature: _, ...cold } = rest;
    const own = baselineFrom([readingAt(-60, cold), readingAt(-20, cold)], doseAt);
    expect(assessReading(readingAt(90, rest), { baseline: own, limits: siteDemo })).toMatchObject({
      severity: 'incomplete',
      supplemental: 'blocked',
    });
  });

  it('a provisional baseline judges the rise but never clears the supplemental dose', () => {
    const assessment = assessReading(readingAt(90, rest), {
      baseline: provisionalBaseline([readingAt(-20, rest)]),
      limits: siteDemo,
    });
    expect(assessment).toMatchObject({
      level: 0,
      severity: 'none',
      baseline: 'provisional',
      unjudged: [],
      supplemental: 'blocked',
    });
  });

  it('the baseline the sheet asks for is one of at least two readings', () => {
    expect((baseline as Baseline).kind).toBe('before-dose');
  });
});
