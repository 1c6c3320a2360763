import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import { afterDose, dosed, preparedForDose, vitals } from './testing/golden-days.ts';
import { readingAt } from './testing/reading.ts';
import { commandOf, runDay, type Step } from './testing/run-day.ts';

const heldAt60: readonly Step[] = [...dosed, vitals(afterDose(60), { systolic: 184, diastolic: 104 })];
const remeasured: readonly Step[] = [...heldAt60, vitals(afterDose(66), { systolic: 150, diastolic: 92 })];

function release(
  steps: readonly Step[],
  minutes: number,
  role: 'therapist' | 'physician' | 'prescriber' = 'physician',
) {
  const { state } = runDay(exampleInput, steps);
  const command = commandOf([minutes, { type: 'release-hold', reason: 'Settled at rest.' }, role], 99);
  return { state, decision: dosingDay.decide(state, command, minute(minutes)) };
}

function codes({ decision }: ReturnType<typeof release>) {
  return decision.verdict === 'accepted'
    ? 'accepted'
    : decision.reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.because.code : reason.code));
}

describe('a reading of the holding level holds all dosing in the same step [INV-045]', () => {
  it.each([
    { signs: { systolic: 180 }, held: false },
    { signs: { systolic: 181 }, held: true },
    { signs: { heartRate: 130 }, held: false },
    { signs: { heartRate: 131 }, held: true },
    { signs: { temperature: 38.5 }, held: false },
    { signs: { temperature: 38.6 }, held: true },
  ])('$signs: $held', ({ signs, held }) => {
    const { state, events } = runDay(exampleInput, [...dosed, vitals(afterDose(60), signs)]);
    expect(events.at(-1)?.type).toBe('vitals.recorded');
    expect(state.chart.vitals === 'held').toBe(held);
    expect(dosingDay.view(state, minute(afterDose(60))).hold !== undefined).toBe(held);
  });

  it('a symptom holds although nothing was measured', () => {
    const { state } = runDay(exampleInput, [
      ...dosed,
      [afterDose(30), { type: 'record-symptom', symptom: 'chest-pain' }],
    ]);
    expect(state.chart.vitals).toBe('held');
  });

  it('holds before a dose as well', () => {
    const { state } = runDay(exampleInput, [...preparedForDose, vitals(59, { systolic: 190 })]);
    const open = dosingDay.interlocks.initialDose(state, minute(59)).open.map(({ id }) => id);
    expect(open).toEqual(['vitals-fresh-in-range', 'no-hold']);
  });
});

describe('a hold ends only by a clinician’s decision with a reading after it [INV-046]', () => {
  it('a physician may end it after a new reading', () => {
    const { state, decision } = release(remeasured, afterDose(70));
    expect(decision.verdict).toBe('accepted');
    const released = decision.events.reduce(dosingDay.evolve, state);
    expect(released.chart.vitals).toBe('routine');
    expect(dosingDay.view(released, minute(afterDose(70))).hold).toBeUndefined();
  });

  it('so may a prescriber, and no therapist', () => {
    expect(codes(release(remeasured, afterDose(70), 'prescriber'))).toBe('accepted');
    expect(codes(release(remeasured, afterDose(70), 'therapist'))).toEqual(['clinician-decides.other-role']);
  });

  it('not without a new reading', () => {
    expect(codes(release(heldAt60, afterDose(70)))).toEqual(['reading-after-hold.not-measured']);
  });

  it('not with a new reading that lacks two signs, and both are named', () => {
    const steps: readonly Step[] = [
      ...heldAt60,
      vitals(afterDose(66)),
      [
        afterDose(70),
        { type: 'record-vitals', reading: readingAt(minute(afterDose(70)), {}, ['diastolic', 'systolic']) },
      ],
    ];
    const { decision } = release(steps, afterDose(71));
    expect(decision).toMatchObject({
      reasons: [
        {
          interlock: {
            because: {
              code: 'reading-after-hold.incomplete',
              values: { at: minute(afterDose(70)), missing: 'systolic, diastolic' },
            },
          },
        },
      ],
    });
  });

  it('not while the newest reading still asks for it', () => {
    const steps = [...heldAt60, vitals(afterDose(66), { systolic: 186 })];
    expect(codes(release(steps, afterDose(70)))).toEqual(['reading-after-hold.not-measured']);
  });

  it('does not end by itself when readings are usual for an hour', () => {
    const calm = [70, 85, 100, 115, 130].map((minutes) => vitals(afterDose(minutes)));
    expect(runDay(exampleInput, [...heldAt60, ...calm]).state.chart.vitals).toBe('held');
  });

  it('comes back with the next high reading', () => {
    const { state, decision } = release(remeasured, afterDose(70));
    const released = decision.events.reduce(dosingDay.evolve, state);
    const again = runDay(exampleInput, [vitals(afterDose(80), { systolic: 190 })], released);
    expect(again.state.chart.vitals).toBe('held');
  });

  it('comes back when a high reading from before the release is written down only afterwards', () => {
    const { state, decision } = release(remeasured, afterDose(70));
    const released = decision.events.reduce(dosingDay.evolve, state);
    const late = commandOf(vitals(afterDose(68), { systolic: 195 }), 7);
    const answer = dosingDay.decide(released, late, minute(afterDose(75)));
    const known = answer.events.reduce(dosingDay.evolve, released);
    expect(dosingDay.view(known, minute(afterDose(75))).hold).toMatchObject({ since: minute(afterDose(68)), level: 2 });
  });

  it('a release ends it when it came after the reading, and not before that was written down', () => {
    const by = { id: 'physician-m', role: 'physician' } as const;
    const { state } = runDay(exampleInput, dosed);
    const reading = readingAt(minute(100), { systolic: 190 });
    const heldAfter = (recordedAt: number, release: { readonly at: number; readonly recordedAt: number }): boolean =>
      [
        {
          type: 'vitals.recorded',
          at: minute(100),
          recordedAt: minute(recordedAt),
          by,
          reading,
          symptoms: [],
        } as const,
        {
          type: 'hold.released',
          at: minute(release.at),
          recordedAt: minute(release.recordedAt),
          by,
          reason: 'settled',
        } as const,
      ].reduce(dosingDay.evolve, state).chart.vitals === 'held';
    expect(heldAfter(100, { at: 101, recordedAt: 101 })).toBe(false);
    expect(heldAfter(100, { at: 100, recordedAt: 101 })).toBe(true);
    expect(heldAfter(100, { at: 99, recordedAt: 101 })).toBe(true);
    expect(heldAfter(105, { at: 104, recordedAt: 105 })).toBe(false);
    expect(heldAfter(105, { at: 104, recordedAt: 104 })).toBe(true);
  });

  it('cannot end when there is none', () => {
    expect(codes(release(dosed, afterDose(10)))).toEqual(['reading-after-hold.no-hold']);
  });
});
