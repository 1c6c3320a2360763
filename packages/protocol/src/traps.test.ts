import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createActor, initialTransition, transition, type AnyStateMachine, type StateNode } from 'xstate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { courseMachine } from './course/course.machine.ts';
import { course } from './course/course.ts';
import type { CourseEvent } from './course/event.ts';
import type { CourseState } from './course/state.ts';
import {
  at,
  decideStep,
  goldenCourse,
  input,
  run,
  runAccepted,
  untilEnrolled,
} from './course/testing/golden-course.ts';
import { dosingDayMachine } from './dosing-day/dosing-day.machine.ts';
import { dosingDay } from './dosing-day/dosing-day.ts';
import type { DosingDayEvent } from './dosing-day/event.ts';
import type { DosingDayState } from './dosing-day/state.ts';
import { exampleInput, minute } from './dosing-day/testing/example-input.ts';
import {
  afterDose,
  dosed,
  preparedForDose,
  reviewed,
  uneventfulDay,
  untilReview,
} from './dosing-day/testing/golden-days.ts';
import { runAccepted as runDayAccepted, runDay, type Step } from './dosing-day/testing/run-day.ts';

/** What xstate does that a clinical chart must not depend on, and what shows that these charts do not. */
const charts: readonly (readonly [name: string, machine: AnyStateMachine])[] = [
  ['dosing day', dosingDayMachine],
  ['course', courseMachine],
];

function nodesOf(node: StateNode): readonly StateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

const transitionsOf = (machine: AnyStateMachine) =>
  nodesOf(machine.root).flatMap((node) => [...node.transitions.values()].flat());

/** What a chart names by a word: a guard or an action. */
const named = (words: readonly unknown[]) => [...new Set(words.filter((word) => word !== undefined))];

describe.each(charts)('the chart of a %s', (_, machine) => {
  it('has no delayed transition, which a restored chart would forget', () => {
    expect(nodesOf(machine.root).flatMap((node) => node.after)).toEqual([]);
  });

  it('has no eventless transition, which a restored chart takes only at its next event, and a bound if it ever had', () => {
    expect(nodesOf(machine.root).flatMap((node) => node.always ?? [])).toEqual([]);
    expect(machine.options?.maxIterations).toBe(100);
  });

  it('has no history, invokes and spawns nothing', () => {
    expect(nodesOf(machine.root).filter((node) => node.type === 'history' || node.history)).toEqual([]);
    expect(nodesOf(machine.root).flatMap((node) => node.invoke)).toEqual([]);
    expect(Object.keys(machine.implementations.actors)).toEqual([]);
  });

  it('has no wildcard, which a guard that fails falls through to since a patch release', () => {
    const wild = nodesOf(machine.root).flatMap((node) => node.events.filter((type) => type.includes('*')));
    expect(wild).toEqual([]);
  });

  it('has no context: nothing to forget in an old snapshot, to leak between instances, or to compute with a clock', () => {
    expect(machine.config.context).toEqual({});
    const [snapshot] = initialTransition(machine);
    expect(snapshot.context).toEqual({});
    expect(snapshot.children).toEqual({});
  });

  it('does nothing on the way: no entry, no exit, and actions that only say that an event is known', () => {
    const nodes = nodesOf(machine.root);
    expect(nodes.flatMap((node) => [...node.entry, ...node.exit])).toEqual([]);
    const actions = named(transitionsOf(machine).flatMap(({ actions: all }) => all));
    expect(actions).toHaveLength(1);
    expect(actions.every((action) => typeof action === 'string' && action.startsWith('keep in the '))).toBe(true);
  });

  it('uses only guards and actions that are written, and all of them', () => {
    const guards = named(transitionsOf(machine).map(({ guard }) => guard));
    const actions = named(transitionsOf(machine).flatMap(({ actions: all }) => all));
    expect(guards.toSorted()).toEqual(Object.keys(machine.implementations.guards).toSorted());
    expect(actions.toSorted()).toEqual(Object.keys(machine.implementations.actions).toSorted());
  });

  it('starts: a misspelt target compiles and fails only here', () => {
    expect(createActor(machine).start().getSnapshot().status).toBe('active');
    for (const one of transitionsOf(machine))
      for (const target of one.target ?? []) expect(target.machine).toBe(machine);
  });

  it('refuses to go on from a state that it does not have', () => {
    const [snapshot] = initialTransition(machine);
    const [region] = Object.keys(snapshot.value as object);
    const value = { ...(snapshot.value as object), [region ?? '']: 'renamed' };
    expect(() => machine.resolveState({ value, context: {} })).toThrow(/renamed/);
  });
});

describe('the version of xstate', () => {
  it('is the one that the recorded journals were replayed with', () => {
    const manifest = createRequire(import.meta.url).resolve('xstate/package.json');
    expect((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version).toBe('5.33.3');
  });
});

/** Names that the engine itself listens to, and names that every object has. */
const forgedTypes: readonly unknown[] = [
  'xstate.stop',
  'xstate.init',
  'xstate.after.60000.dosingDay.session.arrived',
  'xstate.done.actor.0.dosingDay',
  'xstate.done.state.dosingDay.session',
  'xstate.error.actor.0.dosingDay',
  'propose.initial-dose',
  'propose.closing',
  '*',
  '',
  undefined,
  null,
  42,
  '__proto__',
  'constructor',
  'toString',
];

describe('an event that is none of ours', () => {
  const day = runDay(exampleInput, dosed).state;
  const known = run(untilEnrolled);
  const by = { id: 'x', role: 'system' };
  const later = at('2026-12-01');

  it.each(forgedTypes)('as a command, %j is refused and recorded as a command that is not valid', (type) => {
    for (const answer of [
      dosingDay.decide(day, { id: 'c', by, type }, minute(afterDose(30))),
      course.decide(known, { id: 'c', by, type }, later),
    ]) {
      expect(answer.verdict).toBe('refused');
      expect(answer.verdict === 'refused' && answer.reasons.map(({ code }) => code)).toEqual(['command.invalid']);
      expect(answer.events.map((event) => event.type)).toEqual(['command.refused']);
    }
  });

  it.each(forgedTypes)('in a record, %j changes nothing', (type) => {
    const event = { type, at: later, recordedAt: later, by };
    expect(dosingDay.evolve(day, event as DosingDayEvent)).toBe(day);
    expect(course.evolve(known, event as CourseEvent)).toBe(known);
  });
});

describe('a proposal that the chart does not take', () => {
  it('never vanishes: it comes back refused, with reasons, and is kept', () => {
    const ended = runDay(exampleInput, uneventfulDay).state;
    const now = minute(afterDose(600));
    const by = { id: 'therapist-a', role: 'therapist' };
    const proposals = [
      { type: 'authorise-initial-dose', dose: { amountMg: 80, saltForm: 'HCl' } },
      { type: 'authorise-supplemental-dose', dose: { amountMg: 40, saltForm: 'HCl' } },
      { type: 'withhold-supplemental-dose', reason: 'tolerability' },
      { type: 'begin-end-review' },
      { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' },
      { type: 'release-hold', reason: 'settled' },
      { type: 'resolve-emergency' },
      { type: 'suspend-session', reason: 'fever' },
    ];
    for (const proposal of proposals) {
      const answer = dosingDay.decide(ended, { id: 'c', by, ...proposal }, now);
      expect([proposal.type, answer.verdict]).toEqual([proposal.type, 'refused']);
      expect(answer.verdict === 'refused' && answer.reasons.length).toBeGreaterThan(0);
      const after = answer.events.reduce(dosingDay.evolve, ended);
      expect(after.ledger['command.refused'].at(-1)?.command).toBe(proposal.type);
    }
  });

  it('has a reason even where every interlock holds and only its turn has not come', () => {
    const emergency: readonly Step[] = [
      [afterDose(487), { type: 'declare-emergency' }],
      [afterDose(488), { type: 'resolve-emergency' }],
    ];
    const before = runDay(exampleInput, [...dosed, ...untilReview, ...reviewed, ...emergency]).state;
    const leave = { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' };
    const by = { id: 'therapist-a', role: 'therapist' };
    const answer = dosingDay.decide(before, { id: 'c', by, ...leave }, minute(afterDose(490)));
    expect(answer.verdict === 'refused' && answer.reasons).toEqual([
      { code: 'not-possible-now', command: 'authorise-release', state: 'observation' },
    ]);
  });

  it('is told from one that is taken and moves nothing: a pause is accepted though the stage stays', () => {
    const before = runAccepted(untilEnrolled);
    const answer = decideStep(before, [at('2026-03-18'), { type: 'pause', reason: 'influenza' }]);
    expect(answer.verdict).toBe('accepted');
    expect(answer.events.reduce(course.evolve, before).chart.stage).toEqual(before.chart.stage);
  });
});

describe('a final state of one region', () => {
  it('does not end the chart: what comes afterwards is recorded, and the engine has not stopped', () => {
    const withdrawn = runDayAccepted(exampleInput, [
      ...uneventfulDay,
      [afterDose(500), { type: 'withdraw-consent', scope: 'study' }],
    ]).state;
    expect([withdrawn.chart.session, withdrawn.chart.consent]).toEqual(['ended', 'sessionWithdrawn']);
    const snapshot = dosingDayMachine.resolveState({ value: { ...withdrawn.chart }, context: {} });
    expect(snapshot.status).toBe('active');
    const late = runDay(exampleInput, [[afterDose(900), { type: 'record-note', text: 'slept well' }]], withdrawn);
    expect(late.decisions[0]?.verdict).toBe('accepted');
    expect(late.state.ledger['note.recorded'].at(-1)?.text).toBe('slept well');
  });
});

/** Everything that was recorded of a golden day and of a golden course. */
const dayEvents = runDayAccepted(exampleInput, uneventfulDay).events;
const courseEvents = runAccepted(goldenCourse).events;

describe('a state that was stored and read again', () => {
  const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

  it('goes on as if it had never been away, at every moment of a day: nothing lives beside the record', () => {
    let kept = dosingDay.start(exampleInput);
    let restored = kept;
    for (const event of dayEvents) {
      kept = dosingDay.evolve(kept, event);
      restored = dosingDay.evolve(throughJson(restored), throughJson(event));
      expect(restored).toEqual(kept);
      expect(dosingDay.obligations(restored)).toEqual(dosingDay.obligations(kept));
    }
  });

  it('goes on as if it had never been away, at every moment of a course', () => {
    let kept = course.start(input);
    let restored = kept;
    for (const event of courseEvents) {
      kept = course.evolve(kept, event);
      restored = course.evolve(throughJson(restored), throughJson(event));
      expect(restored).toEqual(kept);
      expect(course.obligations(restored)).toEqual(course.obligations(kept));
    }
  });

  it('after two hours asleep still knows what fell due, though nothing ran', () => {
    const asleep = throughJson(runDay(exampleInput, dosed).state);
    const due = dosingDay.obligations(asleep).filter(({ dueAt }) => dueAt <= minute(afterDose(120)));
    expect(due.map(({ what, dueAt }) => [what, (dueAt - minute(afterDose(0))) / 60_000])).toEqual([
      ['reading', 30],
      ['reading-overdue', 40 + 1 / 60_000],
      ['supplemental-window', 90],
    ]);
  });

  it('holds no snapshot of the engine that somebody could forge', () => {
    const keys = (state: DosingDayState | CourseState) => Object.keys(state).toSorted();
    expect(keys(dosingDay.start(exampleInput))).toEqual([
      'chart',
      'latestAt',
      'latestRecordedAt',
      'ledger',
      'readings',
      'setup',
    ]);
    expect(keys(course.start(input))).toEqual(['chart', 'events', 'latestAt', 'latestRecordedAt', 'setup']);
  });

  it('of another process is refused aloud, never taken up in a state that looks alike', () => {
    const forged = { ...dosingDay.start(exampleInput), chart: course.start(input).chart } as unknown as DosingDayState;
    const [event] = dayEvents;
    expect(event && (() => dosingDay.evolve(forged, event))).toThrow(/state/i);
  });
});

describe('two days at once', () => {
  it('share nothing: what is written on one shows on no other, nor on the next', () => {
    const one = dosingDay.start(exampleInput);
    expect(() => {
      (one.chart as { session: string }).session = 'ended';
    }).toThrow(TypeError);
    const first = course.start(input);
    expect(() => {
      (first.chart as { stage: string }).stage = 'completed';
    }).toThrow(TypeError);
    const stopped = dosingDay.evolve(one, {
      type: 'participant.transferred',
      to: 'hospital',
      at: 1,
      recordedAt: 1,
      by: { id: 'x', role: 'therapist' },
    });
    expect(() => {
      (stopped.chart as { session: string }).session = 'arrived';
    }).toThrow(TypeError);
    expect([dosingDay.start(exampleInput).chart.session, course.start(input).chart.stage]).toEqual([
      'arrived',
      'referral',
    ]);
  });
});

describe('a guard', () => {
  it('throws at nothing that is recorded, for that would be swallowed or stop an actor for good', () => {
    let day = dosingDay.start(exampleInput);
    const signals = {
      dosed: false,
      effectPhase: 'preDose',
      vitals: 'unmeasured',
      staffing: 'incomplete',
      custody: 'inVault',
      consent: 'unconfirmed',
      risk: 'unassessed',
      overnight: false,
    };
    for (const event of dayEvents) {
      day = dosingDay.evolve(day, event);
      const snapshot = dosingDayMachine.resolveState({ value: { ...day.chart }, context: {} });
      for (const type of ['check.recorded', 'propose.release', 'effect-phase.recorded', 'unheard.of'])
        expect(() => transition(dosingDayMachine, snapshot, { type, signals } as never)).not.toThrow();
    }
  });
});

describe('a replay', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('asks neither a clock nor chance, and sets no timer', () => {
    const tripped: string[] = [];
    const trip = (name: string) => (): never => {
      tripped.push(name);
      throw new Error(`[test] ${name} was asked`);
    };
    vi.spyOn(Date, 'now').mockImplementation(trip('Date.now'));
    vi.spyOn(Math, 'random').mockImplementation(trip('Math.random'));
    vi.spyOn(performance, 'now').mockImplementation(trip('performance.now'));
    vi.spyOn(crypto, 'randomUUID').mockImplementation(trip('crypto.randomUUID'));
    for (const timer of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])
      vi.stubGlobal(timer, trip(timer));
    const day = dayEvents.reduce(dosingDay.evolve, dosingDay.start(exampleInput));
    dosingDay.obligations(day);
    dosingDay.view(day, minute(afterDose(500)));
    dosingDay.deviations(day);
    const known = courseEvents.reduce(course.evolve, course.start(input));
    course.obligations(known);
    course.view(known, at('2026-07-20'));
    dosingDay.decide(runDay(exampleInput, preparedForDose).state, { type: 'xstate.stop' }, minute(59));
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(tripped).toEqual([]);
  });
});
