import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReading } from '../assess-reading.ts';
import { baselineFrom } from '../baseline-from.ts';
import { siteDemo } from '../limits/site-demo.ts';
import { parseReading } from '../parse-reading.ts';
import { schedules } from '../schedules/schedules.ts';
import { doseAt, readingAt } from '../testing/readings.ts';
import { createMonitor } from './create-monitor.ts';
import { monitorPolicies } from './monitor-policies.ts';
import type { MonitorState, Sample } from './monitor-state.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98' };
const baseline = baselineFrom([readingAt(-60, rest), readingAt(-20, rest)], doseAt);
const options = { limits: siteDemo, policy: monitorPolicies.siteDemo, baseline } as const;
const monitor = createMonitor(options);
const timed = createMonitor({ ...options, schedule: schedules.siteDemo, doseAt });

const texts = fc.record(
  {
    systolic: fc.integer({ min: 90, max: 210 }).map(String),
    diastolic: fc.integer({ min: 50, max: 130 }).map(String),
    heartRate: fc.integer({ min: 38, max: 140 }).map(String),
    temperature: fc.integer({ min: 350, max: 402 }).map((tenth) => (tenth / 10).toFixed(1)),
    spo2: fc.integer({ min: 88, max: 100 }).map(String),
  },
  { requiredKeys: [] },
);
const reading = fc.tuple(fc.integer({ min: 1, max: 300 }), texts).map(([minutes, signs]) => readingAt(minutes, signs));

type Event =
  | { readonly kind: 'spot'; readonly reading: ReturnType<typeof readingAt> }
  | { readonly kind: 'sample'; readonly sample: Sample };
function after(events: readonly Event[]): MonitorState {
  return events.reduce<MonitorState>(
    (state, event) =>
      (event.kind === 'spot' ? monitor.step(state, event.reading) : monitor.sample(state, event.sample)).state,
    monitor.start(),
  );
}

/** Values that stay for a while, so that something is sustained, with silence and single spikes between them. */
const stream = (sign: 'heartRate' | 'spo2', low: number, high: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.option(fc.integer({ min: low, max: high }), { freq: 4 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((runs) => {
      let second = 0;
      return runs.flatMap(([length, value]) =>
        Array.from({ length }, () => ({ at: doseAt + (second += 1) * 1000, sign, value: value ?? 0 })).filter(
          (one) => one.value > 0,
        ),
      );
    });

/** The same samples as a network would bring them: each up to 5 seconds later than it was taken. */
const shuffled = (samples: readonly Sample[]) =>
  fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: samples.length, maxLength: samples.length }).map((delays) =>
    samples
      .map((sample, index) => ({ sample, arrives: sample.at + (delays[index] ?? 0) }))
      .toSorted((a, b) => a.arrives - b.arrives)
      .map(({ sample }) => sample),
  );

describe('the order of arrival never changes the final state', () => {
  it('of readings, however late they come, and however often', () => {
    fc.assert(
      fc.property(
        fc
          .array(reading, { maxLength: 8 })
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
          ),
        (pair) => {
          const run = (which: typeof monitor, all: readonly ReturnType<typeof readingAt>[]) =>
            all.reduce<MonitorState>((state, one) => which.step(state, one).state, which.start());
          expect(run(monitor, pair[1])).toEqual(run(monitor, pair[0]));
          expect(run(timed, pair[1])).toEqual(run(timed, pair[0]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of samples, as long as none is later than the policy allows', () => {
    fc.assert(
      fc.property(
        stream('heartRate', 60, 140).chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([inOrder, asArrived]) => {
          const kind = 'sample' as const;
          expect(after(asArrived.map((sample) => ({ kind, sample })))).toEqual(
            after(inOrder.map((sample) => ({ kind, sample }))),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of a pulse, a saturation and readings together', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(stream('heartRate', 60, 140), stream('spo2', 88, 99), fc.array(reading, { maxLength: 3 }))
          .chain(([pulse, oxygen, readings]) =>
            fc.tuple(shuffled(pulse), shuffled(oxygen)).map((arrived) => ({ pulse, oxygen, readings, arrived })),
          ),
        ({ pulse, oxygen, readings, arrived }) => {
          const of = (samples: readonly Sample[]): readonly Event[] =>
            samples.map((sample) => ({ kind: 'sample', sample }));
          const spots: readonly Event[] = readings.map((one) => ({ kind: 'spot', reading: one }));
          expect(after([...of(arrived[1]), ...spots.toReversed(), ...of(arrived[0])])).toEqual(
            after([...spots, ...of(pulse), ...of(oxygen)]),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a gap is never level 0', () => {
  it('whatever came before it', () => {
    fc.assert(
      fc.property(stream('heartRate', 50, 140), fc.integer({ min: 15, max: 3600 }), (samples, silence) => {
        fc.pre(samples.length > 0);
        const state = after([
          ...samples.map((sample) => ({ kind: 'sample', sample }) as const),
          { kind: 'spot', reading: readingAt(-5, rest) },
        ]);
        const last = samples.at(-1)?.at ?? 0;
        const quiet = monitor.tick(state, last + silence * 1000);
        return (
          monitor.level(quiet.state) !== 0 &&
          quiet.alerts.some(({ condition, source }) => condition === 'heartRate.gap' && source === 'gap')
        );
      }),
    );
  });

  it('nor is a reading that lacks a needed sign', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 5 }), (readings) => {
        const state = after(readings.map((one) => ({ kind: 'spot', reading: one })));
        const newest = state.spot.readings.at(-1);
        return siteDemo.needs.signs.every((sign) => newest?.signs[sign]) || monitor.level(state) !== 0;
      }),
    );
  });
});

describe('[INV-049] worsening never lowers the level', () => {
  it('of a sample stream: a pulse that is higher by any amount', () => {
    fc.assert(
      fc.property(stream('heartRate', 80, 140), fc.integer({ min: 0, max: 40 }), (samples, more) => {
        const level = (change: number) => {
          const events = samples.map((sample): Event => ({
            kind: 'sample',
            sample: { ...sample, value: sample.value + change },
          }));
          const found = monitor.level(after([{ kind: 'spot', reading: readingAt(-5, rest) }, ...events]));
          return found === 'unknown' ? 0 : found;
        };
        return level(more) >= level(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the unit of entry never changes the verdict', () => {
  const verdict = (signs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>) => {
    const check = parseReading({ at: doseAt + 60_000, signs });
    return check.outcome === 'refused'
      ? 'refused'
      : assessReading(check.reading, { baseline, limits: siteDemo }).findings.map(({ code, level }) => [code, level]);
  };

  it('of a temperature in tenths of a degree Celsius, written in Fahrenheit with a digit more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 340, max: 410 }), (tenths) => {
        const fahrenheit = ((tenths * 18 + 3200) / 100).toFixed(2);
        expect(verdict({ temperature: { value: fahrenheit, unit: '[degF]' } })).toEqual(
          verdict({ temperature: { value: (tenths / 10).toFixed(1), unit: 'Cel' } }),
        );
      }),
    );
  });

  it('of a pressure in whole mmHg, written in kPa with three digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 230 }), fc.integer({ min: 40, max: 75 }), (systolic, diastolic) => {
        const kPa = (value: number) => ({ value: ((value * 133.322) / 1000).toFixed(1), unit: 'kPa' });
        const inKilopascal = verdict({ systolic: kPa(systolic), diastolic: kPa(diastolic) });
        // a kPa with one digit is read as the mmHg nearest to it: enter that mmHg and nothing may differ
        const nearest = Math.round((Number(kPa(systolic).value) * 1000) / 133.322);
        const nearestLow = Math.round((Number(kPa(diastolic).value) * 1000) / 133.322);
        expect(inKilopascal).toEqual(
          verdict({
            systolic: { value: String(nearest), unit: 'mm[Hg]' },
            diastolic: { value: String(nearestLow), unit: 'mm[Hg]' },
          }),
        );
      }),
    );
  });
});
