import { arrival } from '../dosing-day/testing/example-input.ts';
import { readingAt } from '../dosing-day/testing/reading.ts';
import type { DosingDayHappening } from '../dosing-day/event.ts';
import type { Make } from './cone.ts';
import { happen, hcl, reading } from './cones/parts.ts';

const departures = [
  { to: 'overnight-stay', transport: 'stays-on-site' },
  { to: 'with-companion', transport: 'driven', companion: 'companion-1' },
  { to: 'alone', transport: 'drove-self' },
] as const;

const fixed: readonly DosingDayHappening[] = [
  { type: 'participant.arrived' },
  { type: 'distress.recorded', score: 4 },
  { type: 'symptom.recorded', symptom: 'chest-pain' },
  { type: 'initial-dose.authorised', dose: hcl(80) },
  { type: 'initial-dose.administered', dose: hcl(80) },
  { type: 'supplemental-window.opened' },
  { type: 'supplemental-dose.offered' },
  { type: 'supplemental-dose.answered', agrees: true },
  { type: 'supplemental-dose.answered', agrees: false },
  { type: 'supplemental-dose.authorised', dose: hcl(40) },
  { type: 'supplemental-dose.administered', dose: hcl(40) },
  { type: 'supplemental-dose.withheld', reason: 'window-closed' },
  { type: 'touch.offered' },
  { type: 'touch.answered', agrees: true },
  { type: 'touch.answered', agrees: false },
  { type: 'touch.given' },
  { type: 'adverse-event.reported', adverseEvent: 'a' },
  { type: 'note.recorded', text: 'a note', tone: 'pleasant' },
  { type: 'comfort.recorded', comfort: 'water' },
  { type: 'hold.released', reason: 'settled' },
  { type: 'interlock.overridden', interlock: 'fasting-confirmed', act: 'initialDose', reason: 'ate', code: 'none' },
  { type: 'end-review.begun' },
  { type: 'emergency.declared' },
  { type: 'emergency.resolved' },
  { type: 'participant.transferred', to: 'hospital' },
  { type: 'session.suspended', reason: 'not today' },
  { type: 'reading.skipped', reason: 'asleep' },
  { type: 'reading.overdue', dueAt: arrival },
  { type: 'alert.acknowledged', alert: 'systolic.above-limit@1' },
  { type: 'command.refused', command: 'authorise-initial-dose', codes: ['interlock'], interlocks: [] },
  { type: 'capsules.dispensed', count: 1 },
  { type: 'capsules.dispensed', count: 2 },
  { type: 'capsules.reconciled', administered: 1, returned: 0, wasted: 0 },
  { type: 'capsules.reconciled', administered: 1, returned: 1, wasted: 1 },
  { type: 'adverse-event.decided', adverseEvent: 'a', decision: 'may-continue' },
  { type: 'adverse-event.decided', adverseEvent: 'a', decision: 'no-further-dose' },
  ...departures.map((departure) => ({ type: 'participant.released', ...departure }) as const),
  ...departures.map((departure) => ({ type: 'release.authorised', ...departure }) as const),
  ...(['onset', 'peak', 'plateau', 'comedown', 'baseline-reached'] as const).map(
    (phase) => ({ type: 'effect-phase.recorded', phase }) as const,
  ),
  ...(['session', 'touch', 'recording', 'study'] as const).flatMap(
    (scope) =>
      [
        { type: 'consent.confirmed', scope },
        { type: 'consent.withdrawn', scope },
      ] as const,
  ),
  ...(['none', 'low', 'moderate', 'high'] as const).map(
    (level) => ({ type: 'check.recorded', check: { kind: 'suicidality', level } }) as const,
  ),
  { type: 'check.recorded', check: { kind: 'fasting', confirmed: true } },
  { type: 'check.recorded', check: { kind: 'fasting', confirmed: false } },
  { type: 'check.recorded', check: { kind: 'pregnancy-test', result: 'negative' } },
  { type: 'check.recorded', check: { kind: 'eligibility', exclusion: 'none' } },
  { type: 'check.recorded', check: { kind: 'eligibility', exclusion: 'present' } },
  { type: 'check.recorded', check: { kind: 'new-condition', reported: true } },
  { type: 'check.recorded', check: { kind: 'new-condition', reported: false } },
  { type: 'check.recorded', check: { kind: 'companion', arranged: false } },
  { type: 'check.recorded', check: { kind: 'support-contact', onFile: false } },
  { type: 'check.recorded', check: { kind: 'contraindicated-drug', status: 'active' } },
  { type: 'check.recorded', check: { kind: 'transport', arranged: true } },
  ...['therapist-a', 'therapist-b', 'therapist-c'].flatMap((person) =>
    [true, false].map((present) => ({ type: 'presence.recorded', person, role: 'therapist', present }) as const),
  ),
  { type: 'presence.recorded', person: 'attendant-n', role: 'attendant', present: true },
  { type: 'presence.recorded', person: 'companion-1', role: 'companion', present: true },
  ...[true, false].map((onCall) => ({ type: 'physician-on-call.recorded', person: 'physician-m', onCall }) as const),
  ...(['serious', 'not-serious'] as const).map(
    (seriousness) => ({ type: 'adverse-event.recorded', adverseEvent: 'a', kind: 'other', seriousness }) as const,
  ),
  ...[true, false].flatMap(
    (agrees) =>
      [
        { type: 'agreement.recorded', party: 'therapist', person: 'therapist-a', agrees },
        { type: 'agreement.recorded', party: 'therapist', person: 'therapist-b', agrees },
        { type: 'agreement.recorded', party: 'participant', person: 'P-0142', agrees },
        { type: 'stability.judged', stable: agrees },
      ] as const,
  ),
];

/** A reading 1.2 °C above the others: over the limit once there is a baseline from before the dose. */
export const warmReading: Make = (at) => ({
  type: 'vitals.recorded',
  reading: readingAt(at, { temperature: 37.8 }),
  symptoms: [],
});

/** At least one representative of everything that can be recorded on a dosing day, every answer of it included. */
export const everyHappening: readonly Make[] = [
  ...fixed.map(happen),
  reading('normal'),
  reading('stop'),
  reading('partial'),
];
