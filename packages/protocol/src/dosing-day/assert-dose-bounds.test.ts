import { describe, expect, it } from 'vitest';
import { assertDoseBounds } from './assert-dose-bounds.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import { afterDose, beforeSupplemental, initial80, preparedForDose, supplemental40 } from './testing/golden-days.ts';
import { runDay } from './testing/run-day.ts';

describe('the outermost bounds of a dose, apart from the interlocks [INV-034]', () => {
  const { state: ready } = runDay(exampleInput, preparedForDose);
  const { state: later } = runDay(exampleInput, beforeSupplemental);
  const initial = (amountMg: number) => () =>
    assertDoseBounds(ready, { dose: { ...initial80, amountMg }, supplemental: false, at: minute(59) });
  const supplemental = (amountMg: number, minutes: number) => () =>
    assertDoseBounds(later, {
      dose: { ...supplemental40, amountMg },
      supplemental: true,
      at: minute(afterDose(minutes)),
    });

  it('120 mg in the first session are the most', () => {
    expect(initial(120)).not.toThrow();
    expect(initial(121)).toThrow('[protocol] 121 mg');
    expect(supplemental(40, 100)).not.toThrow();
    expect(supplemental(41, 100)).toThrow('[protocol] 121 mg');
  });

  it('a supplemental dose lies between 90 and 120 minutes', () => {
    expect(supplemental(40, 89)).toThrow('after 89 minutes');
    expect(supplemental(40, 90)).not.toThrow();
    expect(supplemental(40, 120)).not.toThrow();
    expect(supplemental(40, 121)).toThrow('after 121 minutes');
  });

  it('two therapists are in the room', () => {
    const { state } = runDay(exampleInput, [
      ...preparedForDose,
      [59, { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false }],
    ]);
    expect(() => assertDoseBounds(state, { dose: initial80, supplemental: false, at: minute(59) })).toThrow(
      '1 therapists',
    );
  });

  it('where no maximum is stated nothing may be authorised', () => {
    const setup = { ...exampleInput, sessionNumber: 9 };
    expect(() =>
      assertDoseBounds({ ...ready, setup }, { dose: initial80, supplemental: false, at: minute(59) }),
    ).toThrow("[protocol] 80 mg were authorised, the session's maximum is undefined; report this");
  });

  it('somebody else in the room is no therapist', () => {
    const { state } = runDay(exampleInput, [
      ...preparedForDose,
      [58, { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false }],
      [59, { type: 'record-presence', person: 'sister-s', role: 'companion', present: true }],
    ]);
    expect(() => assertDoseBounds(state, { dose: initial80, supplemental: false, at: minute(59) })).toThrow(
      '[protocol] a dose was authorised with 1 therapists in the room; report this',
    );
  });

  it('a supplemental dose follows an initial one', () => {
    expect(() => assertDoseBounds(ready, { dose: supplemental40, supplemental: true, at: minute(59) })).toThrow(
      '[protocol] a supplemental dose was authorised after NaN minutes; report this',
    );
  });
});
