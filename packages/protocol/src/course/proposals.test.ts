import { describe, expect, it } from 'vitest';
import type { Actor } from '../process.ts';
import { course } from './course.ts';
import { commandOfAct } from './judge-proposal.ts';
import {
  at,
  decideStep,
  firstCycle,
  goldenCourse,
  input,
  run,
  type Step,
  untilEnrolled,
} from './testing/golden-course.ts';

/** What is recorded when a step follows others and is accepted. */
function recorded(steps: readonly Step[], step: Step): unknown {
  const decision = decideStep(run(steps, course.start(input)), step);
  if (decision.verdict === 'refused') return decision.reasons;
  return decision.events.map(({ at: happened, recordedAt, by, ...what }) => {
    expect([happened, recordedAt, by]).toEqual([step[0], step[0], { id: 'therapist-a', role: 'therapist' }]);
    return what;
  });
}

const before = (...types: readonly string[]): readonly Step[] =>
  goldenCourse.slice(
    0,
    goldenCourse.findIndex(([, { type }]) => types.includes(type)),
  );
const cycle = [...untilEnrolled, ...firstCycle];
const other = { ...input.definition, id: 'mapp1@2' } as const;
const reconsent: Step = [
  at('2026-03-18'),
  {
    type: 'record-consent',
    version: 'consent-3',
    protocol: 'mapp1@2',
    capacity: true,
    copyGiven: true,
    questionsAnswered: true,
  },
];

describe('a proposal that passes is recorded with all that was said', () => {
  it.each<readonly [string, readonly Step[], Step, object]>([
    [
      'an enrolment',
      before('confirm-enrolment'),
      [at('2026-03-17'), { type: 'confirm-enrolment' }],
      { type: 'enrolment.confirmed' },
    ],
    [
      'the day of the first dosing',
      untilEnrolled,
      [at('2026-03-18'), { type: 'schedule-dosing', on: '2026-03-23' }],
      { type: 'dosing.scheduled', dosing: 1, on: '2026-03-23' },
    ],
    [
      'the day of the second dosing',
      cycle,
      [at('2026-04-08'), { type: 'schedule-dosing', on: '2026-04-20' }],
      { type: 'dosing.scheduled', dosing: 2, on: '2026-04-20' },
    ],
    [
      'the first dosing day',
      before('start-dosing-day'),
      [at('2026-03-23'), { type: 'start-dosing-day', dosingDay: 'day-1' }],
      { type: 'dosing-day.started', dosing: 1, dosingDay: 'day-1' },
    ],
    [
      'an integration session that is let go',
      cycle.slice(0, -1),
      [at('2026-04-07'), { type: 'waive-integration', dosing: 1, session: 3, reason: 'moved away' }],
      { type: 'integration-session.waived', dosing: 1, session: 3, reason: 'moved away' },
    ],
    [
      'the end of treatment',
      cycle,
      [at('2026-04-08'), { type: 'end-treatment', reason: 'enough' }],
      { type: 'treatment.ended', reason: 'enough' },
    ],
    [
      'a pause',
      untilEnrolled,
      [at('2026-03-18'), { type: 'pause', reason: 'influenza' }],
      { type: 'course.paused', reason: 'influenza' },
    ],
    [
      'going on',
      [...untilEnrolled, [at('2026-03-18'), { type: 'pause', reason: 'influenza' }]],
      [at('2026-03-19'), { type: 'resume' }],
      { type: 'course.resumed' },
    ],
    [
      'another protocol',
      [...untilEnrolled, reconsent],
      [at('2026-03-19'), { type: 'change-protocol', definition: other, reason: 'amended' }],
      { type: 'protocol.changed', definition: other, reason: 'amended' },
    ],
    ['the end', before('close'), [at('2026-07-15'), { type: 'close' }], { type: 'course.closed' }],
  ])('%s', (_, steps, step, event) => {
    expect(recorded(steps, step)).toStrictEqual([event]);
  });

  it('and each act that a screen offers has its command', () => {
    expect(commandOfAct).toEqual({
      confirmEnrolment: 'confirm-enrolment',
      scheduleDosing: 'schedule-dosing',
      startDosingDay: 'start-dosing-day',
      waiveIntegration: 'waive-integration',
      endTreatment: 'end-treatment',
      pause: 'pause',
      resume: 'resume',
      close: 'close',
    });
  });
});

describe('a refusal is recorded', () => {
  const fresh = course.start(input);

  it.each([
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
    ['a text', 'close', 'unknown'],
    ['a type that is no text', { type: 7 }, 'unknown'],
    ['a short made-up type', { type: 'record-weather' }, 'record-weather'],
    ['a type of 64 letters', { type: 'x'.repeat(64) }, 'x'.repeat(64)],
    ['a type of 65 letters', { type: 'x'.repeat(65) }, 'x'.repeat(64)],
  ])('of %s as by nobody, under its name as far as it has one', (_, command, name) => {
    expect(course.decide(fresh, command, at('2026-03-02')).events).toEqual([
      {
        type: 'command.refused',
        at: at('2026-03-02'),
        recordedAt: at('2026-03-02'),
        by: { id: 'unknown', role: 'system' },
        command: name,
        codes: ['command.invalid'],
        interlocks: [],
      },
    ]);
  });

  it('with where each trouble is', () => {
    const command = { id: 'c1', by: { id: 'a', role: 'therapist' }, type: 'record-suicidality', level: 7 };
    const decision = course.decide(fresh, command, at('2026-03-02'));
    expect(decision).toMatchObject({
      reasons: [{ code: 'command.invalid', issues: [{ path: ['level'], code: 'invalid_value' }] }],
    });
  });

  it('with the place in a list as a number', () => {
    const held = { type: 'record-preparation-session', session: 1, therapists: ['therapist-a', 7] };
    const command = { id: 'c1', by: { id: 'a', role: 'therapist' }, ...held };
    expect(course.decide(fresh, command, at('2026-03-02'))).toMatchObject({
      reasons: [{ issues: [{ path: ['therapists', 1] }] }],
    });
  });

  it('with each kind of reason once, every interlock, and whether its turn has come', () => {
    const open = course.interlocks.scheduleDosing(fresh, at('2026-03-02'), { on: '2026-03-23' }).open;
    expect(open.length).toBeGreaterThan(1);
    const decision = decideStep(fresh, [at('2026-03-02'), { type: 'schedule-dosing', on: '2026-03-23' }]);
    expect(decision.verdict === 'refused' && decision.reasons.at(-1)).toEqual({
      code: 'not-possible-now',
      command: 'schedule-dosing',
      state: 'referral',
    });
    expect(decision.events).toEqual([
      {
        type: 'command.refused',
        at: at('2026-03-02'),
        recordedAt: at('2026-03-02'),
        by: { id: 'therapist-a', role: 'therapist' },
        command: 'schedule-dosing',
        codes: ['interlock', 'not-possible-now'],
        interlocks: open.map(({ id, because }) => ({ id, code: because.code })),
      },
    ]);
  });

  it('of what is proposed by somebody who may not', () => {
    const coordinator: Actor = { id: 'coordinator-1', role: 'coordinator' };
    const waiver = { type: 'waive-integration', dosing: 1, session: 3, reason: 'moved away' } as const;
    const decision = decideStep(run(cycle.slice(0, -1)), [at('2026-04-07'), waiver, coordinator]);
    expect(decision).toMatchObject({
      verdict: 'refused',
      reasons: [{ interlock: { because: { code: 'clinician-decides.other-role', values: { role: 'coordinator' } } } }],
    });
  });

  it('of what lies in the future, and not of what is now', () => {
    const now = at('2026-03-02');
    const plan = (moment: number) => ({
      id: 'c1',
      by: { id: 'a', role: 'therapist' },
      type: 'draft-safety-plan',
      at: moment,
    });
    expect(course.decide(fresh, plan(now), now)).toMatchObject({
      verdict: 'accepted',
      events: [{ at: now, recordedAt: now }],
    });
    expect(course.decide(fresh, plan(now - 60_000), now).events).toMatchObject([{ at: now - 60_000, recordedAt: now }]);
    expect(course.decide(fresh, plan(now + 1), now)).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: now + 1, now }],
      events: [{ command: 'draft-safety-plan', codes: ['time.in-future'], by: { id: 'a' } }],
    });
  });

  it('of a dosing day that ended in the future, and not of one that ends now', () => {
    const started = run([...before('record-dosing-outcome')]);
    const [, outcome] = cycle.find(([, { type }]) => type === 'record-dosing-outcome') ?? [];
    if (outcome?.type !== 'record-dosing-outcome') throw new Error('the cycle has an outcome');
    const ended = outcome.outcome.at;
    expect(decideStep(started, [ended, outcome]).events).toMatchObject([{ at: ended, recordedAt: ended }]);
    expect(decideStep(started, [ended + 60_000, outcome]).events).toMatchObject([{ at: ended }]);
    expect(decideStep(started, [ended - 1, outcome])).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: ended, now: ended - 1 }],
      events: [{ command: 'record-dosing-outcome' }],
    });
  });

  it('of a proposal that lies in the future or before what is written, and not of one at that moment', () => {
    const state = run(untilEnrolled);
    const written = at('2026-03-17');
    const propose = (moment: number) =>
      course.decide(
        state,
        { id: 'c1', by: { id: 'a', role: 'therapist' }, type: 'pause', reason: 'influenza', at: moment },
        at('2026-03-18'),
      );
    expect(propose(written)).toMatchObject({
      verdict: 'accepted',
      events: [{ type: 'course.paused', at: at('2026-03-18') }],
    });
    expect(propose(at('2026-03-18') + 1)).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.in-future', at: at('2026-03-18') + 1, now: at('2026-03-18') }],
      events: [{ command: 'pause', by: { id: 'a' } }],
    });
    expect(propose(written - 1)).toMatchObject({
      verdict: 'refused',
      reasons: [{ code: 'time.goes-back', at: written - 1, now: written }],
      events: [{ command: 'pause', by: { id: 'a' } }],
    });
  });
});
