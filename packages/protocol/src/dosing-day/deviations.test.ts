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
  uneventfulDay,
  untilReview,
  vitals,
} from './testing/golden-days.ts';
import { runDay, type Step } from './testing/run-day.ts';

function deviationsOf(steps: readonly Step[]) {
  const { state, decisions } = runDay(exampleInput, steps);
  expect(decisions.at(-1)?.verdict).toBe('accepted');
  return dosingDay
    .deviations(state)
    .filter(({ id }) => id !== 'reading.missed')
    .map(({ id, severity, interlocks, values }) => ({
      id,
      severity,
      interlocks: interlocks.map((result) => result.id),
      ...(values && { values }),
    }));
}

describe('a dose that was given is recorded whatever anyone thinks of it, and the state says what is true', () => {
  it('80 mg without authorisation, everything else in order', () => {
    const steps: readonly Step[] = [...preparedForDose, [60, { type: 'record-initial-dose', dose: initial80 }]];
    expect(runDay(exampleInput, steps).state.chart.session).toBe('dosed');
    expect(deviationsOf(steps)).toEqual([
      { id: 'initial-dose.unauthorised', severity: 'major', interlocks: [], values: initial80 },
    ]);
  });

  it('80 mg without authorisation and without a pregnancy test: the interlocks that it broke are named', () => {
    const unprepared = preparedForDose.filter(
      ([, command]) => !(command.type === 'record-check' && command.check.kind === 'pregnancy-test'),
    );
    expect(deviationsOf([...unprepared, [60, { type: 'record-initial-dose', dose: initial80 }]])).toMatchObject([
      { id: 'initial-dose.unauthorised', severity: 'safety', interlocks: ['pregnancy-excluded'] },
    ]);
  });

  it('120 mg where 80 mg were authorised', () => {
    const steps: readonly Step[] = [
      ...preparedForDose,
      [59, { type: 'authorise-initial-dose', dose: initial80 }],
      [60, { type: 'record-initial-dose', dose: { amountMg: 120, saltForm: 'HCl' } }],
    ];
    expect(deviationsOf(steps)).toEqual([
      {
        id: 'initial-dose.other-amount',
        severity: 'safety',
        interlocks: ['dose-level-allowed', 'escalation-decided'],
        values: { amountMg: 120, saltForm: 'HCl', authorisedMg: 80, authorisedSaltForm: 'HCl' },
      },
    ]);
  });

  it('a second initial dose [INV-028]', () => {
    expect(deviationsOf([...dosed, [70, { type: 'record-initial-dose', dose: initial80 }]])).toMatchObject([
      { id: 'initial-dose.repeated', severity: 'safety', interlocks: ['no-dose-yet', 'session-maximum'] },
    ]);
  });

  it('an authorised dose that was swallowed only when the reading had become stale', () => {
    const steps: readonly Step[] = [
      ...preparedForDose,
      [59, { type: 'authorise-initial-dose', dose: initial80 }],
      [89, { type: 'record-initial-dose', dose: initial80 }],
    ];
    expect(deviationsOf(steps)).toMatchObject([
      { id: 'initial-dose.no-longer-allowed', severity: 'safety', interlocks: ['vitals-fresh-in-range'] },
    ]);
  });

  it('a supplemental dose 70 minutes after the initial one', () => {
    const steps: readonly Step[] = [
      ...dosed,
      [afterDose(65), { type: 'record-supplemental-answer', agrees: true }],
      vitals(afterDose(69)),
      [afterDose(70), { type: 'record-supplemental-dose', dose: supplemental40 }],
    ];
    expect(runDay(exampleInput, steps).state.chart.session).toBe('supplementalGiven');
    expect(deviationsOf(steps)).toMatchObject([
      { id: 'supplemental-dose.unauthorised', severity: 'safety', interlocks: ['supplemental-window'] },
    ]);
  });

  it('a supplemental dose without any initial dose', () => {
    const steps: readonly Step[] = [
      ...preparedForDose,
      [60, { type: 'record-supplemental-dose', dose: supplemental40 }],
    ];
    const { state } = runDay(exampleInput, steps);
    expect(state.chart.session).toBe('supplementalGiven');
    expect(deviationsOf(steps)[0]?.interlocks).toContain('first-supplemental');
  });
});

describe('recording a dose is possible in every state [INV-062]', () => {
  const before: readonly (readonly [string, readonly Step[]])[] = [
    ['arrived', []],
    ['checks', preparedForDose],
    ['ready', [...preparedForDose, [59, { type: 'authorise-initial-dose', dose: initial80 }]]],
    ['dosed', dosed],
    ['awaitSupplemental', beforeSupplementalOpen()],
    [
      'supplementalGiven',
      [
        ...beforeSupplemental,
        [afterDose(100), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
        [afterDose(101), { type: 'record-supplemental-dose', dose: supplemental40 }],
      ],
    ],
    [
      'supplementalWithheld',
      [...beforeSupplemental, [afterDose(100), { type: 'withhold-supplemental-dose', reason: 'vital-signs' }]],
    ],
    ['winding', uneventfulDay.filter(([minutes]) => minutes < afterDose(479))],
    ['endReview', uneventfulDay.filter(([minutes]) => minutes < afterDose(490))],
    ['ended', uneventfulDay],
    ['suspended', [...preparedForDose, [59, { type: 'suspend-session', reason: 'Fever.' }]]],
    ['emergency', [...dosed, [afterDose(10), { type: 'declare-emergency' }]]],
    [
      'observation',
      [...dosed, [afterDose(10), { type: 'declare-emergency' }], [afterDose(20), { type: 'resolve-emergency' }]],
    ],
    ['transferred', [...dosed, [afterDose(10), { type: 'record-transfer', to: 'hospital' }]]],
  ];

  function beforeSupplementalOpen(): readonly Step[] {
    return [...beforeSupplemental, [afterDose(91), { type: 'record-note', text: 'Quiet.' }]];
  }

  it('has a day for every state of the session', () => {
    const states = before.map(([name, steps]) => [name, runDay(exampleInput, steps).state.chart.session]);
    expect(states).toEqual(before.map(([name]) => [name, name]));
  });

  it.each(before)('in %s, an initial dose is accepted, kept and a deviation', (_, steps) => {
    const late: Step = [700, { type: 'record-initial-dose', dose: initial80 }];
    const { state, decisions } = runDay(exampleInput, [...steps, late]);
    expect(decisions.at(-1)?.verdict).toBe('accepted');
    const kept = state.ledger['initial-dose.administered'].at(-1);
    expect(kept).toMatchObject({ dose: initial80, at: minute(700) });
    const named = dosingDay
      .deviations(state)
      .filter(({ at, id }) => at === minute(700) && id.startsWith('initial-dose.'));
    expect(named).toHaveLength(1);
    expect(named[0]?.severity).toBe('safety');
    expect(named[0]?.interlocks.length).toBeGreaterThan(0);
  });

  it.each(before)('in %s, a supplemental dose is accepted, kept and a deviation', (_, steps) => {
    const late: Step = [700, { type: 'record-supplemental-dose', dose: supplemental40 }];
    const { state, decisions } = runDay(exampleInput, [...steps, late]);
    expect(decisions.at(-1)?.verdict).toBe('accepted');
    const named = dosingDay
      .deviations(state)
      .filter(({ at, id }) => at === minute(700) && id.startsWith('supplemental-dose.'));
    expect(named).toHaveLength(1);
    expect(named[0]?.interlocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['arrived', 'dosed'],
    ['checks', 'dosed'],
    ['suspended', 'dosed'],
    ['emergency', 'emergency'],
    ['observation', 'observation'],
    ['ended', 'ended'],
    ['transferred', 'transferred'],
  ])('the session is %s before an initial dose is recorded and %s after it', (from, to) => {
    const steps = before.find(([name]) => name === from)?.[1] ?? [];
    const { state } = runDay(exampleInput, [...steps, [700, { type: 'record-initial-dose', dose: initial80 }]]);
    expect(state.chart.session).toBe(to);
  });
});

describe('leaving', () => {
  const settled: readonly Step[] = [...dosed, ...untilReview, ...reviewed];

  it('without authorisation is a deviation that names what was open', () => {
    expect(
      deviationsOf([...dosed, [afterDose(120), { type: 'record-release', to: 'alone', transport: 'on-foot' }]]),
    ).toMatchObject([
      {
        id: 'release.unauthorised',
        severity: 'safety',
        interlocks: expect.arrayContaining(['overnight-stay', 'companion-present', 'minimum-stay', 'stability-judged']),
      },
    ]);
  });

  it('otherwise than authorised is a deviation', () => {
    expect(
      deviationsOf([
        ...settled,
        [afterDose(490), { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' }],
        [afterDose(495), { type: 'record-release', to: 'alone', transport: 'public-transport' }],
      ]),
    ).toMatchObject([{ id: 'release.otherwise-than-authorised', severity: 'major' }]);
  });

  it('by driving is a deviation of its own [INV-056]', () => {
    const ids = deviationsOf([
      ...dosed,
      [afterDose(500), { type: 'record-release', to: 'alone', transport: 'drove-self' }],
    ]).map(({ id }) => id);
    expect(ids).toEqual(['release.unauthorised', 'release.drove-self']);
  });

  it('before anything was given is none', () => {
    expect(
      deviationsOf([...preparedForDose, [90, { type: 'record-release', to: 'alone', transport: 'on-foot' }]]),
    ).toEqual([]);
  });
});

describe('the room after a dose [INV-050]', () => {
  const steps: readonly Step[] = [
    ...dosed,
    [afterDose(20), { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false }],
    [afterDose(40), { type: 'record-presence', person: 'therapist-a', role: 'therapist', present: false }],
  ];

  it('one therapist leaving is a deviation, both leaving leaves the participant unattended', () => {
    expect(deviationsOf(steps)).toMatchObject([
      {
        id: 'therapists.too-few',
        severity: 'major',
        interlocks: ['therapists-present'],
        values: { present: 1, required: 2 },
      },
      {
        id: 'participant.unattended',
        severity: 'safety',
        interlocks: ['therapists-present'],
        values: { present: 0, required: 2 },
      },
    ]);
  });

  it('the chart shows it at once, and again when they are back', () => {
    expect(runDay(exampleInput, steps).state.chart.staffing).toBe('degraded');
    const back: readonly Step[] = [
      [afterDose(50), { type: 'record-presence', person: 'therapist-a', role: 'therapist', present: true }],
      [afterDose(51), { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: true }],
    ];
    expect(runDay(exampleInput, [...steps, ...back]).state.chart.staffing).toBe('complete');
  });
});

describe('readings that stay away [INV-044]', () => {
  it('each interval of half an hour is missed once, however late anybody looks', () => {
    const { state } = runDay(exampleInput, [...dosed, [afterDose(101), { type: 'record-note', text: 'Busy.' }]]);
    expect(state.ledger['reading.overdue'].map(({ dueAt }) => (dueAt - minute(afterDose(0))) / 60_000)).toEqual([
      30, 60, 90,
    ]);
    expect(dosingDay.deviations(state).map(({ id }) => id)).toEqual([
      'reading.missed',
      'reading.missed',
      'reading.missed',
    ]);
  });

  it('is not missed at 40 minutes, the end of its grace, and is just after', () => {
    const overdueAt = (minutes: number) =>
      runDay(exampleInput, [...dosed, [afterDose(minutes), { type: 'record-note', text: '' }]]).state.ledger[
        'reading.overdue'
      ];
    expect(overdueAt(40)).toHaveLength(0);
    expect(overdueAt(41)).toHaveLength(1);
  });

  it('one that was skipped with a reason is not missed as well', () => {
    const ids = deviationsOf([
      ...dosed,
      [afterDose(30), { type: 'skip-reading', reason: 'The participant sleeps.' }],
      [afterDose(50), { type: 'record-note', text: '' }],
    ]);
    expect(ids).toMatchObject([{ id: 'reading.skipped', severity: 'minor' }]);
  });
});

describe('overrides', () => {
  const hungry: readonly Step[] = [
    ...preparedForDose,
    [58, { type: 'record-check', check: { kind: 'fasting', confirmed: false } }],
  ];
  const override: Step = [
    59,
    { type: 'override-interlock', interlock: 'fasting-confirmed', act: 'initialDose', reason: 'Tea only.' },
    'physician',
  ];
  const authorise: Step = [59, { type: 'authorise-initial-dose', dose: initial80 }];

  it('a physician may override fasting with a reason, which the report and the deviations name', () => {
    const { state, decisions } = runDay(exampleInput, [...hungry, override, authorise]);
    expect(decisions.at(-1)?.verdict).toBe('accepted');
    const view = dosingDay.view(state, minute(59)).initialDose.report;
    expect(view.results.find(({ id }) => id === 'fasting-confirmed')).toMatchObject({
      verdict: 'violated',
      overridden: { by: 'physician-m', reason: 'Tea only.', at: minute(59) },
    });
    expect(deviationsOf([...hungry, override, authorise])).toMatchObject([
      { id: 'interlock.overridden', severity: 'minor' },
    ]);
  });

  it.each([
    ['a therapist', 'fasting-confirmed', 'therapist', 'prescriber-overrides.other-role'],
    ['a hard interlock', 'suicidality-below-stop', 'physician', 'may-be-overridden.hard'],
    ['one that holds', 'companion-arranged', 'physician', 'may-be-overridden.not-open'],
    ['one that does not exist', 'no-such-thing', 'physician', 'may-be-overridden.no-such-interlock'],
  ] as const)('refuses %s', (_, interlock, role, code) => {
    const steps: readonly Step[] = [
      ...hungry,
      [59, { type: 'override-interlock', interlock, act: 'initialDose', reason: 'Because.' }, role],
    ];
    const decision = runDay(exampleInput, steps).decisions.at(-1);
    expect(decision?.verdict === 'refused' && decision.reasons).toMatchObject([
      { code: 'interlock', interlock: { because: { code } } },
    ]);
  });

  it('lets nobody past a hard interlock, even where the record claims one', () => {
    const { state } = runDay(exampleInput, [
      ...preparedForDose,
      [58, { type: 'record-check', check: { kind: 'suicidality', level: 'high' } }],
    ]);
    const claimed = dosingDay.evolve(state, {
      type: 'interlock.overridden',
      at: minute(59),
      recordedAt: minute(59),
      by: { id: 'physician-m', role: 'physician' },
      interlock: 'suicidality-below-stop',
      act: 'initialDose',
      reason: 'Imported.',
      code: 'suicidality-below-stop.at-or-above',
    });
    expect(dosingDay.interlocks.initialDose(claimed, minute(59)).open.map(({ id }) => id)).toEqual([
      'suicidality-below-stop',
    ]);
  });

  it('holds only for what was seen when it was given', () => {
    const unknown = preparedForDose.filter(
      ([, command]) => !(command.type === 'record-check' && command.check.kind === 'fasting'),
    );
    const ate: Step = [59, { type: 'record-check', check: { kind: 'fasting', confirmed: false } }];
    const decision = runDay(exampleInput, [...unknown, override, ate, authorise]).decisions.at(-1);
    expect(decision?.verdict).toBe('refused');
  });
});

it('a capsule that is missing is a deviation [INV-037]', () => {
  expect(
    deviationsOf([...dosed, [afterDose(200), { type: 'reconcile-capsules', administered: 2, returned: 0, wasted: 0 }]]),
  ).toMatchObject([
    {
      id: 'capsules.discrepancy',
      severity: 'major',
      interlocks: ['capsules-reconciled'],
      values: { dispensed: 3, accounted: 2 },
    },
  ]);
});
