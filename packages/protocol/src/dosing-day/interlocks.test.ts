import { describe, expect, it } from 'vitest';
import type { InterlockVerdict } from '../interlock.ts';
import { dosingDay, type Proposed } from './dosing-day.ts';
import type { CourseFacts, DosingDayInput } from './input.ts';
import { interlockLists } from './interlock-lists.ts';
import { interlockRules, type InterlockId } from './interlocks.data.ts';
import { definition, exampleInput, minute, secondSession } from './testing/example-input.ts';
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
import { readingAt } from './testing/reading.ts';
import { runDay, type Step } from './testing/run-day.ts';
import type { Act } from './vocabulary.ts';

/** One situation in which an act is judged. */
interface Situation {
  readonly input: DosingDayInput;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly proposed: Proposed;
}

/** How one interlock alone comes to stand open: from which situation, and what else cannot but follow from it. */
interface Case {
  readonly when: string;
  readonly situation: Situation;
  readonly code: string;
  readonly also?: readonly InterlockId[];
}

type Row = { readonly violated: Case | 'cannot-be'; readonly unknown: Case | 'cannot-be' };

const course = (facts: Partial<CourseFacts>): DosingDayInput => ({
  ...exampleInput,
  course: { ...exampleInput.course, ...facts },
});

const without = (steps: readonly Step[], type: string, kind?: string): readonly Step[] =>
  steps.filter(
    ([, command]) =>
      command.type !== type ||
      (kind !== undefined && !(command.type === 'record-check' && command.check.kind === kind)),
  );

const preDose = (values: Partial<typeof definition.preDose>): DosingDayInput => ({
  ...exampleInput,
  definition: { ...definition, preDose: { ...definition.preDose, ...values } },
});

const release = (input: DosingDayInput, values: Partial<typeof definition.release>): DosingDayInput => ({
  ...input,
  definition: { ...input.definition, release: { ...input.definition.release, ...values } },
});

const maximum = (sessionMaximumMg: number | 'not-stated'): DosingDayInput => {
  const [first, ...others] = definition.doses;
  return { ...exampleInput, definition: { ...definition, doses: [{ ...first, sessionMaximumMg }, ...others] } };
};

// ---- the initial dose -------------------------------------------------------------------------------------------

const ready: Situation = {
  input: exampleInput,
  steps: preparedForDose,
  at: minute(59),
  proposed: { dose: initial80 },
};
const readyWith = (input: DosingDayInput): Situation => ({ ...ready, input });
const readyAfter = (...more: readonly Step[]): Situation => ({ ...ready, steps: [...preparedForDose, ...more] });
const readyWithout = (type: string, kind?: string): Situation => ({
  ...ready,
  steps: without(preparedForDose, type, kind),
});
const readySecond = (dose: Proposed['dose'], facts: Partial<CourseFacts> = {}): Situation => ({
  ...ready,
  input: { ...secondSession, course: { ...secondSession.course, ...facts } },
  proposed: dose ? { dose } : {},
});
const dose120 = { amountMg: 120, saltForm: 'HCl' } as const;

const initialDose: Partial<Record<InterlockId, Row>> = {
  'not-ended': {
    violated: {
      when: 'the session was suspended',
      situation: readyAfter([59, { type: 'suspend-session', reason: 'a family emergency' }]),
      code: 'not-ended.ended',
    },
    unknown: 'cannot-be',
  },
  'no-emergency': {
    violated: {
      when: 'an emergency was declared and resolved',
      situation: readyAfter([58, { type: 'declare-emergency' }], [59, { type: 'resolve-emergency' }]),
      code: 'no-emergency.declared',
    },
    unknown: 'cannot-be',
  },
  'no-dose-yet': {
    violated: {
      when: 'something was swallowed already',
      situation: readyAfter([59, { type: 'record-supplemental-dose', dose: supplemental40 }]),
      code: 'no-dose-yet.given',
    },
    unknown: 'cannot-be',
  },
  'not-withdrawn': {
    violated: {
      when: 'the participant left the treatment',
      situation: readyWith(course({ withdrawn: 'yes' })),
      code: 'not-withdrawn.withdrawn',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ withdrawn: 'unknown' })),
      code: 'not-withdrawn.not-recorded',
    },
  },
  'enrolment-confirmed': {
    violated: {
      when: 'enrolment was not confirmed',
      situation: readyWith(course({ enrolmentConfirmed: 'no' })),
      code: 'enrolment-confirmed.no',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ enrolmentConfirmed: 'unknown' })),
      code: 'enrolment-confirmed.not-recorded',
    },
  },
  'preparation-complete': {
    violated: {
      when: 'a preparatory session is open',
      situation: readyWith(course({ preparationComplete: 'no' })),
      code: 'preparation-complete.no',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ preparationComplete: 'unknown' })),
      code: 'preparation-complete.not-recorded',
    },
  },
  'washout-complete': {
    violated: {
      when: 'a medicine is not washed out',
      situation: readyWith(course({ washoutComplete: 'no' })),
      code: 'washout-complete.no',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ washoutComplete: 'unknown' })),
      code: 'washout-complete.not-recorded',
    },
  },
  'eligibility-current': {
    violated: {
      when: 'the last review is eight days old and seven are allowed',
      situation: readyWith(course({ eligibility: { standing: 'eligible', reviewedAt: minute(-8 * 1_440) } })),
      code: 'eligibility-current.too-old',
    },
    unknown: {
      when: 'there was no review',
      situation: readyWith(course({ eligibility: { standing: 'eligible', reviewedAt: 'unknown' } })),
      code: 'eligibility-current.never-reviewed',
    },
  },
  'no-exclusion': {
    violated: {
      when: 'the review of the day finds an exclusion',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'eligibility', exclusion: 'present' } }]),
      code: 'no-exclusion.present',
    },
    unknown: {
      when: 'the last review came to no result',
      situation: readyWith(course({ eligibility: { standing: 'unknown', reviewedAt: minute(-1_440) } })),
      code: 'no-exclusion.not-recorded',
    },
  },
  'no-unreviewed-condition': {
    violated: {
      when: 'a new condition was reported',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'new-condition', reported: true } }]),
      code: 'no-unreviewed-condition.reported',
    },
    unknown: {
      when: 'nobody asked for new conditions',
      situation: readyWithout('record-check', 'new-condition'),
      code: 'no-unreviewed-condition.not-asked',
    },
  },
  'session-consent-valid': {
    violated: {
      when: 'consent for the session was withdrawn',
      situation: readyAfter([59, { type: 'withdraw-consent', scope: 'session' }]),
      code: 'session-consent-valid.withdrawn',
    },
    unknown: {
      when: 'consent for the session was not recorded',
      situation: readyWithout('record-consent'),
      code: 'session-consent-valid.not-recorded',
    },
  },
  'no-contraindicated-drug': {
    violated: {
      when: 'a contraindicated drug is active',
      situation: readyWith(course({ contraindicatedDrug: 'active' })),
      code: 'no-contraindicated-drug.active',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ contraindicatedDrug: 'unknown' })),
      code: 'no-contraindicated-drug.not-recorded',
    },
  },
  'pregnancy-excluded': {
    violated: {
      when: 'the test is positive, also where pregnancy was thought impossible',
      situation: {
        ...readyAfter([59, { type: 'record-check', check: { kind: 'pregnancy-test', result: 'positive' } }]),
        input: course({ ableToBecomePregnant: 'no' }),
      },
      code: 'pregnancy-excluded.test-positive',
    },
    unknown: {
      when: 'there is no test of today',
      situation: readyWithout('record-check', 'pregnancy-test'),
      code: 'pregnancy-excluded.test-missing',
    },
  },
  'fasting-confirmed': {
    violated: {
      when: 'the participant had breakfast',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'fasting', confirmed: false } }]),
      code: 'fasting-confirmed.no',
    },
    unknown: {
      when: 'neither protocol nor site states the hours',
      situation: readyWith(preDose({ fastingHours: 'not-stated' })),
      code: 'fasting-confirmed.hours-not-stated',
    },
  },
  'companion-arranged': {
    violated: {
      when: 'nobody comes',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'companion', arranged: false } }]),
      code: 'companion-arranged.no',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ companionArranged: 'unknown' })),
      code: 'companion-arranged.not-recorded',
    },
  },
  'support-contact-on-file': {
    violated: {
      when: 'there is no contact',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'support-contact', onFile: false } }]),
      code: 'support-contact-on-file.no',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ supportContactOnFile: 'unknown' })),
      code: 'support-contact-on-file.not-recorded',
    },
  },
  'suicidality-below-stop': {
    violated: {
      when: 'the risk is at the level where the site stops',
      situation: readyAfter([59, { type: 'record-check', check: { kind: 'suicidality', level: 'moderate' } }]),
      code: 'suicidality-below-stop.at-or-above',
    },
    unknown: {
      when: 'the risk was not assessed today',
      situation: readyWithout('record-check', 'suicidality'),
      code: 'suicidality-below-stop.not-assessed',
    },
  },
  'no-open-risk': {
    violated: {
      when: 'an assessed suicide risk waits for a clinician',
      situation: readyWith(course({ openSuicideRisk: 'yes' })),
      code: 'no-open-risk.open',
    },
    unknown: {
      when: 'nobody says',
      situation: readyWith(course({ openSuicideRisk: 'unknown' })),
      code: 'no-open-risk.not-recorded',
    },
  },
  'vitals-fresh-in-range': {
    violated: {
      when: 'the pressure is 141/80 and the site stops above 140/90',
      situation: readyAfter(vitals(59, { systolic: 141, diastolic: 80 })),
      code: 'vitals-fresh-in-range.out-of-range',
    },
    unknown: {
      when: 'the last reading is 31 minutes old and 30 are allowed',
      situation: { ...ready, at: minute(58 + 31) },
      code: 'vitals-fresh-in-range.stale',
    },
  },
  'no-hold': {
    violated: {
      when: 'a reading of 184 was not yet answered by a clinician, though the next one is usual',
      situation: {
        ...readyAfter(vitals(59, { systolic: 184, diastolic: 104 }), vitals(69, { systolic: 124, diastolic: 78 })),
        at: minute(70),
      },
      code: 'no-hold.active',
    },
    unknown: {
      when: 'no limits are stated',
      situation: readyWith({ ...exampleInput, limits: 'not-stated' }),
      code: 'no-hold.limits-not-stated',
      also: ['vitals-fresh-in-range'],
    },
  },
  'no-open-sae': {
    violated: {
      when: 'a serious adverse event waits for the monitor',
      situation: readyAfter([
        59,
        { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'cardiovascular', seriousness: 'serious' },
      ]),
      code: 'no-open-sae.undecided',
    },
    unknown: {
      when: 'the course does not say whether one is open',
      situation: readyWith(course({ openSeriousAdverseEvent: 'unknown' })),
      code: 'no-open-sae.not-recorded',
    },
  },
  'therapists-present': {
    violated: {
      when: 'one of the two therapists is out of the room',
      situation: readyAfter([
        59,
        { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false },
      ]),
      code: 'therapists-present.too-few',
    },
    unknown: {
      when: 'nobody recorded who is in the room',
      situation: readyWithout('record-presence'),
      code: 'therapists-present.not-recorded',
    },
  },
  'physician-on-call': {
    violated: {
      when: 'the physician signed off',
      situation: readyAfter([59, { type: 'record-physician-on-call', person: 'physician-m', onCall: false }]),
      code: 'physician-on-call.no',
    },
    unknown: {
      when: 'nobody said who is on call',
      situation: readyWithout('record-physician-on-call'),
      code: 'physician-on-call.not-recorded',
    },
  },
  'dose-level-allowed': {
    violated: {
      when: '60 mg is no level of the protocol',
      situation: { ...ready, proposed: { dose: { amountMg: 60, saltForm: 'HCl' } } },
      code: 'dose-level-allowed.other-amount',
    },
    unknown: {
      when: 'the protocol has no fourth session',
      situation: { ...ready, input: { ...exampleInput, sessionNumber: 4 } },
      code: 'dose-level-allowed.session-not-stated',
      also: ['session-maximum'],
    },
  },
  'escalation-decided': {
    violated: {
      when: '120 mg follow 80 mg and the decision was against it',
      situation: readySecond(dose120, { escalation: { decided: 'no', lastDoseTolerated: 'yes' } }),
      code: 'escalation-decided.no',
    },
    unknown: {
      when: '120 mg follow 80 mg and no decision is recorded',
      situation: readySecond(dose120, { escalation: { decided: 'unknown', lastDoseTolerated: 'yes' } }),
      code: 'escalation-decided.not-recorded',
    },
  },
  'session-maximum': {
    violated: { when: 'the session may give 79 mg', situation: readyWith(maximum(79)), code: 'session-maximum.above' },
    unknown: {
      when: 'no maximum is stated',
      situation: readyWith(maximum('not-stated')),
      code: 'session-maximum.not-stated',
    },
  },
};

// ---- the supplemental dose --------------------------------------------------------------------------------------

const open: Situation = {
  input: exampleInput,
  steps: beforeSupplemental,
  at: minute(afterDose(95)),
  proposed: { dose: supplemental40 },
};
const openWith = (input: DosingDayInput): Situation => ({ ...open, input });
const openAfter = (...more: readonly Step[]): Situation => ({ ...open, steps: [...beforeSupplemental, ...more] });
const openWithout = (type: string): Situation => ({ ...open, steps: without(beforeSupplemental, type) });

const supplementalDose: Partial<Record<InterlockId, Row>> = {
  'not-ended': {
    violated: {
      when: 'the participant left',
      situation: openAfter([afterDose(94), { type: 'record-release', to: 'alone', transport: 'on-foot' }]),
      code: 'not-ended.ended',
    },
    unknown: 'cannot-be',
  },
  'no-emergency': {
    violated: {
      when: 'an emergency was declared and resolved',
      situation: openAfter(
        [afterDose(93), { type: 'declare-emergency' }],
        [afterDose(94), { type: 'resolve-emergency' }],
      ),
      code: 'no-emergency.declared',
    },
    unknown: 'cannot-be',
  },
  'first-supplemental': {
    violated: {
      when: 'it was decided against',
      situation: openAfter([afterDose(94), { type: 'withhold-supplemental-dose', reason: 'tolerability' }]),
      code: 'first-supplemental.withheld',
    },
    unknown: 'cannot-be',
  },
  'supplemental-window': {
    violated: {
      when: 'it is one minute too early',
      situation: { ...open, at: minute(afterDose(89)) },
      code: 'supplemental-window.not-yet',
    },
    unknown: {
      when: 'nobody states when the window ends',
      situation: openWith({
        ...exampleInput,
        definition: {
          ...definition,
          supplemental: { ...definition.supplemental, window: { opensMinutes: 90, closesMinutes: 'not-stated' } },
        },
      }),
      code: 'supplemental-window.end-not-stated',
    },
  },
  'supplemental-amount': {
    violated: {
      when: '39 mg are not half of 80 mg',
      situation: { ...open, proposed: { dose: { amountMg: 39, saltForm: 'HCl' } } },
      code: 'supplemental-amount.other-amount',
    },
    unknown: {
      when: 'no amount is named',
      situation: { ...open, proposed: {} },
      code: 'supplemental-amount.dose-not-stated',
      also: ['session-maximum'],
    },
  },
  'session-maximum': {
    violated: { when: 'the session may give 119 mg', situation: openWith(maximum(119)), code: 'session-maximum.above' },
    unknown: {
      when: 'no maximum is stated',
      situation: openWith(maximum('not-stated')),
      code: 'session-maximum.not-stated',
    },
  },
  'vitals-clear': {
    violated: {
      when: 'the pressure is 162/96 and not repeated',
      situation: openAfter(vitals(afterDose(94), { systolic: 162, diastolic: 96 })),
      code: 'vitals-clear.blocked',
    },
    unknown: {
      when: 'the last reading is 31 minutes old and 30 are allowed',
      situation: { ...open, at: minute(afterDose(89 + 31)) },
      code: 'vitals-clear.stale',
    },
  },
  'no-hold': {
    violated: {
      when: 'a reading of 184 was not yet answered by a clinician, though the next ones are usual',
      situation: {
        ...openAfter(
          vitals(afterDose(94), { systolic: 184, diastolic: 104 }),
          vitals(afterDose(100), { systolic: 138, diastolic: 86 }),
          vitals(afterDose(106), { systolic: 136, diastolic: 86 }),
        ),
        at: minute(afterDose(107)),
      },
      code: 'no-hold.active',
    },
    unknown: {
      when: 'no limits are stated',
      situation: openWith({ ...exampleInput, limits: 'not-stated' }),
      code: 'no-hold.limits-not-stated',
      also: ['vitals-clear'],
    },
  },
  'no-open-sae': {
    violated: {
      when: 'a serious adverse event waits for the monitor',
      situation: openAfter([
        afterDose(94),
        { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'psychiatric', seriousness: 'serious' },
      ]),
      code: 'no-open-sae.undecided',
    },
    unknown: {
      when: 'the course does not say whether one is open',
      situation: openWith(course({ openSeriousAdverseEvent: 'unknown' })),
      code: 'no-open-sae.not-recorded',
    },
  },
  'therapists-present': {
    violated: {
      when: 'one of the two therapists is out of the room',
      situation: openAfter([
        afterDose(94),
        { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false },
      ]),
      code: 'therapists-present.too-few',
    },
    unknown: {
      when: 'the qualification of the second therapist is open',
      situation: openAfter(
        [afterDose(94), { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false }],
        [afterDose(94), { type: 'record-presence', person: 'therapist-c', role: 'therapist', present: true }],
      ),
      code: 'therapists-present.qualification-open',
    },
  },
  'session-consent-valid': {
    violated: {
      when: 'consent for the session was withdrawn',
      situation: openAfter([afterDose(94), { type: 'withdraw-consent', scope: 'session' }]),
      code: 'session-consent-valid.withdrawn',
    },
    unknown: {
      when: 'it was never recorded',
      situation: openWithout('record-consent'),
      code: 'session-consent-valid.not-recorded',
    },
  },
  'not-withdrawn': {
    violated: {
      when: 'the participant left the treatment',
      situation: openWith(course({ withdrawn: 'yes' })),
      code: 'not-withdrawn.withdrawn',
    },
    unknown: {
      when: 'nobody says',
      situation: openWith(course({ withdrawn: 'unknown' })),
      code: 'not-withdrawn.not-recorded',
    },
  },
  'participant-agrees': {
    violated: {
      when: 'the participant says no',
      situation: openAfter([afterDose(94), { type: 'record-supplemental-answer', agrees: false }]),
      code: 'participant-agrees.declined',
    },
    unknown: {
      when: 'the participant was not asked',
      situation: openWithout('record-supplemental-answer'),
      code: 'participant-agrees.not-asked',
    },
  },
};

// ---- the end of a hold ------------------------------------------------------------------------------------------

const held: readonly Step[] = [...dosed, vitals(afterDose(60), { systolic: 184, diastolic: 104 })];
const answered: Situation = {
  input: exampleInput,
  steps: [...held, vitals(afterDose(66), { systolic: 150, diastolic: 92 })],
  at: minute(afterDose(70)),
  proposed: { role: 'physician' },
};

const holdRelease: Partial<Record<InterlockId, Row>> = {
  'reading-after-hold': {
    violated: {
      when: 'there is no hold',
      situation: { ...answered, steps: dosed },
      code: 'reading-after-hold.no-hold',
    },
    unknown: {
      when: 'nothing was measured since',
      situation: { ...answered, steps: held },
      code: 'reading-after-hold.not-measured',
    },
  },
  'clinician-decides': {
    violated: {
      when: 'a therapist decides',
      situation: { ...answered, proposed: { role: 'therapist' } },
      code: 'clinician-decides.other-role',
    },
    unknown: {
      when: 'nobody says who decides',
      situation: { ...answered, proposed: {} },
      code: 'clinician-decides.not-stated',
    },
  },
};

// ---- the end of the session and leaving -------------------------------------------------------------------------

const day: readonly Step[] = [
  ...beforeSupplemental,
  [afterDose(100), { type: 'withhold-supplemental-dose', reason: 'participant-declined' }],
  ...untilReview,
];
const transport: Step = [afterDose(486), { type: 'record-check', check: { kind: 'transport', arranged: true } }];
const companion: Step = [
  afterDose(486),
  { type: 'record-presence', person: 'sister-s', role: 'companion', present: true },
];

const staying: Situation = {
  input: exampleInput,
  steps: [...day, ...reviewed],
  at: minute(afterDose(490)),
  proposed: { departure: { to: 'overnight-stay', transport: 'stays-on-site' } },
};
const goingHome: Situation = {
  ...staying,
  input: release(exampleInput, { overnight: 'not-required' }),
  steps: [...day, ...reviewed, transport, companion],
  proposed: { departure: { to: 'with-companion', transport: 'driven', companion: 'sister-s' } },
};
const stayingAfter = (...more: readonly Step[]): Situation => ({ ...staying, steps: [...day, ...reviewed, ...more] });
const stayingWithout = (type: string): Situation => ({ ...staying, steps: [...day, ...without(reviewed, type)] });

const endOfSession: Partial<Record<InterlockId, Row>> = {
  'vitals-back': {
    violated: {
      when: 'the pressure is still 150/94, baseline 120/76',
      situation: stayingAfter(vitals(afterDose(488), { systolic: 150, diastolic: 94 })),
      code: 'vitals-back.not-yet',
    },
    unknown: {
      when: 'the last reading is 31 minutes old and 30 are allowed',
      situation: {
        ...stayingAfter([afterDose(508), { type: 'record-distress', score: 3 }]),
        at: minute(afterDose(478 + 31)),
      },
      code: 'vitals-back.stale',
    },
  },
  'distress-back': {
    violated: {
      when: 'distress is 5 and was 4 before the dose',
      situation: stayingAfter([afterDose(489), { type: 'record-distress', score: 5 }]),
      code: 'distress-back.above-baseline',
    },
    unknown: {
      when: 'distress was not rated again',
      situation: stayingWithout('record-distress'),
      code: 'distress-back.not-rated',
    },
  },
  'stability-judged': {
    violated: {
      when: 'the participant was judged unstable',
      situation: stayingAfter([afterDose(489), { type: 'record-stability', stable: false }]),
      code: 'stability-judged.not-stable',
    },
    unknown: {
      when: 'nobody judged it',
      situation: stayingWithout('record-stability'),
      code: 'stability-judged.not-judged',
    },
  },
  'therapists-agree': {
    violated: {
      when: 'one therapist changed her mind',
      situation: stayingAfter([
        afterDose(489),
        { type: 'record-agreement', party: 'therapist', person: 'therapist-b', agrees: false },
      ]),
      code: 'therapists-agree.disagree',
    },
    unknown: {
      when: 'only one of the two was asked',
      situation: {
        ...staying,
        steps: [
          ...day,
          ...reviewed.filter(([, command]) => command.type !== 'record-agreement' || command.person !== 'therapist-b'),
        ],
      },
      code: 'therapists-agree.not-all-asked',
    },
  },
  'participant-agrees-to-end': {
    violated: {
      when: 'the participant wants to stay',
      situation: stayingAfter([
        afterDose(489),
        { type: 'record-agreement', party: 'participant', person: 'P-0142', agrees: false },
      ]),
      code: 'participant-agrees-to-end.no',
    },
    unknown: {
      when: 'the participant was not asked',
      situation: {
        ...staying,
        steps: [
          ...day,
          ...reviewed.filter(([, command]) => command.type !== 'record-agreement' || command.party !== 'participant'),
        ],
      },
      code: 'participant-agrees-to-end.not-asked',
    },
  },
  'capsules-reconciled': {
    violated: {
      when: 'three capsules went out and two are accounted for',
      situation: stayingAfter([
        afterDose(489),
        { type: 'reconcile-capsules', administered: 2, returned: 0, wasted: 0 },
      ]),
      code: 'capsules-reconciled.discrepancy',
    },
    unknown: {
      when: 'nobody counted',
      situation: stayingWithout('reconcile-capsules'),
      code: 'capsules-reconciled.not-counted',
    },
  },
  'no-open-sae': {
    violated: {
      when: 'a serious adverse event waits for the monitor',
      situation: stayingAfter([
        afterDose(489),
        { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'psychiatric', seriousness: 'serious' },
      ]),
      code: 'no-open-sae.undecided',
    },
    unknown: {
      when: 'the course does not say whether one is open',
      situation: { ...staying, input: course({ openSeriousAdverseEvent: 'unknown' }) },
      code: 'no-open-sae.not-recorded',
    },
  },
  'not-ended': {
    violated: {
      when: 'the participant has left already',
      situation: stayingAfter([
        afterDose(489),
        { type: 'record-release', to: 'overnight-stay', transport: 'stays-on-site' },
      ]),
      code: 'not-ended.ended',
    },
    unknown: 'cannot-be',
  },
};

const leavingRows: Partial<Record<InterlockId, Row>> = {
  ...endOfSession,
  'minimum-stay': {
    violated: {
      when: 'it is 490 minutes after the dose and 491 are asked for',
      situation: { ...goingHome, input: release(goingHome.input, { minimumStayMinutes: 491 }) },
      code: 'minimum-stay.not-yet',
    },
    unknown: {
      when: 'nobody states a minimum stay',
      situation: { ...goingHome, input: release(goingHome.input, { minimumStayMinutes: 'not-stated' }) },
      code: 'minimum-stay.not-stated',
    },
  },
  'overnight-stay': {
    violated: {
      when: 'the protocol keeps the participant overnight and a sister waits at the door',
      situation: { ...goingHome, input: exampleInput },
      code: 'overnight-stay.leaves',
    },
    unknown: {
      when: 'nobody states whether the night is spent on site',
      situation: { ...goingHome, input: release(exampleInput, { overnight: 'not-stated' }) },
      code: 'overnight-stay.not-stated',
    },
  },
  'attendant-on-duty': {
    violated: {
      when: 'the attendant went home',
      situation: stayingAfter([
        afterDose(489),
        { type: 'record-presence', person: 'attendant-n', role: 'attendant', present: false },
      ]),
      code: 'attendant-on-duty.no',
    },
    unknown: {
      when: 'nobody recorded an attendant',
      situation: stayingWithout('record-presence'),
      code: 'attendant-on-duty.not-recorded',
    },
  },
  'companion-present': {
    violated: {
      when: 'the participant would leave alone',
      situation: { ...goingHome, proposed: { departure: { to: 'alone', transport: 'driven' } } },
      code: 'companion-present.alone',
    },
    unknown: {
      when: 'the companion is not here yet',
      situation: { ...goingHome, steps: [...day, ...reviewed, transport] },
      code: 'companion-present.not-recorded',
    },
  },
  'transport-arranged': {
    violated: {
      when: 'the participant would drive',
      situation: {
        ...goingHome,
        proposed: { departure: { to: 'with-companion', transport: 'drove-self', companion: 'sister-s' } },
      },
      code: 'transport-arranged.drives',
    },
    unknown: {
      when: 'nobody says how they get home',
      situation: { ...goingHome, steps: [...day, ...reviewed, companion] },
      code: 'transport-arranged.not-recorded',
    },
  },
};

// ---- touch ------------------------------------------------------------------------------------------------------

const offered: readonly Step[] = [...preparedForDose, [70, { type: 'record-touch-offer' }]];
const touched: Situation = {
  input: exampleInput,
  steps: [...offered, [71, { type: 'record-touch-answer', agrees: true }]],
  at: minute(72),
  proposed: {},
};
const touch: Partial<Record<InterlockId, Row>> = {
  'touch-consent-valid': {
    violated: {
      when: 'the participant says no to an offer',
      situation: { ...touched, steps: [...offered, [71, { type: 'record-touch-answer', agrees: false }]] },
      code: 'touch-consent-valid.declined',
    },
    unknown: {
      when: 'an offer has no answer yet',
      situation: { ...touched, steps: offered },
      code: 'touch-consent-valid.not-answered',
    },
  },
};

const acts: readonly {
  readonly act: Act;
  readonly passes: readonly (readonly [string, Situation])[];
  readonly rows: Partial<Record<InterlockId, Row>>;
  readonly ids: readonly InterlockId[];
}[] = [
  {
    act: 'initialDose',
    passes: [
      ['80 mg in the first session', ready],
      ['120 mg in the second session after a decision', readySecond(dose120)],
      ['80 mg in the second session', readySecond(initial80)],
    ],
    rows: initialDose,
    ids: [
      'not-ended',
      'no-emergency',
      'no-dose-yet',
      'not-withdrawn',
      'enrolment-confirmed',
      'preparation-complete',
      'washout-complete',
      'eligibility-current',
      'no-exclusion',
      'no-unreviewed-condition',
      'session-consent-valid',
      'no-contraindicated-drug',
      'pregnancy-excluded',
      'fasting-confirmed',
      'companion-arranged',
      'support-contact-on-file',
      'suicidality-below-stop',
      'no-open-risk',
      'vitals-fresh-in-range',
      'no-hold',
      'no-open-sae',
      'therapists-present',
      'physician-on-call',
      'dose-level-allowed',
      'escalation-decided',
      'session-maximum',
    ],
  },
  {
    act: 'supplementalDose',
    passes: [['40 mg 95 minutes after 80 mg', open]],
    rows: supplementalDose,
    ids: [
      'not-ended',
      'no-emergency',
      'first-supplemental',
      'supplemental-window',
      'supplemental-amount',
      'session-maximum',
      'vitals-clear',
      'no-hold',
      'no-open-sae',
      'therapists-present',
      'session-consent-valid',
      'not-withdrawn',
      'participant-agrees',
    ],
  },
  {
    act: 'touch',
    passes: [
      ['a hand that was offered and taken', touched],
      ['what was agreed beforehand', { ...touched, steps: preparedForDose }],
    ],
    rows: touch,
    ids: ['touch-consent-valid'],
  },
  {
    act: 'holdRelease',
    passes: [['a physician after a new reading', answered]],
    rows: holdRelease,
    ids: ['reading-after-hold', 'clinician-decides'],
  },
  {
    act: 'endOfSession',
    passes: [['after a full review', staying]],
    rows: endOfSession,
    ids: [
      'vitals-back',
      'distress-back',
      'stability-judged',
      'therapists-agree',
      'participant-agrees-to-end',
      'capsules-reconciled',
      'no-open-sae',
      'not-ended',
    ],
  },
  {
    act: 'release',
    passes: [
      ['into the night on site', staying],
      ['home with a companion where no night is asked for', goingHome],
    ],
    rows: leavingRows,
    ids: [
      'vitals-back',
      'distress-back',
      'stability-judged',
      'therapists-agree',
      'participant-agrees-to-end',
      'capsules-reconciled',
      'no-open-sae',
      'not-ended',
      'minimum-stay',
      'overnight-stay',
      'attendant-on-duty',
      'companion-present',
      'transport-arranged',
    ],
  },
];

function judge(act: Act, { input, steps, at, proposed }: Situation) {
  return dosingDay.interlocks[act](runDay(input, steps).state, at, proposed);
}

describe.each(acts)('the interlocks of $act', ({ act, passes, rows, ids }) => {
  it.each(ids.map((id, index) => ({ id, index })))('has $id in place $index of its list', ({ id, index }) => {
    expect(interlockLists[act][index]?.id).toBe(id);
  });

  it('has no others', () => {
    expect(interlockLists[act].map((interlock) => interlock.id)).toEqual(ids);
  });

  it.each(passes)('all hold for %s [INV-066]', (_, situation) => {
    const report = judge(act, situation);
    expect(report.open.map((result) => result.because)).toEqual([]);
    expect(report.verdict).toBe('satisfied');
  });

  const cases = ids.flatMap((id) =>
    (['violated', 'unknown'] as const).flatMap((verdict) => {
      const found = rows[id]?.[verdict];
      if (found === undefined) throw new Error(`${act} has no ${verdict} case for ${id}`);
      const invariants = interlockRules[id].satisfies.map((invariant) => `[${invariant}]`).join(' ');
      return found === 'cannot-be' ? [] : [{ id, verdict: verdict as InterlockVerdict, invariants, ...found }];
    }),
  );

  it.each(cases)('$verdict by $id alone when $when $invariants', ({ id, verdict, situation, code, also }) => {
    const report = judge(act, situation);
    const found = report.results.find((result) => result.id === id);
    expect(found).toMatchObject({ verdict, because: { code } });
    expect(new Set(report.open.map((result) => result.id))).toEqual(new Set([id, ...(also ?? [])]));
    expect(report.verdict).toBe(report.open.some((result) => result.verdict === 'violated') ? 'violated' : 'unknown');
  });
});

/** The command that asks for a dose, the one that says that it was given, and the deviation that this then is. */
const doses = [
  { act: 'initialDose', rows: initialDose, ask: 'authorise-initial-dose', say: 'record-initial-dose' },
  {
    act: 'supplementalDose',
    rows: supplementalDose,
    ask: 'authorise-supplemental-dose',
    say: 'record-supplemental-dose',
  },
] as const;

describe.each(doses)('a dose ($ask)', ({ rows, ask, say }) => {
  const cases = Object.entries(rows).flatMap(([id, row]) =>
    (['violated', 'unknown'] as const).flatMap((verdict) => {
      const found = row[verdict];
      const invariants = interlockRules[id as InterlockId].satisfies.map((invariant) => `[${invariant}]`).join(' ');
      return found === 'cannot-be' ? [] : [{ id, verdict, invariants, ...found }];
    }),
  );
  const by = { id: 'therapist-a', role: 'therapist' } as const;

  it.each(cases)(
    'is not authorised while $id is $verdict ($when), and if it was given says so $invariants',
    (given) => {
      const { id, situation } = given;
      const { dose } = situation.proposed;
      if (!dose) return expect(given.code).toMatch(/dose-not-stated$/);
      const before = runDay(situation.input, situation.steps).state;
      const answer = dosingDay.decide(before, { id: 'ask', by, type: ask, dose }, situation.at);
      const named = answer.verdict === 'refused' ? answer.reasons : [];
      expect(named.flatMap((reason) => (reason.code === 'interlock' ? [reason.interlock.id] : []))).toContain(id);
      const told = dosingDay.decide(before, { id: 'say', by, type: say, dose }, situation.at);
      expect(told.verdict).toBe('accepted');
      const after = told.events.reduce(dosingDay.evolve, before);
      const broken = dosingDay
        .deviations(after)
        .filter(({ id: deviation, at }) => at === situation.at && deviation.includes('-dose.'))
        .flatMap(({ interlocks }) => interlocks.map((result) => result.id));
      expect(broken).toContain(id);
    },
  );
});

describe('a reading that lies in the future', () => {
  it('is said to lie there, and passes nobody', () => {
    const day = runDay(exampleInput, preparedForDose).state;
    const reading = readingAt(minute(70));
    const by = { id: 'therapist-a', role: 'therapist' } as const;
    const odd = { type: 'vitals.recorded', at: minute(58), recordedAt: minute(58), by, reading, symptoms: [] } as const;
    const report = dosingDay.interlocks.initialDose(dosingDay.evolve(day, odd), minute(59), { dose: initial80 });
    expect(report.open.map((result) => result.because)).toEqual([
      { code: 'vitals-fresh-in-range.in-future', values: { at: minute(58) } },
    ]);
  });
});

describe('limits that are only for comparison', () => {
  const { limits } = exampleInput;
  if (limits === 'not-stated') throw new Error('the example has limits');
  const comparing: DosingDayInput = { ...exampleInput, limits: { ...limits, use: 'comparison' } };
  const reasons = (act: Act, situation: Situation) => judge(act, situation).open.map((result) => result.because);
  const because = (code: string) => [{ code, values: { limits: limits.id } }];

  it('let no initial dose pass, and say so', () => {
    expect(reasons('initialDose', readyWith(comparing))).toEqual(because('vitals-fresh-in-range.limits-only-compare'));
  });

  it('let no supplemental dose pass, and say so', () => {
    expect(reasons('supplementalDose', { ...open, input: comparing })).toEqual(
      because('vitals-clear.limits-only-compare'),
    );
  });

  it('let nobody go, and say so', () => {
    expect(reasons('endOfSession', { ...staying, input: comparing })).toEqual(
      because('vitals-back.limits-only-compare'),
    );
  });
});

describe('every interlock', () => {
  it('stands before some act, or before an override', () => {
    const used = new Set<string>(
      Object.values(interlockLists).flatMap((list) => list.map((interlock) => interlock.id)),
    );
    const unused = Object.keys(interlockRules).filter((id) => !used.has(id));
    expect(unused).toEqual(['may-be-overridden', 'prescriber-overrides']);
  });

  it('can be overridden only where a person would not be harmed by it', () => {
    const overridable = Object.entries(interlockRules).filter(([, rule]) => rule.kind === 'overridable');
    expect(overridable.map(([id]) => id)).toEqual([
      'fasting-confirmed',
      'companion-arranged',
      'support-contact-on-file',
      'capsules-reconciled',
    ]);
  });

  it('asks for a reading with all signs before a dose', () => {
    const situation = {
      ...ready,
      steps: [
        ...preparedForDose,
        [59, { type: 'record-vitals', reading: readingAt(minute(59), {}, ['temperature']) }] as Step,
      ],
    };
    expect(judge('initialDose', situation).open.map((result) => result.because)).toEqual([
      { code: 'vitals-fresh-in-range.incomplete', values: { at: minute(59), missing: 'temperature' } },
    ]);
  });
});
