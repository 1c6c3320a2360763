import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import type { DosingDayInput } from './input.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import {
  afterDose,
  dosed,
  initial80,
  preparedForDose,
  reviewed,
  untilReview,
  uneventfulDay,
  vitals,
} from './testing/golden-days.ts';
import { runDay, type Step } from './testing/run-day.ts';

/** The interlocks that a refused command names, with what each said; nothing when it is accepted. */
function refusals(steps: readonly Step[], step: Step, input: DosingDayInput = exampleInput): readonly string[] {
  const decision = runDay(input, [...steps, step]).decisions.at(-1);
  if (decision?.verdict !== 'refused') return [];
  return decision.reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.because.code : reason.code));
}

const without = (kind: string) =>
  preparedForDose.filter(
    ([, command]) =>
      !(command.type === 'record-check' && command.check.kind === kind) &&
      !(command.type === 'record-consent' && command.scope === kind),
  );
const authorise: Step = [59, { type: 'authorise-initial-dose', dose: initial80 }];
const arranged = (facts: Partial<DosingDayInput['course']>): DosingDayInput => ({
  ...exampleInput,
  course: { ...exampleInput.course, ...facts },
});

describe('no initial dose is authorised', () => {
  it('when everything stands ready, nothing is in its way', () => {
    expect(refusals(preparedForDose, authorise)).toEqual([]);
  });

  it('[INV-006] without a consent for this session, nor after one that was withdrawn', () => {
    expect(refusals(without('session'), authorise)).toEqual(['session-consent-valid.not-recorded']);
    const withdrawn: Step = [58, { type: 'withdraw-consent', scope: 'session' }];
    expect(refusals([...preparedForDose, withdrawn], authorise)).toEqual(['session-consent-valid.withdrawn']);
  });

  it('[INV-015] unless fasting was confirmed', () => {
    expect(refusals(without('fasting'), authorise)).toEqual(['fasting-confirmed.not-recorded']);
    const ate: Step = [58, { type: 'record-check', check: { kind: 'fasting', confirmed: false } }];
    expect(refusals([...preparedForDose, ate], authorise)).toEqual(['fasting-confirmed.no']);
  });

  it('[INV-016] unless a companion or transport is arranged', () => {
    const nobody = arranged({ companionArranged: 'unknown' });
    expect(refusals(preparedForDose, authorise, nobody)).toEqual(['companion-arranged.not-recorded']);
    const cancelled: Step = [58, { type: 'record-check', check: { kind: 'companion', arranged: false } }];
    expect(refusals([...preparedForDose, cancelled], authorise)).toEqual(['companion-arranged.no']);
  });

  it('[INV-017] unless the support contact is on file', () => {
    const nobody = arranged({ supportContactOnFile: 'unknown' });
    expect(refusals(preparedForDose, authorise, nobody)).toEqual(['support-contact-on-file.not-recorded']);
  });

  it('[INV-024] while a hold is active, which a normal repeat alone does not end', () => {
    const held = [vitals(50, { systolic: 185 }), vitals(56), vitals(58)];
    expect(refusals([...preparedForDose.slice(0, -1), ...held], authorise)).toEqual(['no-hold.active']);
    const released: Step = [58, { type: 'release-hold', reason: 'Cuff was too small.' }, 'physician'];
    expect(refusals([...preparedForDose.slice(0, -1), ...held, released], authorise)).toEqual([]);
  });
});

describe('nobody is let go', () => {
  const ready = [...dosed, ...untilReview, ...reviewed];
  const leave = (departure: Pick<Extract<Step[1], { type: 'authorise-release' }>, 'to' | 'transport'>): Step => [
    afterDose(490),
    { type: 'authorise-release', ...departure },
  ];
  const staying = leave({ to: 'overnight-stay', transport: 'stays-on-site' });

  it('when the night is spent on site and an attendant is there, nothing is in the way', () => {
    expect(refusals(ready, staying)).toEqual([]);
  });

  it('[INV-054] on the dosing day where the protocol keeps the participant overnight', () => {
    const home = leave({ to: 'alone', transport: 'driven' });
    expect(refusals(ready, home)).toContain('overnight-stay.leaves');
  });

  it('[INV-055] into the night without an attendant on duty', () => {
    const attendant = (present: boolean): Step => [
      afterDose(486),
      { type: 'record-presence', person: 'attendant-n', role: 'attendant', present },
    ];
    expect(refusals(ready.slice(0, -1), staying)).toEqual(['attendant-on-duty.not-recorded']);
    expect(refusals([...ready, attendant(false)], staying)).toEqual(['attendant-on-duty.no']);
  });

  it('and who was let go all the same is on record, with what was broken', () => {
    const left: Step = [afterDose(490), { type: 'record-release', to: 'alone', transport: 'driven' }];
    const state = runDay(exampleInput, [...ready, left]).state;
    expect(state.chart.session).toBe('ended');
    const broken = dosingDay
      .deviations(state)
      .filter(({ at }) => at === minute(afterDose(490)))
      .flatMap(({ interlocks }) => interlocks.map(({ id }) => id));
    expect(broken).toContain('overnight-stay');
    expect(dosingDay.deviations(runDay(exampleInput, uneventfulDay).state)).toEqual([]);
  });
});
