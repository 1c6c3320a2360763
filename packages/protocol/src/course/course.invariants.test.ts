import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { course } from './course.ts';
import type { CourseEvent } from './event.ts';
import { stageName } from './stage-name.ts';
import type { CourseState } from './state.ts';
import {
  at,
  decideStep,
  firstCycle,
  goldenCourse,
  input,
  outcomeOn,
  run,
  runAccepted,
  type Step,
  untilEnrolled,
} from './testing/golden-course.ts';

const withdraw = (now: number): Step => [now, { type: 'withdraw' }];

/** One journal per stage, on top of every prefix of the golden course. */
const journals: readonly (readonly Step[])[] = [
  ...goldenCourse.map((_, index) => goldenCourse.slice(0, index)),
  goldenCourse,
  [
    ...untilEnrolled.slice(0, 1),
    [at('2026-02-23'), { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'ineligible', on: '2026-02-23' }],
  ],
  [...untilEnrolled, [at('2026-03-18'), { type: 'pause', reason: 'influenza' }]],
  [...untilEnrolled, withdraw(at('2026-03-18'))],
  [...untilEnrolled, withdraw(at('2026-03-18')), [at('2026-03-19'), { type: 'record-safety-follow-up' }]],
  [...untilEnrolled, withdraw(at('2026-03-18')), [at('2026-03-19'), { type: 'close' }]],
];

const states = journals.map((steps) => runAccepted(steps));
const later = at('2026-12-01');

describe('every state of a course', () => {
  it('[INV-064] is reached', () => {
    const reached = new Set(states.map((state) => stageName(state.chart)));
    expect([...reached].toSorted()).toEqual([
      'baseline',
      'completed',
      'followUp',
      'outcome',
      'preparation',
      'referral',
      'screenFailed',
      'screening',
      'termination',
      'treatment.dosingDay',
      'treatment.dosingScheduled',
      'treatment.integration',
      'treatment.overnight',
      'treatment.planning',
      'withdrawn.closed',
      'withdrawn.earlyTermination',
      'withdrawn.safetyFollowUp',
    ]);
  });

  it('[INV-007] accepts withdrawal, and nothing that happens afterwards reverses it', () => {
    for (const before of states) {
      const answer = decideStep(before, withdraw(later));
      expect(answer.verdict).toBe('accepted');
      let state = answer.events.reduce(course.evolve, before);
      expect(stageName(state.chart)).toMatch(/^withdrawn\./);
      for (const [, payload] of [...goldenCourse, withdraw(later)]) {
        state = decideStep(state, [later + 1, payload]).events.reduce(course.evolve, state);
        expect(stageName(state.chart)).toMatch(/^withdrawn\./);
      }
      expect(course.view(state, later + 2).withdrawn).toBe(true);
    }
  }, 60_000);

  it('[INV-007] authorises nothing after withdrawal but its closing', () => {
    const state = runAccepted([...untilEnrolled, withdraw(at('2026-03-18'))]);
    const proposals: Step[1][] = [
      { type: 'confirm-enrolment' },
      { type: 'schedule-dosing', on: '2026-12-24' },
      { type: 'start-dosing-day', dosingDay: 'day-1' },
      { type: 'waive-integration', dosing: 1, session: 1, reason: 'x' },
      { type: 'end-treatment', reason: 'x' },
      { type: 'pause', reason: 'x' },
      { type: 'resume' },
    ];
    expect(proposals.map((proposal) => decideStep(state, [later, proposal]).verdict)).toEqual(
      proposals.map(() => 'refused'),
    );
    expect(decideStep(state, [later, { type: 'close' }]).verdict).toBe('accepted');
  });

  it('[INV-062] takes every report of what happened', () => {
    const reports = [...goldenCourse, withdraw(later)].filter(([, { type }]) =>
      /^(record|draft|agree|withdraw)/.test(type),
    );
    expect(reports.length).toBeGreaterThan(25);
    for (const state of states) {
      for (const [, payload] of reports) expect(decideStep(state, [later, payload]).verdict).toBe('accepted');
    }
  });
});

/** What must have been true when a dosing day was authorised, worked out again from the bare events. */
function faults(events: readonly CourseEvent[], index: number): readonly string[] {
  const started = events[index];
  const known = events.slice(0, index);
  const count = (type: CourseEvent['type']) => known.filter((event) => event.type === type).length;
  const sessions = new Set(
    known.flatMap((event) => (event.type === 'preparation-session.held' ? [event.session] : [])),
  );
  const doses = known.filter((event) => event.type === 'dosing-day.ended' && event.outcome.totalMg > 0);
  const last = doses.at(-1);
  const done = new Set(
    known.flatMap((event) =>
      (event.type === 'integration-session.held' || event.type === 'integration-session.waived') &&
      event.dosing === doses.length
        ? [event.session]
        : [],
    ),
  );
  const gap = started && last?.type === 'dosing-day.ended' ? started.at - (last.outcome.t0 ?? last.at) : Infinity;
  return [
    ...(count('consent.withdrawn') === 0 ? [] : ['INV-007']),
    ...(count('consent.signed') > 0 ? [] : ['INV-001']),
    ...(count('enrolment.confirmed') > 0 ? [] : ['INV-002']),
    ...(sessions.size >= 3 ? [] : ['INV-011']),
    ...(doses.length < 3 ? [] : ['INV-040']),
    ...(last === undefined || [1, 2, 3].every((session) => done.has(session)) ? [] : ['INV-041']),
    ...(gap >= 20 * 24 * 60 * 60 * 1000 ? [] : ['INV-039']),
  ];
}

const stray: readonly Step[1][] = [
  { type: 'withdraw' },
  { type: 'pause', reason: 'ill' },
  { type: 'resume' },
  { type: 'close' },
  { type: 'confirm-enrolment' },
  { type: 'end-treatment', reason: 'enough' },
  { type: 'waive-integration', dosing: 1, session: 2, reason: 'away' },
  { type: 'start-dosing-day', dosingDay: 'day-x' },
  { type: 'record-dosing-outcome', dosingDay: 'day-x', outcome: outcomeOn('2026-03-25', 1, [80]) },
  { type: 'record-washout', medicine: 'sertraline', status: 'tapering' },
  { type: 'report-condition', condition: 'syncope' },
  { type: 'record-adverse-event', adverseEvent: 'ae-1', seriousness: 'serious' },
  { type: 'record-monitor-decision', adverseEvent: 'ae-1', decision: 'may-continue' },
  { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'ineligible', on: '2026-04-01' },
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), where: fc.nat(60) }),
  fc.record({ kind: fc.constant('repeat' as const), where: fc.nat(60) }),
  fc.record({ kind: fc.constant('swap' as const), where: fc.nat(60) }),
  fc.record({ kind: fc.constant('insert' as const), where: fc.nat(60), what: fc.nat(stray.length - 1) }),
  fc.record({ kind: fc.constant('hurry' as const), where: fc.nat(60), days: fc.integer({ min: 1, max: 20 }) }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(steps: readonly Step[], change: Mutation): readonly Step[] {
  const where = change.where % steps.length;
  const here = steps[where];
  const next = steps[where + 1];
  if (here === undefined) return steps;
  switch (change.kind) {
    case 'drop':
      return steps.toSpliced(where, 1);
    case 'repeat':
      return steps.toSpliced(where, 0, here);
    case 'swap':
      return next === undefined ? steps : steps.toSpliced(where, 2, [here[0], next[1]], [next[0], here[1]]);
    case 'insert': {
      const what = stray[change.what];
      return what === undefined ? steps : steps.toSpliced(where, 0, [here[0], what]);
    }
    case 'hurry':
      return steps.map((step, index) =>
        index < where ? step : [Math.max(steps[where - 1]?.[0] ?? 0, step[0] - change.days * 86_400_000), step[1]],
      );
  }
}

describe('random courses, bred from the golden one', () => {
  it('[INV-002] [INV-007] [INV-011] [INV-039] [INV-040] [INV-041] never authorise a dosing day that breaks a rule', () => {
    const hits = { authorised: 0, refused: 0, completed: 0, withdrawn: 0, deviations: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (changes) => {
        const steps = changes.reduce(mutated, goldenCourse);
        let state: CourseState = course.start(input);
        let gone = false;
        for (const step of steps) {
          const answer = decideStep(state, step);
          if (answer.verdict === 'refused') hits.refused += 1;
          for (const event of answer.events) {
            state = course.evolve(state, event);
            if (event.type !== 'dosing-day.started') continue;
            hits.authorised += 1;
            expect(faults(state.events, state.events.indexOf(event))).toEqual([]);
          }
          gone ||= step[1].type === 'withdraw' && answer.verdict === 'accepted';
          if (gone) expect(stageName(state.chart)).toMatch(/^withdrawn\./);
        }
        course.obligations(state);
        hits.deviations += course.deviations(state).length;
        hits.completed += stageName(state.chart) === 'completed' ? 1 : 0;
        hits.withdrawn += gone ? 1 : 0;
      }),
      { numRuns: 300, seed: 20260321 },
    );
    expect(hits.authorised).toBeGreaterThan(200);
    expect(hits.refused).toBeGreaterThan(200);
    expect(hits.completed).toBeGreaterThan(10);
    expect(hits.withdrawn).toBeGreaterThan(10);
    expect(hits.deviations).toBeGreaterThan(100);
  }, 60_000);

  it('[INV-069] fold in any order of writing without a throw, keep every fact and sort by when it happened', () => {
    const events = run(goldenCourse).events;
    fc.assert(
      fc.property(fc.shuffledSubarray([...events]), (shuffled) => {
        const state = shuffled.reduce(course.evolve, course.start(input));
        expect(state.events).toHaveLength(shuffled.length);
        expect(
          state.events.every((event, index) => index === 0 || (state.events[index - 1]?.at ?? 0) <= event.at),
        ).toBe(true);
        course.view(state, later);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('answer anything at all with a verdict', () => {
    const state = runAccepted([...untilEnrolled, ...firstCycle]);
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(course.decide(state, anything, later).verdict).toBe('refused');
      }),
    );
  });

  it('ignore an event that is none, such as one of the chart library', () => {
    const state = runAccepted(untilEnrolled);
    const forged = { type: 'xstate.stop', at: later, recordedAt: later, by: { id: 'x', role: 'system' } };
    expect(course.evolve(state, forged as unknown as CourseEvent)).toBe(state);
  });

  it('[INV-075] are judged alike when every day lies 7 years later', () => {
    const shift = Date.parse('2033-03-04T00:00:00Z') - Date.parse('2026-03-04T00:00:00Z');
    const days = Math.round(shift / 86_400_000);
    const shifted = goldenCourse.map(([now, payload]): Step => [now + days * 86_400_000, shiftDays(payload, days)]);
    const verdicts = (steps: readonly Step[]) => run(steps).events.map((event) => event.type);
    expect(verdicts(shifted)).toEqual(verdicts(goldenCourse));
  });
});

/** Moves the civil days and moments inside a command; the zone's summer time begins and ends on the same side of it. */
function shiftDays(payload: Step[1], days: number): Step[1] {
  const json = JSON.stringify(payload, (key, value: unknown) => {
    if (key === 'on' && typeof value === 'string') {
      return new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10);
    }
    return (key === 'at' || key === 't0') && typeof value === 'number' ? value + days * 86_400_000 : value;
  });
  return JSON.parse(json);
}
