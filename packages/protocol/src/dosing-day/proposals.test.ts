import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import {
  afterDose,
  beforeSupplemental,
  dosed,
  initial80,
  preparedForDose,
  reviewed,
  supplemental40,
  untilReview,
  vitals,
} from './testing/golden-days.ts';
import { commandOf, runDay, type Step } from './testing/run-day.ts';

/** What is recorded when a step follows others and is accepted. */
function recorded(steps: readonly Step[], step: Step, input = exampleInput): unknown {
  const { state } = runDay(input, steps);
  const decision = dosingDay.decide(state, commandOf(step, 1), minute(step[0]));
  if (decision.verdict === 'refused') return decision.reasons;
  return decision.events.map(({ at, recordedAt, by, ...what }) => {
    expect([at, recordedAt, by.role]).toEqual([minute(step[0]), minute(step[0]), step[2] ?? 'therapist']);
    return what;
  });
}

const held: readonly Step[] = [
  ...dosed,
  vitals(afterDose(60), { systolic: 184, diastolic: 104 }),
  vitals(afterDose(66), { systolic: 150, diastolic: 92 }),
];
const inReview: readonly Step[] = [...dosed, ...untilReview, ...reviewed];
const emergency: readonly Step[] = [...dosed, [afterDose(5), { type: 'declare-emergency' }]];

describe('a proposal that passes is recorded with all that was said', () => {
  it.each<readonly [string, readonly Step[], Step, object]>([
    [
      'an initial dose',
      preparedForDose,
      [59, { type: 'authorise-initial-dose', dose: initial80 }],
      { type: 'initial-dose.authorised', dose: initial80 },
    ],
    [
      'an initial dose, with a reason',
      preparedForDose,
      [59, { type: 'authorise-initial-dose', dose: initial80, reason: 'as planned' }],
      { type: 'initial-dose.authorised', dose: initial80, reason: 'as planned' },
    ],
    [
      'a supplemental dose, with a reason',
      beforeSupplemental,
      [afterDose(100), { type: 'authorise-supplemental-dose', dose: supplemental40, reason: 'wished for' }],
      { type: 'supplemental-dose.authorised', dose: supplemental40, reason: 'wished for' },
    ],
    [
      'no supplemental dose, in few words',
      beforeSupplemental,
      [afterDose(100), { type: 'withhold-supplemental-dose', reason: 'vital-signs' }],
      { type: 'supplemental-dose.withheld', reason: 'vital-signs' },
    ],
    [
      'no supplemental dose, in more words',
      beforeSupplemental,
      [afterDose(100), { type: 'withhold-supplemental-dose', reason: 'vital-signs', text: 'rose twice' }],
      { type: 'supplemental-dose.withheld', reason: 'vital-signs', text: 'rose twice' },
    ],
    [
      'the end of a hold',
      held,
      [afterDose(70), { type: 'release-hold', reason: 'settled' }, 'physician'],
      { type: 'hold.released', reason: 'settled' },
    ],
    [
      'the end of an emergency, in few words',
      emergency,
      [afterDose(9), { type: 'resolve-emergency' }],
      { type: 'emergency.resolved' },
    ],
    [
      'the end of an emergency, in more words',
      emergency,
      [afterDose(9), { type: 'resolve-emergency', text: 'a faint' }],
      { type: 'emergency.resolved', text: 'a faint' },
    ],
    [
      'a day that is given up',
      preparedForDose,
      [59, { type: 'suspend-session', reason: 'fever' }],
      { type: 'session.suspended', reason: 'fever' },
    ],
    [
      'the end review',
      [...dosed, ...untilReview],
      [afterDose(480), { type: 'begin-end-review' }],
      { type: 'end-review.begun' },
    ],
    [
      'the night on site',
      inReview,
      [
        afterDose(490),
        { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site', reason: 'tired' },
      ],
      { type: 'release.authorised', to: 'overnight-stay', transport: 'stays-on-site', reason: 'tired' },
    ],
  ])('%s', (_, steps, step, event) => {
    expect(recorded(steps, step)).toStrictEqual([event]);
  });

  it('the way home, with who goes along', () => {
    const release = { ...exampleInput.definition.release, overnight: 'not-required' as const };
    const input = { ...exampleInput, definition: { ...exampleInput.definition, release } };
    const steps: readonly Step[] = [
      ...inReview,
      [afterDose(487), { type: 'record-check', check: { kind: 'transport', arranged: true } }],
      [afterDose(487), { type: 'record-presence', person: 'sister-s', role: 'companion', present: true }],
    ];
    const departure = { to: 'with-companion', transport: 'driven', companion: 'sister-s' } as const;
    expect(recorded(steps, [afterDose(490), { type: 'authorise-release', ...departure }], input)).toEqual([
      { type: 'release.authorised', ...departure },
    ]);
  });

  it('an override, with what it was of', () => {
    const input = { ...exampleInput, course: { ...exampleInput.course, companionArranged: 'no' } as const };
    const override = { interlock: 'companion-arranged', act: 'initialDose', reason: 'a neighbour comes' } as const;
    const step = (by: 'physician' | 'therapist'): Step => [59, { type: 'override-interlock', ...override }, by];
    expect(recorded(preparedForDose, step('physician'), input)).toEqual([
      { type: 'interlock.overridden', ...override, code: 'companion-arranged.no' },
    ]);
    expect(recorded(preparedForDose, step('therapist'), input)).toMatchObject([
      {
        code: 'interlock',
        interlock: {
          id: 'prescriber-overrides',
          kind: 'hard',
          verdict: 'violated',
          because: { code: 'prescriber-overrides.other-role', values: { role: 'therapist' } },
        },
      },
    ]);
    const because = (interlock: string) =>
      recorded(
        preparedForDose,
        [59, { type: 'override-interlock', ...override, interlock: interlock as 'no-hold' }, 'physician'],
        input,
      );
    expect(['no-hold', 'support-contact-on-file', 'minimum-stay'].map(because)).toMatchObject([
      [{ interlock: { id: 'may-be-overridden', because: { code: 'may-be-overridden.hard' } } }],
      [{ interlock: { id: 'may-be-overridden', because: { code: 'may-be-overridden.not-open' } } }],
      [{ interlock: { id: 'may-be-overridden', because: { code: 'may-be-overridden.no-such-interlock' } } }],
    ]);
  });

  it('the acknowledgement of an alert that is there', () => {
    const { state } = runDay(exampleInput, [...dosed, vitals(afterDose(60), { systolic: 184, diastolic: 104 })]);
    const alert = dosingDay.view(state, minute(afterDose(61))).alerts[0]?.id ?? '';
    const answer = dosingDay.decide(
      state,
      commandOf([afterDose(61), { type: 'acknowledge-alert', alert }], 1),
      minute(afterDose(61)),
    );
    expect(answer.events).toMatchObject([{ type: 'alert.acknowledged', alert }]);
    const other = commandOf([afterDose(61), { type: 'acknowledge-alert', alert: `${alert}x` }], 1);
    expect(dosingDay.decide(state, other, minute(afterDose(61)))).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'not-possible-now', command: 'acknowledge-alert' }],
    });
  });
});

describe('a refusal is recorded', () => {
  const fresh = dosingDay.start(exampleInput);

  it.each([
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
    ['a text', 'record-arrival', 'unknown'],
    ['a type that is no text', { type: 7 }, 'unknown'],
    ['a short made-up type', { type: 'record-weather' }, 'record-weather'],
    ['a type of 64 letters', { type: 'x'.repeat(64) }, 'x'.repeat(64)],
    ['a type of 65 letters', { type: 'x'.repeat(65) }, 'x'.repeat(64)],
  ])('of %s as by nobody, under its name as far as it has one', (_, command, name) => {
    const { events } = dosingDay.decide(fresh, command, minute(3));
    expect(events).toEqual([
      {
        type: 'command.refused',
        at: minute(3),
        recordedAt: minute(3),
        by: { id: 'unknown', role: 'system' },
        command: name,
        codes: ['command.invalid'],
        interlocks: [],
      },
    ]);
  });

  it('with each kind of reason once, and every interlock', () => {
    const decision = dosingDay.decide(
      fresh,
      commandOf([1, { type: 'authorise-initial-dose', dose: initial80 }], 1),
      minute(1),
    );
    const open = dosingDay.interlocks.initialDose(fresh, minute(1), { dose: initial80 }).open;
    expect(open.length).toBeGreaterThan(3);
    expect(decision.events).toEqual([
      {
        type: 'command.refused',
        at: minute(1),
        recordedAt: minute(1),
        by: { id: 'therapist-a', role: 'therapist' },
        command: 'authorise-initial-dose',
        codes: ['interlock'],
        interlocks: open.map(({ id, because }) => ({ id, code: because.code })),
      },
    ]);
  });

  it('with where each trouble is', () => {
    const command = { id: 'c1', by: { id: 'a', role: 'therapist' }, type: 'record-distress', score: 'four' };
    const decision = dosingDay.decide(fresh, command, minute(0));
    expect(decision).toMatchObject({
      reasons: [
        {
          code: 'command.invalid',
          issues: [
            { path: ['score'], code: 'invalid_type', message: 'Invalid input: expected number, received string' },
          ],
        },
      ],
    });
  });

  it('with the place in a list as a number', () => {
    const [step] = preparedForDose.filter(([, { type }]) => type === 'record-vitals');
    const command = { ...commandOf(step ?? [0, { type: 'record-arrival' }], 1), symptoms: ['chest-pain', 'joy'] };
    const decision = dosingDay.decide(fresh, command, minute(30));
    expect(decision).toMatchObject({ reasons: [{ issues: [{ path: ['symptoms', 1] }] }] });
  });

  it('of what lies in the future, and not of what is now', () => {
    const arrival = (at: number) => ({ id: 'c1', by: { id: 'a', role: 'therapist' }, type: 'record-arrival', at });
    expect(dosingDay.decide(fresh, arrival(minute(1)), minute(1)).verdict).toBe('accepted');
    expect(dosingDay.decide(fresh, arrival(minute(1) + 1), minute(1))).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: minute(1) + 1, now: minute(1) }],
      events: [{ command: 'record-arrival', codes: ['time.in-future'], by: { id: 'a' } }],
    });
  });

  it('of a proposal that lies in the future or before what is written, and not of one at that moment', () => {
    const { state } = runDay(exampleInput, preparedForDose);
    const propose = (at: number, now: number) =>
      dosingDay.decide(
        state,
        { ...commandOf([0, { type: 'authorise-initial-dose', dose: initial80 }], 1), at: minute(at) },
        minute(now),
      );
    expect(propose(58, 58).verdict).toBe('accepted');
    expect(propose(59, 59).verdict).toBe('accepted');
    expect(propose(60, 59)).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: minute(60), now: minute(59) }],
      events: [{ command: 'authorise-initial-dose', by: { id: 'therapist-a' } }],
    });
    expect(propose(57, 59)).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.goes-back', at: minute(57), now: minute(58) }],
      events: [{ command: 'authorise-initial-dose', by: { id: 'therapist-a' } }],
    });
  });
});
