import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReading } from './assess-reading.ts';
import type { Symptom } from './assessment.ts';
import { baselineFrom } from './baseline-from.ts';
import { siteDemo } from './limits/site-demo.ts';
import type { VitalSign } from './reading.ts';
import { doseAt, readingAt } from './testing/readings.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98' };
const baseline = baselineFrom([readingAt(-60, rest), readingAt(-20, rest)], doseAt);

type Texts = { readonly [sign in VitalSign]?: string };
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((value) => (value / 10).toFixed(1));
const signs: fc.Arbitrary<Texts> = fc.record(
  {
    systolic: tenths(80, 240),
    diastolic: tenths(40, 140),
    heartRate: tenths(35, 160),
    temperature: tenths(34, 42),
    spo2: tenths(85, 100),
    respiratoryRate: tenths(6, 35),
    sodium: tenths(115, 150),
  },
  { requiredKeys: [] },
);
const symptom = fc.constantFrom<Symptom>(
  'chest-pain',
  'dyspnoea',
  'neurological-deficit',
  'confusion',
  'seizure',
  'rigidity',
  'clonus',
  'delirium',
  'severe-headache',
  'vomiting',
);
const day = fc.record({
  earlier: fc.array(fc.tuple(fc.integer({ min: 1, max: 119 }), signs), { maxLength: 4 }),
  now: signs,
  symptoms: fc.uniqueArray(symptom, { maxLength: 3 }),
  atSupplementalDecision: fc.boolean(),
});
type Day = typeof day extends fc.Arbitrary<infer T> ? T : never;

function assess({ earlier, now, symptoms, atSupplementalDecision }: Day) {
  const previous = earlier.map(([minutes, texts]) => readingAt(minutes, texts));
  return assessReading(readingAt(120, now), { baseline, limits: siteDemo, previous, symptoms, atSupplementalDecision });
}

const severities = ['none', 'incomplete', 'advisory', 'warning', 'critical'];
const holds = ['clear', 'blocked', 'hold'];

function neverMilder(one: ReturnType<typeof assess>, worse: ReturnType<typeof assess>): boolean {
  return (
    worse.level >= one.level &&
    severities.indexOf(worse.severity) >= severities.indexOf(one.severity) &&
    holds.indexOf(worse.supplemental) >= holds.indexOf(one.supplemental)
  );
}

/** Away from rest is worse: up for pressures, pulse, temperature and breathing above their resting value, down below it. */
const directions = [
  ['systolic', 120, 1],
  ['systolic', 120, -1],
  ['diastolic', 76, 1],
  ['heartRate', 72, 1],
  ['heartRate', 72, -1],
  ['temperature', 36.6, 1],
  ['temperature', 36.6, -1],
  ['spo2', 98, -1],
  ['respiratoryRate', 15, 1],
  ['respiratoryRate', 15, -1],
  ['sodium', 140, -1],
] as const;

describe('[INV-049] whatever gets worse never gives a milder answer', () => {
  it.each(directions)('worsening %s from %d in direction %d', (sign, from, direction) => {
    const step = fc.integer({ min: 0, max: 800 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(day, step, step, (one, a, b) => {
        const at = (distance: number) =>
          assess({ ...one, now: { ...one.now, [sign]: (from + direction * distance).toFixed(1) } });
        return neverMilder(at(Math.min(a, b)), at(Math.max(a, b)));
      }),
      { numRuns: 300 },
    );
  });

  it('one symptom more', () => {
    fc.assert(
      fc.property(day, symptom, (one, more) =>
        neverMilder(assess(one), assess({ ...one, symptoms: [...one.symptoms, more] })),
      ),
      { numRuns: 500 },
    );
  });

  it('being asked at the supplemental decision', () => {
    fc.assert(
      fc.property(day, (one) =>
        neverMilder(
          assess({ ...one, atSupplementalDecision: false }),
          assess({ ...one, atSupplementalDecision: true }),
        ),
      ),
    );
  });
});

describe('a gap never lets a supplemental dose pass', () => {
  it('clear means level 0, nothing missing, nothing unjudged', () => {
    fc.assert(
      fc.property(day, (one) => {
        const assessment = assess(one);
        const whole = assessment.level === 0 && assessment.missing.length === 0 && assessment.unjudged?.length === 0;
        return (assessment.supplemental === 'clear') === whole;
      }),
      { numRuns: 500 },
    );
  });

  it('leaving a sign out never turns an answer into clear', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...siteDemo.needs.signs), (one, sign) => {
        const { [sign]: _, ...now } = one.now;
        return assess({ ...one, now }).supplemental !== 'clear';
      }),
      { numRuns: 500 },
    );
  });

  it('severity is none only when every needed sign was measured and judged', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { severity, missing, findings } = assess(one);
        return severity !== 'none' || (missing.length === 0 && findings.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order in which readings arrive', () => {
  it('does not change the assessment', () => {
    fc.assert(
      fc.property(day, (one) => {
        const distinct = [...new Map(one.earlier).entries()];
        expect(assess({ ...one, earlier: distinct.toReversed() })).toEqual(assess({ ...one, earlier: distinct }));
      }),
    );
  });
});
