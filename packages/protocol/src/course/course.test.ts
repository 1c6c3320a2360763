import { describe, expect, it } from 'vitest';
import { mapp1 } from '../definitions/mapp1.data.ts';
import type { RefusalReason } from '../process.ts';
import { course } from './course.ts';
import { stageName } from './stage-name.ts';
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

function interlocksIn(reasons: readonly RefusalReason[]) {
  return reasons.flatMap((reason) => (reason.code === 'interlock' ? [reason.interlock.id] : [reason.code]));
}

function refusal(state: ReturnType<typeof run>, step: Step) {
  const answer = decideStep(state, step);
  return answer.verdict === 'refused' ? interlocksIn(answer.reasons) : 'accepted';
}

describe('a course', () => {
  it('begins at referral, with nothing recorded and every region in its first state', () => {
    const state = course.start(input);
    expect(state.chart).toEqual({
      stage: 'referral',
      sessions: 'none',
      washout: 'unassessed',
      safetyPlan: 'none',
      activity: 'active',
    });
    expect(state.events).toEqual([]);
  });

  it('runs as a whole MAPP1 course to completion, through these stages', () => {
    const stages: string[] = [];
    let state = course.start(input);
    for (const step of goldenCourse) {
      state = runAccepted([step], state);
      const stage = stageName(state.chart);
      if (stages.at(-1) !== stage) stages.push(stage);
    }
    const cycle = [
      'treatment.planning',
      'treatment.dosingScheduled',
      'treatment.dosingDay',
      'treatment.overnight',
      'treatment.integration',
    ];
    expect(stages).toEqual([
      'screening',
      'preparation',
      'baseline',
      ...cycle,
      ...cycle,
      ...cycle,
      'outcome',
      'termination',
      'followUp',
      'completed',
    ]);
    expect(course.deviations(state)).toEqual([]);
  });

  it('is plain JSON at every step and replays to the same state', () => {
    const state = runAccepted(goldenCourse);
    const replayed = state.events
      .map((event): typeof event => JSON.parse(JSON.stringify(event)))
      .reduce(course.evolve, course.start(input));
    expect(replayed).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('shows its screen what it needs in the middle of the first integration', () => {
    const state = runAccepted([...untilEnrolled, ...firstCycle.slice(0, -2)]);
    const view = course.view(state, at('2026-03-25'));
    expect(view).toMatchObject({
      stage: 'treatment.integration',
      paused: false,
      withdrawn: false,
      preparation: { held: 3, required: 3, washout: 'washedOut', safetyPlan: 'agreed' },
      dosing: { given: 1, maximum: 3, days: ['2026-03-23'] },
      openIntegrations: [
        { dosing: 1, session: 2 },
        { dosing: 1, session: 3 },
      ],
      overdue: [{ id: 'phone:1.1' }],
      deviations: [],
      checklist: [
        { item: 'recording-agreed', done: 'unknown' },
        { item: 'report-new-conditions', done: 'unknown', hours: 48 },
      ],
    });
    const scheduling = view.acts.find(({ act }) => act === 'scheduleDosing');
    expect(scheduling).toMatchObject({ command: 'schedule-dosing', isItsTurn: false });
    expect(scheduling?.report.open.map(({ id }) => id)).toEqual(['integration-complete', 'dosing-gap']);
  });

  it('tells the second dosing day what it knows', () => {
    const steps = goldenCourse.slice(
      0,
      goldenCourse.findIndex(([, c]) => 'dosingDay' in c && c.dosingDay === 'day-2'),
    );
    expect(course.facts(runAccepted(steps), at('2026-04-20'))).toMatchObject({
      enrolmentConfirmed: 'yes',
      preparationComplete: 'yes',
      washoutComplete: 'yes',
      eligibility: { standing: 'eligible' },
      previousInitialDose: { amountMg: 80, saltForm: 'HCl' },
      escalation: { decided: 'yes', toMg: 120, lastDoseTolerated: 'yes' },
      companionArranged: 'yes',
      supportContactOnFile: 'yes',
      contraindicatedDrug: 'none',
      withdrawn: 'no',
      openSuicideRisk: 'no',
      openSeriousAdverseEvent: 'no',
    });
  });

  it('tells the first dosing day of a course without a record nothing but unknowns', () => {
    expect(course.facts(course.start(input), at('2026-04-20'))).toMatchObject({
      washoutComplete: 'unknown',
      eligibility: { standing: 'unknown', reviewedAt: 'unknown' },
      companionArranged: 'unknown',
      contraindicatedDrug: 'unknown',
    });
  });
});

describe('screening', () => {
  const consented = untilEnrolled.slice(0, 1);
  const screened = (verdict: 'eligible' | 'incomplete' | 'refer' | 'ineligible', criteriaSet = 'mapp1@1'): Step => [
    at('2026-02-23'),
    { type: 'record-screening', criteriaSet, verdict, on: '2026-02-23' },
  ];

  it.each([
    ['eligible', 'preparation'],
    ['incomplete', 'screening'],
    ['refer', 'screening'],
    ['ineligible', 'screenFailed'],
  ] as const)('%s leads to %s', (verdict, stage) => {
    expect(stageName(runAccepted([...consented, screened(verdict)]).chart)).toBe(stage);
  });

  it('does not pass by the criteria of another protocol', () => {
    expect(stageName(runAccepted([...consented, screened('eligible', 'seed-002@1')]).chart)).toBe('screening');
  });

  it('[INV-001] before a consent is recorded and is a deviation that names consent-signed', () => {
    const state = runAccepted([screened('eligible')]);
    expect(course.deviations(state)).toMatchObject([
      { id: 'screening.recorded.out-of-order', interlocks: [{ id: 'consent-signed' }] },
    ]);
  });
});

describe('authorise, then record', () => {
  it('records a dosing day that nobody authorised, moves to where the person is and names what did not hold', () => {
    const outcome = outcomeOn('2026-03-05', 1, [80]);
    const state = runAccepted([
      ...untilEnrolled.slice(0, 5),
      [at('2026-03-06'), { type: 'record-dosing-outcome', dosingDay: 'day-1', outcome }],
    ]);
    expect(stageName(state.chart)).toBe('treatment.overnight');
    const deviation = course.deviations(state).find(({ id }) => id === 'dosing-day.unauthorised');
    expect(deviation?.severity).toBe('safety');
    expect(deviation?.interlocks.map(({ id }) => id)).toEqual([
      'enrolment-confirmed',
      'eligibility-current',
      'no-contraindicated-drug',
      'preparation-complete',
      'washout-complete',
      'safety-plan-agreed',
    ]);
  });

  it('goes back to planning after a day that was suspended before its dose', () => {
    const { departure: _none, t0: _t0, ...day } = outcomeOn('2026-03-23', 1, [80]);
    const outcome = { ...day, how: 'suspended', initialDoses: [], totalMg: 0 } as const;
    const state = runAccepted([
      ...untilEnrolled,
      ...firstCycle.slice(0, 3),
      [at('2026-03-23', 600), { type: 'record-dosing-outcome', dosingDay: 'day-1', outcome }],
    ]);
    expect(stageName(state.chart)).toBe('treatment.planning');
    expect(course.view(state, at('2026-03-24')).dosing.given).toBe(0);
  });

  it('says that a dose was no longer allowed when a condition was reported after the day was authorised', () => {
    const state = runAccepted([
      ...untilEnrolled,
      ...firstCycle.slice(0, 3),
      [at('2026-03-23', 20), { type: 'report-condition', condition: 'palpitations' }],
      ...firstCycle.slice(3, 4),
    ]);
    expect(course.deviations(state)).toMatchObject([
      { id: 'dosing-day.no-longer-allowed', interlocks: [{ id: 'no-unreviewed-condition' }] },
    ]);
  });

  it('refuses a plan to dose before its turn, with every interlock that stands in the way', () => {
    expect(refusal(course.start(input), [at('2026-02-20'), { type: 'start-dosing-day', dosingDay: 'day-1' }])).toEqual([
      'consent-signed',
      'enrolment-confirmed',
      'screening-eligible',
      'eligibility-current',
      'no-contraindicated-drug',
      'preparation-complete',
      'washout-complete',
      'safety-plan-agreed',
      'not-possible-now',
    ]);
  });

  it('records a refusal with what stood in the way', () => {
    const answer = decideStep(course.start(input), [at('2026-02-20'), { type: 'close' }]);
    expect(answer.events).toMatchObject([
      {
        type: 'command.refused',
        command: 'close',
        codes: ['interlock', 'not-possible-now'],
        interlocks: [
          { id: 'outcome-measured', code: 'outcome-measured.no' },
          { id: 'termination-visit-held', code: 'termination-visit-held.no' },
        ],
      },
    ]);
  });
});

describe('the gap between dosing sessions', () => {
  const ready = runAccepted([...untilEnrolled, ...firstCycle]);
  const schedule = (on: '2026-04-12' | '2026-04-13' | '2026-04-28'): Step => [
    at('2026-04-08'),
    { type: 'schedule-dosing', on },
  ];

  it('[INV-039] of 20 days is refused', () => {
    expect(refusal(ready, schedule('2026-04-12'))).toEqual(['dosing-gap']);
  });

  it('[INV-039] of 21 days is allowed', () => {
    expect(refusal(ready, schedule('2026-04-13'))).toBe('accepted');
  });

  it('[INV-039] of 36 days may be authorised and is a deviation of its own', () => {
    const outcome = outcomeOn('2026-04-28', 2, [80]);
    const state = runAccepted(
      [
        schedule('2026-04-28'),
        [at('2026-04-27'), { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'eligible', on: '2026-04-27' }],
        [at('2026-04-28'), { type: 'start-dosing-day', dosingDay: 'day-2' }],
        [at('2026-04-28', 600), { type: 'record-dosing-outcome', dosingDay: 'day-2', outcome }],
      ],
      ready,
    );
    expect(course.deviations(state)).toMatchObject([
      { id: 'dosing-gap.above-maximum', values: { dosing: 2, days: 36, maximum: 35 } },
    ]);
  });

  it('[INV-039] is unknown and refuses where neither protocol nor site gives a value', () => {
    const bare = { ...input, definition: { ...input.definition, dosing: mapp1.dosing } };
    const state = runAccepted([...untilEnrolled, ...firstCycle], course.start(bare));
    const answer = decideStep(state, schedule('2026-04-28'));
    expect(answer.verdict === 'refused' && answer.reasons).toMatchObject([
      { code: 'interlock', interlock: { id: 'dosing-gap', verdict: 'unknown' } },
    ]);
  });
});

describe('integration', () => {
  const open = runAccepted([...untilEnrolled, ...firstCycle.slice(0, -1)]);

  it('[INV-041] may be waived by a clinician with a reason, and then the next session may be planned', () => {
    const state = runAccepted(
      [
        [
          at('2026-04-07'),
          { type: 'waive-integration', dosing: 1, session: 3, reason: 'travelling; call held instead' },
        ],
        [at('2026-04-08'), { type: 'schedule-dosing', on: '2026-04-20' }],
      ],
      open,
    );
    expect(stageName(state.chart)).toBe('treatment.dosingScheduled');
  });

  it('[INV-041] is not waived by a coordinator', () => {
    expect(
      refusal(open, [
        at('2026-04-07'),
        { type: 'waive-integration', dosing: 1, session: 3, reason: 'no time' },
        { id: 'coordinator-1', role: 'coordinator' },
      ]),
    ).toEqual(['clinician-decides']);
  });

  it('[INV-041] that is still open holds back the next session', () => {
    expect(refusal(open, [at('2026-04-20'), { type: 'schedule-dosing', on: '2026-04-20' }])).toEqual([
      'integration-complete',
      'not-possible-now',
    ]);
  });

  it('[INV-043] is due by the end of the day after dosing, in the site’s own time', () => {
    const dosed = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 4)]);
    const due = course.obligations(dosed).filter(({ what }) => what === 'integration-session');
    expect(due.map(({ id, dueAt }) => [id, new Date(dueAt).toISOString()])).toEqual([
      ['integration:1.1', '2026-03-25T06:00:00.000Z'],
      ['integration:1.2', '2026-04-01T06:00:00.000Z'],
      ['integration:1.3', '2026-04-08T06:00:00.000Z'],
    ]);
  });

  it('[INV-043] that is overdue is recorded once and stays due', () => {
    const dosed = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 4)]);
    const fallen = course.obligations(dosed)[0]?.event;
    if (!fallen) throw new Error('nothing falls due');
    const state = course.evolve(dosed, fallen);
    expect(course.obligations(state)[0]).toEqual({
      id: 'integration:1.1',
      what: 'integration-session',
      dueAt: Date.parse('2026-03-25T06:00:00Z'),
    });
    expect(course.deviations(state).map(({ id }) => id)).toEqual(['integration-session.overdue']);
  });

  it('held two days after dosing for the first time is a deviation', () => {
    const state = runAccepted([
      ...untilEnrolled,
      ...firstCycle.slice(0, 5),
      [at('2026-03-25'), { type: 'record-integration-session', dosing: 1, session: 1, therapists: ['therapist-a'] }],
    ]);
    expect(course.deviations(state)).toMatchObject([
      { id: 'integration-session.late', values: { days: 2, maximum: 1 } },
    ]);
  });
});

describe('the contraception duty', () => {
  const dosed = runAccepted([...untilEnrolled, ...firstCycle]);
  const duty = (state: typeof dosed) => course.obligations(state).filter(({ what }) => what === 'contraception-duty');

  it('[INV-018] stays open to the end of the tenth day after the last dose', () => {
    expect(duty(dosed).map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual(['2026-04-03T06:00:00.000Z']);
  });

  it('[INV-018] ends by itself and opens again with the next dose', () => {
    const event = duty(dosed)[0]?.event;
    if (!event) throw new Error('no duty');
    const ended = course.evolve(dosed, event);
    expect(duty(ended)).toEqual([]);
    const next = outcomeOn('2026-04-20', 2, [120]);
    const again = run(
      [[at('2026-04-20', 600), { type: 'record-dosing-outcome', dosingDay: 'day-2', outcome: next }]],
      ended,
    );
    expect(duty(again)).toHaveLength(1);
  });

  it('[INV-018] does not concern a person who is not able to become pregnant', () => {
    const state = runAccepted(
      [...untilEnrolled, ...firstCycle],
      course.start({ ...input, ableToBecomePregnant: 'no' }),
    );
    expect(duty(state)).toEqual([]);
  });
});

describe('a pause', () => {
  const planning = runAccepted(untilEnrolled);
  const pause: Step = [at('2026-03-18'), { type: 'pause', reason: 'influenza' }];

  it('keeps the stage to return to and holds back what would go on', () => {
    const paused = runAccepted([pause], planning);
    expect(paused.chart).toMatchObject({ stage: { treatment: 'planning' }, activity: 'paused' });
    expect(refusal(paused, [at('2026-03-19'), { type: 'schedule-dosing', on: '2026-03-30' }])).toEqual(['not-paused']);
  });

  it('is over when it is resumed, at the same stage', () => {
    const resumed = runAccepted([pause, [at('2026-03-25'), { type: 'resume' }]], planning);
    expect(resumed.chart).toMatchObject({ stage: { treatment: 'planning' }, activity: 'active' });
    expect(refusal(resumed, [at('2026-03-25', 5), { type: 'schedule-dosing', on: '2026-03-30' }])).toBe('accepted');
  });

  it('does not stop what really happens: the last integration session still ends the cycle', () => {
    const open = runAccepted([...untilEnrolled, ...firstCycle.slice(0, -1)]);
    const state = runAccepted(
      [
        [at('2026-04-01'), { type: 'pause', reason: 'bereavement' }],
        [at('2026-04-07'), { type: 'record-integration-session', dosing: 1, session: 3, therapists: ['therapist-a'] }],
      ],
      open,
    );
    expect(state.chart).toMatchObject({ stage: { treatment: 'planning' }, activity: 'paused' });
  });

  it('cannot begin on a dosing day, twice, or be resumed when there is none', () => {
    const dosing = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 3)]);
    expect(refusal(dosing, [at('2026-03-23', 60), { type: 'pause', reason: 'x' }])).toEqual(['not-possible-now']);
    expect(refusal(runAccepted([pause], planning), [at('2026-03-19'), { type: 'pause', reason: 'x' }])).toEqual([
      'not-paused',
    ]);
    expect(refusal(planning, [at('2026-03-19'), { type: 'resume' }])).toEqual(['not-possible-now']);
  });
});

describe('leaving early', () => {
  it('ends treatment before the last session on a clinician’s word and goes on to the outcome', () => {
    const state = runAccepted([
      ...untilEnrolled,
      ...firstCycle,
      [at('2026-04-08'), { type: 'end-treatment', reason: 'no further session wanted' }],
    ]);
    expect(stageName(state.chart)).toBe('outcome');
  });

  it('closes after withdrawal with the safety follow-up, without a measure', () => {
    const state = runAccepted([
      ...untilEnrolled,
      [at('2026-03-18'), { type: 'withdraw' }],
      [at('2026-03-25'), { type: 'record-safety-follow-up' }],
      [at('2026-04-01'), { type: 'close' }],
    ]);
    expect(stageName(state.chart)).toBe('withdrawn.closed');
  });

  it('closes after withdrawal when the offer of a follow-up was declined', () => {
    const state = runAccepted([
      [at('2026-03-18'), { type: 'withdraw' }],
      [at('2026-04-01'), { type: 'close' }],
    ]);
    expect(stageName(state.chart)).toBe('withdrawn.closed');
  });
});

describe('what is no command', () => {
  const fresh = course.start(input);
  it.each([
    ['nothing', null],
    ['an unknown type', { id: 'c1', by: { id: 'x', role: 'therapist' }, type: 'dose' }],
    ['an event of the chart library', { type: 'xstate.stop' }],
    ['an unknown key', { id: 'c1', by: { id: 'x', role: 'therapist' }, type: 'resume', now: true }],
    [
      'a day that no calendar has',
      { id: 'c1', by: { id: 'x', role: 'therapist' }, type: 'schedule-dosing', on: '2026-02-30' },
    ],
    [
      'a waiver without a reason',
      { id: 'c1', by: { id: 'x', role: 'therapist' }, type: 'waive-integration', dosing: 1, session: 1, reason: ' ' },
    ],
    [
      'a dose without a salt form',
      {
        id: 'c1',
        by: { id: 'x', role: 'therapist' },
        type: 'record-dosing-outcome',
        dosingDay: 'day-1',
        outcome: { ...outcomeOn('2026-03-23', 1, [80]), initialDoses: [{ amountMg: 80 }] },
      },
    ],
  ])('%s is refused with issues and recorded as refused', (_, command) => {
    const answer = course.decide(fresh, command, at('2026-03-23', 600));
    expect(answer).toMatchObject({ verdict: 'refused', reasons: [{ code: 'command.invalid' }] });
    expect(answer.events).toMatchObject([{ type: 'command.refused', codes: ['command.invalid'] }]);
  });

  it('[INV-073] a decision for yesterday is refused, a report of yesterday is not, one of tomorrow is', () => {
    const state = runAccepted(untilEnrolled);
    const yesterday = at('2026-03-16', 30);
    expect(refusal(state, [at('2026-03-18'), { type: 'schedule-dosing', on: '2026-03-23', at: yesterday }])).toEqual([
      'time.goes-back',
    ]);
    expect(refusal(state, [at('2026-03-18'), { type: 'draft-safety-plan', at: yesterday }])).toBe('accepted');
    expect(refusal(state, [at('2026-03-18'), { type: 'draft-safety-plan', at: at('2026-03-19') }])).toEqual([
      'time.in-future',
    ]);
  });

  it('puts a late report where it happened', () => {
    const steps: readonly Step[] = [
      ...untilEnrolled.slice(0, 3),
      [at('2026-03-02', 60), { type: 'draft-safety-plan' }],
      [at('2026-03-03'), { type: 'record-washout', medicine: 'none', status: 'not-needed', at: at('2026-03-02', 30) }],
    ];
    expect(
      runAccepted(steps)
        .events.map(({ type }) => type)
        .slice(-2),
    ).toEqual(['washout.recorded', 'safety-plan.drafted']);
  });
});
