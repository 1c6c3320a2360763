import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import { afterDose, dosed, initial80, preparedForDose, uneventfulDay, vitals } from './testing/golden-days.ts';
import { commandOf, runDay, type Step } from './testing/run-day.ts';

const fresh = dosingDay.start(exampleInput);
const by = { id: 'therapist-a', role: 'therapist' } as const;

describe('a command that is not understood', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'record-arrival'],
    ['no type', { id: 'c1', by }],
    ['an unknown type', { id: 'c1', by, type: 'record-weather' }],
    ['an engine event', { id: 'c1', by, type: 'xstate.stop' }],
    ['another engine event', { id: 'c1', by, type: 'xstate.done.actor.0.session' }],
    ['an event of the record', { id: 'c1', by, type: 'initial-dose.authorised', dose: initial80 }],
    ['an unknown key', { id: 'c1', by, type: 'record-arrival', forced: true }],
    ['a dose without salt form', { id: 'c1', by, type: 'record-initial-dose', dose: { amountMg: 80 } }],
    ['a dose as text', { id: 'c1', by, type: 'record-initial-dose', dose: { amountMg: '80', saltForm: 'HCl' } }],
    ['an empty reason', { id: 'c1', by, type: 'release-hold', reason: ' ' }],
    ['a hidden character in an id', { id: 'c‮1', by, type: 'record-arrival' }],
    [
      'a value without its unit',
      { id: 'c1', by, type: 'record-vitals', reading: { at: minute(0), signs: { systolic: 120 } } },
    ],
    [
      '1620 mmHg',
      {
        id: 'c1',
        by,
        type: 'record-vitals',
        reading: { at: minute(0), signs: { systolic: { value: 1620, text: '1620', unit: 'mm[Hg]' } } },
      },
    ],
  ])('%s is refused with its issues and kept as a refusal', (_, command) => {
    const decision = dosingDay.decide(fresh, command, minute(0));
    expect(decision.verdict).toBe('refused');
    if (decision.verdict === 'accepted') return;
    expect(decision.reasons).toMatchObject([{ code: 'command.invalid' }]);
    expect(decision.events).toMatchObject([
      { type: 'command.refused', codes: ['command.invalid'], recordedAt: minute(0) },
    ]);
  });

  it('says where the trouble is', () => {
    const command = { id: 'c1', by, type: 'record-initial-dose', dose: { amountMg: -80, saltForm: 'HCl' } };
    const decision = dosingDay.decide(fresh, command, minute(0));
    expect(decision.verdict === 'refused' && decision.reasons[0]).toMatchObject({
      code: 'command.invalid',
      issues: [{ path: ['dose', 'amountMg'] }],
    });
  });
});

describe('time', () => {
  it('what happened cannot lie in the future', () => {
    const decision = dosingDay.decide(fresh, { id: 'c1', by, type: 'record-arrival', at: minute(1) }, minute(0));
    expect(decision).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: minute(1), now: minute(0) }],
    });
  });

  it('a reading cannot lie in the future either', () => {
    const decision = dosingDay.decide(fresh, commandOf(vitals(5), 1), minute(4));
    expect(decision).toMatchObject({ verdict: 'refused', reasons: [{ code: 'time.in-future' }] });
  });

  it('what happened may be written down later, and takes its place by when it happened', () => {
    const { state } = runDay(exampleInput, dosed);
    const late = { id: 'late', by, type: 'record-note', text: 'Nausea at five minutes.', at: minute(afterDose(5)) };
    const decision = dosingDay.decide(state, late, minute(afterDose(50)));
    expect(decision.events).toMatchObject([{ at: minute(afterDose(5)), recordedAt: minute(afterDose(50)) }]);
  });

  it('a decision never goes back before what is already written [INV-073]', () => {
    const { state } = runDay(exampleInput, preparedForDose);
    const command = commandOf([50, { type: 'authorise-initial-dose', dose: initial80 }], 1);
    expect(dosingDay.decide(state, command, minute(50))).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.goes-back', at: minute(50) }],
    });
    const backdated = { ...command, at: minute(50) };
    expect(dosingDay.decide(state, backdated, minute(59))).toMatchObject({ reasons: [{ code: 'time.goes-back' }] });
  });

  it('a decision is judged when it is made, whenever it claims to be', () => {
    const { state } = runDay(exampleInput, preparedForDose);
    const claimed = { ...commandOf([58, { type: 'authorise-initial-dose', dose: initial80 }], 1), at: minute(58) };
    expect(dosingDay.decide(state, claimed, minute(89))).toMatchObject({
      verdict: 'refused',
      reasons: [{ interlock: { because: { code: 'vitals-fresh-in-range.stale' } } }],
    });
  });
});

describe('a refusal', () => {
  it('gives every interlock that stands in the way, with what it says and who says so', () => {
    const { state } = runDay(exampleInput, [[0, { type: 'record-arrival' }]]);
    const decision = dosingDay.decide(
      state,
      commandOf([1, { type: 'authorise-initial-dose', dose: initial80 }], 1),
      minute(1),
    );
    const reasons = decision.verdict === 'refused' ? decision.reasons : [];
    const ids = reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.id : reason.code));
    expect(ids).toEqual(dosingDay.interlocks.initialDose(state, minute(1)).open.map(({ id }) => id));
    expect(ids).toContain('therapists-present');
    for (const reason of reasons)
      expect(reason).toMatchObject({ code: 'interlock', interlock: { basis: { verification: expect.any(String) } } });
  });

  it.each([
    [
      'withholding before a dose',
      preparedForDose,
      { type: 'withhold-supplemental-dose', reason: 'vital-signs' },
      'checks',
    ],
    ['suspending after a dose', dosed, { type: 'suspend-session', reason: 'Fever.' }, 'dosed'],
    ['ending before a dose', preparedForDose, { type: 'begin-end-review' }, 'checks'],
    ['resolving an emergency that nobody declared', dosed, { type: 'resolve-emergency' }, 'dosed'],
    [
      'acknowledging an alert that is not there',
      dosed,
      { type: 'acknowledge-alert', alert: 'systolic.severe@1' },
      'dosed',
    ],
  ] as const)('of %s says that it is not possible now', (_, steps, command, session) => {
    const { state } = runDay(exampleInput, steps);
    const decision = dosingDay.decide(state, commandOf([70, command], 1), minute(70));
    expect(decision).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'not-possible-now', command: command.type, state: session }],
    });
  });

  it('of a release outside the review says so although every interlock may hold', () => {
    const inReview = uneventfulDay.filter(([minutes]) => minutes < afterDose(490));
    const { state } = runDay(
      exampleInput,
      inReview.filter(([, command]) => command.type !== 'begin-end-review'),
    );
    const command = commandOf(
      [afterDose(490), { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' }],
      1,
    );
    expect(dosingDay.decide(state, command, minute(afterDose(490))).verdict).toBe('refused');
  });

  it('changes nothing but the ledger', () => {
    const { state } = runDay(exampleInput, preparedForDose);
    const tried = runDay(
      exampleInput,
      [[59, { type: 'withhold-supplemental-dose', reason: 'vital-signs' }] as Step],
      state,
    );
    expect(tried.state.chart).toEqual(state.chart);
    expect(tried.state.ledger['command.refused']).toHaveLength(1);
  });
});

describe('an initial dose may be authorised again before it is swallowed, and never after', () => {
  const again: Step = [60, { type: 'authorise-initial-dose', dose: initial80 }];
  it('before', () => {
    const run = runDay(exampleInput, [
      ...preparedForDose,
      [59, { type: 'authorise-initial-dose', dose: initial80 }],
      again,
    ]);
    expect(run.decisions.at(-1)?.verdict).toBe('accepted');
  });
  it('after [INV-028]', () => {
    const decision = runDay(exampleInput, [
      ...dosed,
      [61, { type: 'authorise-initial-dose', dose: initial80 }],
    ]).decisions.at(-1);
    const ids =
      decision?.verdict === 'refused'
        ? decision.reasons.map((reason) => reason.code === 'interlock' && reason.interlock.id)
        : [];
    expect(ids).toEqual(['no-dose-yet', 'session-maximum']);
  });
});

describe('no dose after the end, a transfer or a withdrawal [INV-035] [INV-007]', () => {
  it.each([
    ['the release', uneventfulDay, 'not-ended'],
    [
      'a transfer',
      [...dosed, [afterDose(5), { type: 'record-transfer', to: 'hospital' }]] as readonly Step[],
      'not-ended',
    ],
    [
      'a withdrawal',
      [...dosed, [afterDose(5), { type: 'withdraw-consent', scope: 'study' }]] as readonly Step[],
      'not-withdrawn',
    ],
  ])('%s', (_, steps, id) => {
    const { state } = runDay(exampleInput, steps);
    const now = minute(700);
    for (const act of ['initialDose', 'supplementalDose'] as const)
      expect(dosingDay.interlocks[act](state, now).open.map((result) => result.id)).toContain(id);
  });

  it('withdrawal is accepted in every state and never reverses', () => {
    const steps: readonly Step[] = [
      ...preparedForDose,
      [58, { type: 'withdraw-consent', scope: 'session' }],
      [58, { type: 'record-consent', scope: 'session' }],
    ];
    const { state } = runDay(exampleInput, steps);
    expect(state.chart.consent).toBe('sessionWithdrawn');
    expect(dosingDay.interlocks.initialDose(state, minute(59)).open.map(({ id }) => id)).toEqual([
      'session-consent-valid',
    ]);
  });
});
