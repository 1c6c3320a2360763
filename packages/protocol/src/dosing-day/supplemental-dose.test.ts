import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute, secondSession } from './testing/example-input.ts';
import {
  afterDose,
  beforeSupplemental,
  dosed,
  initial80,
  preparedForDose,
  supplemental40,
  vitals,
} from './testing/golden-days.ts';
import { commandOf, fallDue, runAccepted, runDay, type Step } from './testing/run-day.ts';

/** What the day says to 40 mg at a moment: `authorised`, or the interlocks in the way with their codes. */
function ask(steps: readonly Step[], minutes: number, dose = supplemental40 as { amountMg: number; saltForm: 'HCl' }) {
  const { state } = runDay(exampleInput, steps);
  const command = commandOf([minutes, { type: 'authorise-supplemental-dose', dose }], 99);
  const decision = dosingDay.decide(state, command, minute(minutes));
  if (decision.verdict === 'accepted') return decision.events.map((event) => event.type);
  return decision.reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.because.code : reason.code));
}

/** Everything ready but the last reading, taken shortly before. */
const readyAt = (minutes: number): readonly Step[] => [
  ...beforeSupplemental,
  vitals(afterDose(Math.min(minutes, 120)) - 0.5),
];
const authorised = ['supplemental-dose.authorised'];

describe('the supplemental window of 90 to 120 minutes, both ends included [INV-031]', () => {
  it.each([
    { minutes: 89, answer: ['supplemental-window.not-yet'] },
    { minutes: 90, answer: authorised },
    { minutes: 91, answer: authorised },
    { minutes: 119, answer: authorised },
    { minutes: 120, answer: authorised },
    { minutes: 121, answer: ['supplemental-window.closed'] },
  ])('$minutes minutes after the initial dose: $answer', ({ minutes, answer }) => {
    const steps = minutes === 89 ? beforeSupplemental : readyAt(minutes);
    expect(ask(steps, afterDose(minutes))).toEqual(answer);
  });

  it('is one millisecond too early just before 90 minutes and one too late just after 120', () => {
    const { state } = runDay(exampleInput, beforeSupplemental);
    const verdictAt = (at: number) =>
      dosingDay.interlocks.supplementalDose(state, at).results.find(({ id }) => id === 'supplemental-window')?.verdict;
    expect(verdictAt(minute(afterDose(90)) - 1)).toBe('violated');
    expect(verdictAt(minute(afterDose(90)))).toBe('satisfied');
    expect(verdictAt(minute(afterDose(120)))).toBe('satisfied');
    expect(verdictAt(minute(afterDose(120)) + 1)).toBe('violated');
  });
});

describe('the amount of the supplemental dose is exactly half of the initial dose [INV-030]', () => {
  it.each([
    { amountMg: 40, answer: authorised },
    { amountMg: 39.9, answer: ['supplemental-amount.other-amount'] },
    { amountMg: 60, answer: ['supplemental-amount.other-amount', 'session-maximum.above'] },
  ])('$amountMg mg after 80 mg: $answer', ({ amountMg, answer }) => {
    expect(ask(readyAt(95), afterDose(95), { amountMg, saltForm: 'HCl' })).toEqual(answer);
  });

  it('is 60 mg after 120 mg in the second session, 180 mg together, and not a milligram more [INV-034]', () => {
    const dose = { amountMg: 120, saltForm: 'HCl' } as const;
    const steps: readonly Step[] = [
      ...preparedForDose,
      [59, { type: 'authorise-initial-dose', dose }],
      [60, { type: 'record-initial-dose', dose }],
      [afterDose(89), { type: 'record-supplemental-answer', agrees: true }],
      vitals(afterDose(94)),
      [afterDose(95), { type: 'authorise-supplemental-dose', dose: { amountMg: 60, saltForm: 'HCl' } }],
      [afterDose(95), { type: 'record-supplemental-dose', dose: { amountMg: 60, saltForm: 'HCl' } }],
    ];
    const { state } = runAccepted(secondSession, steps);
    expect(dosingDay.deviations(state).filter(({ id }) => id !== 'reading.missed')).toEqual([]);
    const report = dosingDay.interlocks.initialDose(state, minute(afterDose(96)), {
      dose: { amountMg: 1, saltForm: 'HCl' },
    });
    expect(report.results.find(({ id }) => id === 'session-maximum')?.because).toEqual({
      code: 'session-maximum.above',
      values: { totalMg: 181, maximumMg: 180 },
    });
  });
});

describe('at most one supplemental dose, and only after an initial dose [INV-029]', () => {
  it('is refused before an initial dose', () => {
    expect(ask(preparedForDose, 90)).toContain('first-supplemental.no-initial-dose');
  });

  it('is refused a second time', () => {
    const given: readonly Step[] = [
      ...readyAt(92),
      [afterDose(92), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
      [afterDose(93), { type: 'record-supplemental-dose', dose: supplemental40 }],
    ];
    expect(ask(given, afterDose(95))).toEqual(['first-supplemental.already-given', 'session-maximum.above']);
  });

  it('is refused after it was withheld', () => {
    const withheld: readonly Step[] = [
      ...readyAt(92),
      [afterDose(92), { type: 'withhold-supplemental-dose', reason: 'tolerability', text: 'Nausea.' }],
    ];
    expect(ask(withheld, afterDose(95))).toEqual(['first-supplemental.withheld']);
  });
});

describe('vital signs before the supplemental dose [INV-032]', () => {
  const after = (minutes: number, signs: Parameters<typeof vitals>[1]) => [
    ...beforeSupplemental,
    vitals(afterDose(minutes), signs),
  ];

  it.each([
    { signs: { systolic: 160, diastolic: 110 }, answer: authorised },
    { signs: { systolic: 161 }, answer: ['vitals-clear.blocked'] },
    { signs: { diastolic: 111 }, answer: ['vitals-clear.blocked'] },
    { signs: { heartRate: 110 }, answer: authorised },
    { signs: { heartRate: 111 }, answer: ['vitals-clear.blocked'] },
    { signs: { temperature: 37.6 }, answer: authorised },
    { signs: { temperature: 37.7 }, answer: ['vitals-clear.blocked'] },
    { signs: { systolic: 181 }, answer: ['vitals-clear.hold', 'no-hold.active'] },
    { signs: { heartRate: 131 }, answer: ['vitals-clear.hold', 'no-hold.active'] },
    { signs: { diastolic: 121 }, answer: ['vitals-clear.hold', 'no-hold.active'] },
  ])('$signs: $answer', ({ signs, answer }) => {
    expect(ask(after(94, signs), afterDose(95))).toEqual(answer);
  });

  it.each([
    { repeatAfter: 4, answer: ['vitals-clear.blocked'] },
    { repeatAfter: 5, answer: authorised },
    { repeatAfter: 6, answer: authorised },
  ])('162 mmHg, then 150 mmHg $repeatAfter minutes later: $answer', ({ repeatAfter, answer }) => {
    const steps = [...after(94, { systolic: 162 }), vitals(afterDose(94 + repeatAfter), { systolic: 150 })];
    expect(ask(steps, afterDose(101))).toEqual(answer);
  });

  it('162 mmHg, and 162 again at the decision, is a hold that a clinician has to end', () => {
    const steps = [...after(94, { systolic: 162 }), vitals(afterDose(100), { systolic: 162 })];
    expect(ask(steps, afterDose(101))).toEqual(['vitals-clear.hold', 'no-hold.active']);
  });

  it.each([
    { age: 30, answer: authorised },
    { age: 31, answer: ['vitals-clear.stale'] },
  ])('a reading $age minutes old: $answer', ({ age, answer }) => {
    const steps: readonly Step[] = [
      ...dosed,
      vitals(afterDose(85)),
      [afterDose(86), { type: 'record-supplemental-answer', agrees: true }],
    ];
    expect(ask(steps, afterDose(85 + age))).toEqual(answer);
  });
});

describe('when nobody decides [INV-033]', () => {
  const { state } = runDay(exampleInput, dosed);
  const due = (minutes: number) =>
    fallDue(state, minute(afterDose(minutes))).events.filter(({ type }) => type.startsWith('supplemental'));

  it('the window opens by itself at 90 minutes', () => {
    expect(due(89)).toEqual([]);
    expect(due(90)).toMatchObject([
      { type: 'supplemental-window.opened', at: minute(afterDose(90)), by: { role: 'system' } },
    ]);
  });

  it('nothing is withheld at 120 minutes, when the dose may still be given', () => {
    expect(due(120).map(({ type }) => type)).toEqual(['supplemental-window.opened']);
  });

  it('the dose is withheld once the window has closed, once, by nobody in the room', () => {
    expect(due(121)).toMatchObject([
      { type: 'supplemental-window.opened' },
      { type: 'supplemental-dose.withheld', reason: 'window-closed', by: { id: 'system', role: 'system' } },
    ]);
    const later = fallDue(fallDue(state, minute(afterDose(121))).state, minute(afterDose(200)));
    expect(later.events.filter(({ type }) => type.startsWith('supplemental'))).toEqual([]);
    expect(later.state.chart.session).toBe('supplementalWithheld');
  });

  it('a dose that was given in time and written down late is still given', () => {
    const ran = runDay(exampleInput, [
      ...readyAt(118),
      [afterDose(118), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
    ]);
    const { state: closed } = fallDue(ran.state, minute(afterDose(125)));
    const command = {
      ...commandOf([afterDose(119), { type: 'record-supplemental-dose', dose: supplemental40 }], 1),
      at: minute(afterDose(119)),
    };
    const decision = dosingDay.decide(closed, command, minute(afterDose(125)));
    const recorded = decision.events.reduce(dosingDay.evolve, closed);
    expect(recorded.chart.session).toBe('supplementalGiven');
    expect(dosingDay.deviations(recorded)).toEqual([]);
  });
});

it('never sees an initial dose of another amount in the first session [INV-025] [INV-026]', () => {
  const { state } = runDay(exampleInput, preparedForDose);
  const codes = (amountMg: number, saltForm: 'HCl' | 'freebase') =>
    dosingDay.interlocks
      .initialDose(state, minute(59), { dose: { amountMg, saltForm } })
      .open.map(({ because }) => because.code);
  expect(codes(initial80.amountMg, 'HCl')).toEqual([]);
  expect(codes(120, 'HCl')).toContain('dose-level-allowed.other-amount');
  expect(codes(80, 'freebase')).toContain('dose-level-allowed.other-salt');
});
