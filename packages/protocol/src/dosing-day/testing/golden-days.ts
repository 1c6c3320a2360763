import { minute } from './example-input.ts';
import { readingAt, type Signs } from './reading.ts';
import type { Step } from './run-day.ts';

/** Minutes after arrival at which the initial dose is swallowed. */
export const doseMinute = 60;

/** Minutes after the initial dose, as minutes after arrival. */
export const afterDose = (minutes: number) => doseMinute + minutes;

/** A reading as a step. */
export const vitals = (minutes: number, signs: Signs = {}): Step => [
  minutes,
  { type: 'record-vitals', reading: readingAt(minute(minutes), signs) },
];

export const initial80 = { amountMg: 80, saltForm: 'HCl' } as const;
export const supplemental40 = { amountMg: 40, saltForm: 'HCl' } as const;

/** From arrival until everything stands ready for the initial dose. */
export const preparedForDose: readonly Step[] = [
  [0, { type: 'record-arrival' }],
  [1, { type: 'record-presence', person: 'therapist-a', role: 'therapist', present: true }],
  [1, { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: true }],
  [2, { type: 'record-physician-on-call', person: 'physician-m', onCall: true }],
  [5, { type: 'record-consent', scope: 'session' }],
  [6, { type: 'record-consent', scope: 'touch' }],
  [8, { type: 'record-check', check: { kind: 'new-condition', reported: false } }],
  [10, { type: 'record-check', check: { kind: 'pregnancy-test', result: 'negative' } }],
  [12, { type: 'record-check', check: { kind: 'fasting', confirmed: true } }],
  [15, { type: 'record-check', check: { kind: 'suicidality', level: 'none' } }],
  [18, { type: 'record-distress', score: 4 }],
  vitals(20),
  vitals(40, { systolic: 122, diastolic: 78 }),
  [50, { type: 'dispense-capsules', count: 3 }],
  vitals(58, { systolic: 118, diastolic: 74 }),
];

/** The initial dose, authorised and swallowed. */
export const dosed: readonly Step[] = [
  ...preparedForDose,
  [59, { type: 'authorise-initial-dose', dose: initial80 }],
  [60, { type: 'record-initial-dose', dose: initial80 }],
];

/** Up to the supplemental decision, with nothing in its way. */
export const beforeSupplemental: readonly Step[] = [
  ...dosed,
  vitals(afterDose(30), { systolic: 134, diastolic: 84, heartRate: 88 }),
  [afterDose(42), { type: 'record-phase', phase: 'onset' }],
  vitals(afterDose(60), { systolic: 142, diastolic: 88, heartRate: 96 }),
  [afterDose(75), { type: 'record-phase', phase: 'peak' }],
  vitals(afterDose(89), { systolic: 146, diastolic: 90, heartRate: 98, temperature: 36.9 }),
  [afterDose(89), { type: 'record-supplemental-offer' }],
  [afterDose(89), { type: 'record-supplemental-answer', agrees: true }],
];

/** From the supplemental dose on, up to the end review. */
export const untilReview: readonly Step[] = [
  vitals(afterDose(115), { systolic: 144, diastolic: 88, heartRate: 94 }),
  vitals(afterDose(145), { systolic: 140, diastolic: 86, heartRate: 92 }),
  vitals(afterDose(175), { systolic: 138, diastolic: 86, heartRate: 90 }),
  [afterDose(190), { type: 'record-phase', phase: 'plateau' }],
  vitals(afterDose(205), { systolic: 134, diastolic: 84, heartRate: 88 }),
  [afterDose(210), { type: 'record-comfort', comfort: 'water' }],
  vitals(afterDose(235), { systolic: 132, diastolic: 82, heartRate: 84 }),
  [afterDose(240), { type: 'record-note', text: 'Eyes open, asked for the window.', tone: 'pleasant' }],
  vitals(afterDose(265), { systolic: 130, diastolic: 82, heartRate: 84 }),
  vitals(afterDose(295), { systolic: 128, diastolic: 80, heartRate: 80 }),
  [afterDose(310), { type: 'record-phase', phase: 'comedown' }],
  vitals(afterDose(325), { systolic: 128, diastolic: 80, heartRate: 80 }),
  vitals(afterDose(355), { systolic: 126, diastolic: 80, heartRate: 80 }),
  vitals(afterDose(385), { systolic: 126, diastolic: 80, heartRate: 78 }),
  vitals(afterDose(415), { systolic: 124, diastolic: 78, heartRate: 78 }),
  [afterDose(430), { type: 'record-phase', phase: 'baseline-reached' }],
  vitals(afterDose(445), { systolic: 122, diastolic: 78, heartRate: 76 }),
  vitals(afterDose(478), { systolic: 122, diastolic: 78, heartRate: 74 }),
];

/** The review and everything that it asks for. */
export const reviewed: readonly Step[] = [
  [afterDose(480), { type: 'begin-end-review' }],
  [afterDose(481), { type: 'record-distress', score: 3 }],
  [afterDose(482), { type: 'record-stability', stable: true }],
  [afterDose(483), { type: 'record-agreement', party: 'therapist', person: 'therapist-a', agrees: true }],
  [afterDose(483), { type: 'record-agreement', party: 'therapist', person: 'therapist-b', agrees: true }],
  [afterDose(484), { type: 'record-agreement', party: 'participant', person: 'P-0142', agrees: true }],
  [afterDose(485), { type: 'reconcile-capsules', administered: 3, returned: 0, wasted: 0 }],
  [afterDose(486), { type: 'record-presence', person: 'attendant-n', role: 'attendant', present: true }],
];

/** Into the night on site. */
export const leaving: readonly Step[] = [
  [afterDose(490), { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' }],
  [afterDose(491), { type: 'record-release', to: 'overnight-stay', transport: 'stays-on-site' }],
];

/** A day without anything unusual: 80 mg, then 40 mg, then the night on site. */
export const uneventfulDay: readonly Step[] = [
  ...beforeSupplemental,
  [afterDose(100), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
  [afterDose(101), { type: 'record-supplemental-dose', dose: supplemental40 }],
  ...untilReview,
  ...reviewed,
  ...leaving,
];

/** A day whose blood pressure is high when the supplemental dose could be given, and normal on repeating. */
export const pressureExcursionDay: readonly Step[] = [
  ...beforeSupplemental,
  vitals(afterDose(102), { systolic: 162, diastolic: 96, heartRate: 106, temperature: 37 }),
  [afterDose(103), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
  vitals(afterDose(108), { systolic: 154, diastolic: 92, heartRate: 100, temperature: 37 }),
  [afterDose(110), { type: 'authorise-supplemental-dose', dose: supplemental40 }],
  [afterDose(111), { type: 'record-supplemental-dose', dose: supplemental40 }],
  ...untilReview,
  ...reviewed,
  ...leaving,
];
