import type { VitalSign } from '@mdma-at/vitals';
import { describe, expect, it } from 'vitest';
import { seed002 } from '../../definitions/seed-002.data.ts';
import { applySitePolicy } from '../../policies/apply-site-policy.ts';
import { siteDemo } from '../../policies/site-demo.data.ts';
import { dosingDay, type Proposed } from '../dosing-day.ts';
import type { CourseFacts, DosingDayInput } from '../input.ts';
import { exampleInput, minute, secondSession } from '../testing/example-input.ts';
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
} from '../testing/golden-days.ts';
import { readingAt, type Signs } from '../testing/reading.ts';
import { runDay, type Step } from '../testing/run-day.ts';
import type { Act } from '../vocabulary.ts';

const course = (facts: Partial<CourseFacts>, input = exampleInput): DosingDayInput => ({
  ...input,
  course: { ...input.course, ...facts },
});

function openCodes(
  act: Act,
  steps: readonly Step[],
  {
    at,
    input = exampleInput,
    proposed,
  }: { readonly at: number; readonly input?: DosingDayInput; readonly proposed?: Proposed },
) {
  const { state } = runDay(input, steps);
  return dosingDay.interlocks[act](state, minute(at), proposed).open.map(({ because }) => because.code);
}

const check = (minutes: number, answer: Extract<Step[1], { type: 'record-check' }>['check']): Step => [
  minutes,
  { type: 'record-check', check: answer },
];

describe('before the initial dose', () => {
  it('a check of the day cannot talk away an exclusion that the course knows', () => {
    const input = course({ eligibility: { standing: 'excluded', reviewedAt: minute(-60) } });
    const steps = [...preparedForDose, check(58, { kind: 'eligibility', exclusion: 'none' })];
    expect(openCodes('initialDose', steps, { at: 59, input })).toEqual(['no-exclusion.present']);
  });

  it('nor a contraindicated drug [INV-013]', () => {
    const input = course({ contraindicatedDrug: 'active' });
    const steps = [...preparedForDose, check(58, { kind: 'contraindicated-drug', status: 'none' })];
    expect(openCodes('initialDose', steps, { at: 59, input })).toEqual(['no-contraindicated-drug.active']);
  });

  it('a check of the day answers what the course left open', () => {
    const input = course({
      contraindicatedDrug: 'unknown',
      companionArranged: 'no',
      supportContactOnFile: 'unknown',
      eligibility: { standing: 'unknown', reviewedAt: 'unknown' },
    });
    const steps = [
      ...preparedForDose,
      check(57, { kind: 'contraindicated-drug', status: 'none' }),
      check(57, { kind: 'companion', arranged: true }),
      check(57, { kind: 'support-contact', onFile: true }),
      check(57, { kind: 'eligibility', exclusion: 'none' }),
    ];
    expect(openCodes('initialDose', steps, { at: 59, input })).toEqual([]);
  });

  it('a review is seven days old at most, to the minute [INV-003]', () => {
    const reviewedAt = minute(59 - 7 * 1_440);
    const input = course({ eligibility: { standing: 'eligible', reviewedAt } });
    expect(openCodes('initialDose', preparedForDose, { at: 59, input })).toEqual([]);
    expect(openCodes('initialDose', preparedForDose, { at: 60, input })).toEqual(['eligibility-current.too-old']);
  });

  it('a review after a reported condition clears it, one before it does not [INV-005]', () => {
    const reported = check(56, { kind: 'new-condition', reported: true });
    const review = (minutes: number) => check(minutes, { kind: 'eligibility', exclusion: 'none' });
    expect(openCodes('initialDose', [...preparedForDose, reported, review(57)], { at: 59 })).toEqual([]);
    expect(openCodes('initialDose', [...preparedForDose, review(55), reported], { at: 59 })).toEqual([
      'no-unreviewed-condition.reported',
    ]);
    const denied = check(57, { kind: 'new-condition', reported: false });
    expect(openCodes('initialDose', [...preparedForDose, reported, denied], { at: 59 })).toEqual([
      'no-unreviewed-condition.reported',
    ]);
  });

  it.each([
    ['not able to become pregnant, no test', 'no', undefined, []],
    ['able, no test', 'yes', undefined, ['pregnancy-excluded.test-missing']],
    ['unknown, no test', 'unknown', undefined, ['pregnancy-excluded.test-missing']],
    ['unknown, test negative', 'unknown', 'negative', []],
    ['able, test invalid', 'yes', 'invalid', ['pregnancy-excluded.test-invalid']],
  ] as const)('%s [INV-014]', (_, ableToBecomePregnant, result, codes) => {
    const steps = preparedForDose.filter(
      ([, command]) => !(command.type === 'record-check' && command.check.kind === 'pregnancy-test'),
    );
    const tested = result ? [...steps, check(58.5, { kind: 'pregnancy-test', result })] : steps;
    expect(openCodes('initialDose', tested, { at: 59, input: course({ ableToBecomePregnant }) })).toEqual(codes);
  });

  it.each([
    ['none', []],
    ['low', []],
    ['moderate', ['suicidality-below-stop.at-or-above']],
    ['high', ['suicidality-below-stop.at-or-above']],
  ] as const)('a suicide risk of level %s where the site stops at moderate [INV-020]', (level, codes) => {
    expect(
      openCodes('initialDose', [...preparedForDose, check(58.5, { kind: 'suicidality', level })], { at: 59 }),
    ).toEqual(codes);
  });

  it.each([
    [{ systolic: 139, diastolic: 89 }, []],
    [{ systolic: 140, diastolic: 80 }, ['vitals-fresh-in-range.out-of-range']],
    [{ systolic: 120, diastolic: 90 }, ['vitals-fresh-in-range.out-of-range']],
    [{ heartRate: 111 }, ['vitals-fresh-in-range.out-of-range']],
  ])('%o [INV-019]', (signs, codes) => {
    expect(openCodes('initialDose', [...preparedForDose, vitals(59, signs)], { at: 59 })).toEqual(codes);
  });

  it.each<readonly [string, Signs, readonly VitalSign[], object]>([
    [
      'each limit that was reached',
      { systolic: 140, diastolic: 90 },
      [],
      {
        code: 'vitals-fresh-in-range.out-of-range',
        values: { at: minute(59), findings: 'systolic.pre-dose, diastolic.pre-dose' },
      },
    ],
    [
      'the limit and not what was not measured beside it',
      { systolic: 140 },
      ['temperature'],
      { code: 'vitals-fresh-in-range.out-of-range', values: { at: minute(59), findings: 'systolic.pre-dose' } },
    ],
    [
      'each sign that was not measured',
      {},
      ['temperature', 'heartRate'],
      { code: 'vitals-fresh-in-range.incomplete', values: { at: minute(59), missing: 'heartRate, temperature' } },
    ],
  ])('what stands against a reading names %s', (_, signs, without, because) => {
    const reading: Step = [59, { type: 'record-vitals', reading: readingAt(minute(59), signs, without) }];
    const { state } = runDay(exampleInput, [...preparedForDose, reading]);
    const { results } = dosingDay.interlocks.initialDose(state, minute(59));
    expect(results.find(({ id }) => id === 'vitals-fresh-in-range')?.because).toEqual(because);
  });

  it('a reading is 30 minutes old at most', () => {
    expect(openCodes('initialDose', preparedForDose, { at: 88 })).toEqual([]);
    expect(openCodes('initialDose', preparedForDose, { at: 89 })).toEqual(['vitals-fresh-in-range.stale']);
  });

  it('limits count only when they are the set that the site names', () => {
    const limits =
      exampleInput.limits === 'not-stated'
        ? exampleInput.limits
        : { ...exampleInput.limits, id: 'elsewhere@1' as const };
    expect(openCodes('initialDose', preparedForDose, { at: 59, input: { ...exampleInput, limits } })).toEqual([
      'vitals-fresh-in-range.limits-not-stated',
      'no-hold.limits-not-stated',
    ]);
  });

  it('somebody who is not assigned to the day is no therapist of it, and one person counts once [INV-022]', () => {
    const stranger = preparedForDose.map((step): Step =>
      step[1].type === 'record-presence' && step[1].person === 'therapist-b'
        ? [step[0], { ...step[1], person: 'somebody' }]
        : step,
    );
    expect(openCodes('initialDose', stranger, { at: 59 })).toEqual(['therapists-present.too-few']);
    const twice = preparedForDose.map((step): Step =>
      step[1].type === 'record-presence' ? [step[0], { ...step[1], person: 'therapist-a' }] : step,
    );
    expect(openCodes('initialDose', twice, { at: 59 })).toEqual(['therapists-present.too-few']);
  });

  it('a physician who is not assigned to the day is not on call [INV-023]', () => {
    const other = preparedForDose.map((step): Step =>
      step[1].type === 'record-physician-on-call' ? [step[0], { ...step[1], person: 'somebody' }] : step,
    );
    expect(openCodes('initialDose', other, { at: 59 })).toEqual(['physician-on-call.no']);
  });

  describe('120 mg after 80 mg [INV-027]', () => {
    const dose = { amountMg: 120, saltForm: 'HCl' } as const;
    it.each([
      ['decided and tolerated', { decided: 'yes', toMg: 120, lastDoseTolerated: 'yes' }, []],
      [
        'decided for another level',
        { decided: 'yes', toMg: 100, lastDoseTolerated: 'yes' },
        ['escalation-decided.other-level'],
      ],
      ['decided without a level', { decided: 'yes', lastDoseTolerated: 'yes' }, ['escalation-decided.not-recorded']],
      [
        'decided, not tolerated',
        { decided: 'yes', toMg: 120, lastDoseTolerated: 'no' },
        ['escalation-decided.not-tolerated'],
      ],
      [
        'decided, tolerance open',
        { decided: 'yes', toMg: 120, lastDoseTolerated: 'unknown' },
        ['escalation-decided.tolerance-not-recorded'],
      ],
      ['decided against', { decided: 'no', lastDoseTolerated: 'yes' }, ['escalation-decided.no']],
    ] as const)('%s', (_, escalation, codes) => {
      const input = course({ escalation }, secondSession);
      expect(openCodes('initialDose', preparedForDose, { at: 59, input, proposed: { dose } })).toEqual(codes);
    });

    it('where nobody knows the last dose, even the same level stays open', () => {
      const input = course({ previousInitialDose: 'unknown' }, secondSession);
      expect(openCodes('initialDose', preparedForDose, { at: 59, input, proposed: { dose: initial80 } })).toEqual([
        'escalation-decided.previous-not-recorded',
      ]);
    });

    it('going back from 120 to 80 mg needs no decision', () => {
      const input = course(
        { previousInitialDose: dose, escalation: { decided: 'no', lastDoseTolerated: 'no' } },
        secondSession,
      );
      expect(openCodes('initialDose', preparedForDose, { at: 59, input, proposed: { dose: initial80 } })).toEqual([]);
    });
  });
});

describe('the level of the initial dose', () => {
  const levels = (session: 0 | 1, initialMg: readonly number[] | 'not-stated') => {
    const doses = exampleInput.definition.doses.map((row, place) => (place === session ? { ...row, initialMg } : row));
    const input = session === 0 ? exampleInput : secondSession;
    return { ...input, definition: { ...input.definition, doses } } as unknown as DosingDayInput;
  };
  const because = (input: DosingDayInput, amountMg: number, id: string) =>
    dosingDay.interlocks
      .initialDose(runDay(input, preparedForDose).state, minute(59), { dose: { amountMg, saltForm: 'HCl' } })
      .results.find((result) => result.id === id)?.because;

  it('that is none of several names them all', () => {
    expect(because(levels(1, [80, 120]), 100, 'dose-level-allowed')).toEqual({
      code: 'dose-level-allowed.other-amount',
      values: { amountMg: 100, allowed: '80, 120' },
    });
  });

  it('is unknown where only its salt form is stated', () => {
    expect(because(levels(0, 'not-stated'), 80, 'dose-level-allowed')).toEqual({
      code: 'dose-level-allowed.level-not-stated',
      values: { sessionNumber: 1 },
    });
  });

  it('is unknown where only its amount is stated', () => {
    const doses = exampleInput.definition.doses.map((row) => ({ ...row, saltForm: 'not-stated' }));
    const input = { ...exampleInput, definition: { ...exampleInput.definition, doses } } as unknown as DosingDayInput;
    expect(because(input, 80, 'dose-level-allowed')?.code).toBe('dose-level-allowed.level-not-stated');
  });

  it('in the first session rises from the lowest that is stated, and from nothing that anybody knows where none is', () => {
    expect(because(levels(0, [80, 120]), 80, 'escalation-decided')?.code).toBe('escalation-decided.no-rise');
    expect(because(levels(0, [80, 120]), 120, 'escalation-decided')?.code).toBe('escalation-decided.not-recorded');
    expect(because(levels(0, 'not-stated'), 80, 'escalation-decided')?.code).toBe(
      'escalation-decided.previous-not-recorded',
    );
  });
});

describe('a serious adverse event [INV-059]', () => {
  const serious: Step = [
    58,
    { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'cardiovascular', seriousness: 'serious' },
  ];
  const decided = (decision: 'may-continue' | 'no-further-dose'): Step => [
    58.5,
    { type: 'record-monitor-decision', adverseEvent: 'ae-1', decision },
  ];
  it.each([
    ['is open', [serious], ['no-open-sae.undecided']],
    ['is decided and the course may go on', [serious, decided('may-continue')], []],
    ['is decided and no dose may follow', [serious, decided('no-further-dose')], ['no-open-sae.no-further-dose']],
  ] as const)('that %s', (_, more, codes) => {
    expect(openCodes('initialDose', [...preparedForDose, ...more], { at: 59 })).toEqual(codes);
  });

  it('that is not serious blocks nothing, however unpleasant [INV-058]', () => {
    const unpleasant: Step = [
      58,
      {
        type: 'record-adverse-event',
        adverseEvent: 'ae-1',
        kind: 'gastrointestinal',
        seriousness: 'not-serious',
        tone: 'difficult',
      },
    ];
    expect(openCodes('initialDose', [...preparedForDose, unpleasant], { at: 59 })).toEqual([]);
  });

  it('keeps a participant on site while it is open, not once it is decided [INV-060]', () => {
    const sae: Step = [
      afterDose(487),
      { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'other', seriousness: 'serious' },
    ];
    const verdict: Step = [
      afterDose(488),
      { type: 'record-monitor-decision', adverseEvent: 'ae-1', decision: 'no-further-dose' },
    ];
    const day = [...dosed, ...untilReview, ...reviewed];
    expect(openCodes('release', [...day, sae], { at: afterDose(489) })).toEqual(['no-open-sae.undecided']);
    expect(openCodes('release', [...day, sae, verdict], { at: afterDose(489) })).toEqual([]);
  });
});

describe('before the supplemental dose', () => {
  const proposed = { dose: supplemental40 };

  it('an answer from before the initial dose is no answer', () => {
    const early: Step = [58.5, { type: 'record-supplemental-answer', agrees: true }];
    const steps = [...preparedForDose, early, ...dosed.slice(preparedForDose.length), vitals(afterDose(90))];
    expect(openCodes('supplementalDose', steps, { at: afterDose(91), proposed })).toEqual([
      'participant-agrees.not-asked',
    ]);
  });

  it('a reading from before the initial dose is no reading', () => {
    const steps: readonly Step[] = [...dosed, [afterDose(89), { type: 'record-supplemental-answer', agrees: true }]];
    expect(openCodes('supplementalDose', steps, { at: afterDose(90), proposed })).toEqual([
      'vitals-clear.not-measured',
    ]);
  });

  it('a reading that lacks two signs clears nothing, and both are named', () => {
    const partial: Step = [
      afterDose(94),
      { type: 'record-vitals', reading: readingAt(minute(afterDose(94)), {}, ['diastolic', 'systolic']) },
    ];
    const { state } = runDay(exampleInput, [...beforeSupplemental, partial]);
    const { open } = dosingDay.interlocks.supplementalDose(state, minute(afterDose(95)), proposed);
    expect(open.map(({ because }) => because)).toEqual([
      { code: 'vitals-clear.incomplete', values: { at: minute(afterDose(94)), missing: 'systolic, diastolic' } },
    ]);
  });

  it('without two readings before the dose there is no baseline, and nothing clears', () => {
    const once = beforeSupplemental.filter(([at, command]) => command.type !== 'record-vitals' || at >= 58);
    expect(openCodes('supplementalDose', once, { at: afterDose(95), proposed })).toEqual(['vitals-clear.no-baseline']);
  });

  it('a symptom holds it although the numbers are usual', () => {
    const steps: readonly Step[] = [
      ...beforeSupplemental,
      [afterDose(93), { type: 'record-symptom', symptom: 'chest-pain' }],
      vitals(afterDose(94)),
    ];
    expect(openCodes('supplementalDose', steps, { at: afterDose(95), proposed })).toEqual(['no-hold.active']);
  });

  it('asks first where the protocol says ask, and never opens by itself where nobody states an end', () => {
    const { state } = runDay({ ...exampleInput, definition: seed002 }, dosed);
    const view = dosingDay.view(state, minute(afterDose(200)));
    expect(view.supplemental).toMatchObject({
      polarity: 'ask',
      phase: 'open',
      window: { value: { closesMinutes: 'not-stated' } },
    });
    expect(view.supplemental.closesAt).toBeUndefined();
    expect(view.supplemental.report.open.map(({ because }) => because.code)).toContain(
      'supplemental-window.end-not-stated',
    );
    expect(dosingDay.obligations(state).map(({ what }) => what)).not.toContain('supplemental-decision');
  });

  it('rests on the site policy where the site closed the window', () => {
    const site = applySitePolicy(seed002, siteDemo);
    if (!site.ok) throw new Error('the demo policy does not fit the guide');
    const { state } = runDay({ ...exampleInput, definition: site.value.definition }, dosed);
    const window = dosingDay.interlocks
      .supplementalDose(state, minute(afterDose(95)))
      .results.find(({ id }) => id === 'supplemental-window');
    expect(window).toMatchObject({ verdict: 'satisfied', basis: { verification: 'policy', facts: ['P-DOSE-11'] } });
  });
});

describe('before leaving', () => {
  const day = [...dosed, ...untilReview];
  const at = afterDose(489);

  it('what was agreed before the review began does not count for it [INV-051]', () => {
    const earlier = reviewed.map((step): Step =>
      step[1].type === 'record-agreement' ? [afterDose(479), step[1]] : step,
    );
    const steps = [...day, ...earlier].toSorted((a, b) => a[0] - b[0]);
    expect(openCodes('endOfSession', steps, { at })).toEqual([
      'therapists-agree.not-all-asked',
      'participant-agrees-to-end.not-asked',
    ]);
  });

  it('one therapist agreeing twice is one therapist', () => {
    const twice = reviewed.map((step): Step =>
      step[1].type === 'record-agreement' && step[1].person === 'therapist-b'
        ? [step[0], { ...step[1], person: 'therapist-a' }]
        : step,
    );
    expect(openCodes('endOfSession', [...day, ...twice], { at })).toEqual(['therapists-agree.not-all-asked']);
  });

  it('a physician who speaks as a therapist is no therapist', () => {
    const physician = exampleInput.staff.find(({ role, qualified }) => role === 'physician' && qualified === 'yes');
    if (!physician) throw new Error('the example has no qualified physician');
    const spoken = reviewed.map((step): Step =>
      step[1].type === 'record-agreement' && step[1].person === 'therapist-b'
        ? [step[0], { ...step[1], person: physician.person }]
        : step,
    );
    expect(openCodes('endOfSession', [...day, ...spoken], { at })).toEqual(['therapists-agree.not-all-asked']);
  });

  it.each([
    [3, []],
    [4, []],
    [5, ['distress-back.above-baseline']],
  ])('distress of %i after 4 before the dose', (score, codes) => {
    const rated = reviewed.map((step): Step =>
      step[1].type === 'record-distress' ? [step[0], { ...step[1], score }] : step,
    );
    expect(openCodes('endOfSession', [...day, ...rated], { at })).toEqual(codes);
  });

  it('readings are back only when two complete ones lie half an hour apart within reach of the baseline', () => {
    // baseline 120/76, so 132 systolic is 10 % over it and 133 is not
    const last = (systolic: number) => [...day.slice(0, -1), vitals(afterDose(478), { systolic }), ...reviewed];
    expect(openCodes('endOfSession', last(132), { at })).toEqual([]);
    expect(openCodes('endOfSession', last(133), { at })).toEqual(['vitals-back.not-yet']);
  });

  it('readings none of which is complete are no readings to leave by', () => {
    const partial = [...day, ...reviewed].map((step): Step =>
      step[1].type === 'record-vitals'
        ? [step[0], { type: 'record-vitals', reading: readingAt(minute(step[0]), {}, ['temperature']) }]
        : step,
    );
    const { state } = runDay(exampleInput, partial);
    const result = dosingDay.interlocks.endOfSession(state, minute(at)).results.find(({ id }) => id === 'vitals-back');
    expect(result?.because).toEqual({ code: 'vitals-back.incomplete', values: { missing: 'temperature' } });
  });

  describe('vital signs at the end', () => {
    const back = (steps: readonly Step[], minutes = at) =>
      dosingDay.interlocks
        .endOfSession(runDay(exampleInput, steps).state, minute(minutes))
        .results.find(({ id }) => id === 'vitals-back')?.because;

    it('are not back while one stands at the level where dosing stops', () => {
      const steps = [...day, ...reviewed, vitals(at, { systolic: 185 })];
      expect(back(steps)).toEqual({ code: 'vitals-back.not-yet', values: { at: minute(at) } });
    });

    it('are not back while the participant complains of chest pain, and are when that was before', () => {
      const pain = (minutes: number): Step => [minutes, { type: 'record-symptom', symptom: 'chest-pain' }];
      const early = [...day, pain(afterDose(479)), ...reviewed].toSorted((a, b) => a[0] - b[0]);
      const late = [...day, ...reviewed, vitals(afterDose(487)), pain(afterDose(488))];
      expect([back([...early, vitals(afterDose(487))])?.code, back(late)?.code]).toEqual([
        'vitals-back.yes',
        'vitals-back.not-yet',
      ]);
    });

    it('are unknown where nothing was measured, and where two signs are missing both are named', () => {
      const unmeasured = [...day, ...reviewed].filter(([, { type }]) => type !== 'record-vitals');
      expect(back(unmeasured)).toEqual({ code: 'vitals-back.too-few-readings' });
      const partial: Step = [
        afterDose(487),
        { type: 'record-vitals', reading: readingAt(minute(afterDose(487)), {}, ['temperature', 'heartRate']) },
      ];
      expect(back([...unmeasured, partial])).toEqual({
        code: 'vitals-back.incomplete',
        values: { missing: 'heartRate, temperature' },
      });
    });
  });

  it('a count says who counted too, and is one without', () => {
    const counted = (witness: { readonly witness?: string }) => {
      const count: Step = [
        afterDose(486),
        { type: 'reconcile-capsules', administered: 2, returned: 1, wasted: 0, ...witness },
      ];
      return runDay(exampleInput, [...day, count]).events.at(-1);
    };
    expect(counted({ witness: 'therapist-b' })).toMatchObject({ returned: 1, witness: 'therapist-b' });
    expect(counted({})).not.toHaveProperty('witness');
    expect(counted({ witness: ' ' })).toMatchObject({ type: 'command.refused' });
  });

  it('capsules that were dispensed after the count are not counted [INV-037]', () => {
    const more: Step = [afterDose(488), { type: 'dispense-capsules', count: 1 }];
    expect(openCodes('endOfSession', [...day, ...reviewed, more], { at })).toEqual(['capsules-reconciled.not-counted']);
  });

  describe('home [INV-052] [INV-053]', () => {
    const release = { ...exampleInput.definition.release, overnight: 'not-required' as const };
    const input = { ...exampleInput, definition: { ...exampleInput.definition, release } };
    const companion: Step = [
      afterDose(486),
      { type: 'record-presence', person: 'sister-s', role: 'companion', present: true },
    ];
    const steps = [...day, ...reviewed, check(afterDose(486), { kind: 'transport', arranged: true }), companion];
    const withCompanion = (name: string) => ({
      departure: { to: 'with-companion', transport: 'driven', companion: name } as const,
    });

    it('goes with the companion who is here, not with another', () => {
      expect(openCodes('release', steps, { at, input, proposed: withCompanion('sister-s') })).toEqual([]);
      expect(openCodes('release', steps, { at, input, proposed: withCompanion('cousin') })).toEqual([
        'companion-present.not-recorded',
      ]);
    });

    it('goes with nobody who is here for something else', () => {
      const cook: Step = [afterDose(486), { type: 'record-presence', person: 'cook-c', role: 'other', present: true }];
      expect(openCodes('release', [...steps, cook], { at, input, proposed: withCompanion('cook-c') })).toEqual([
        'companion-present.not-recorded',
      ]);
    });

    it('is possible 480 minutes after the dose and not at 479', () => {
      const verdictAt = (minutes: number) =>
        dosingDay.interlocks
          .release(runDay(input, steps).state, minute(afterDose(minutes)), withCompanion('sister-s'))
          .results.find(({ id }) => id === 'minimum-stay')?.verdict;
      expect(verdictAt(479)).toBe('violated');
      expect(verdictAt(480)).toBe('satisfied');
    });
  });
});
