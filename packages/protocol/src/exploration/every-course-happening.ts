import type { Day } from '@mdma-at/evidence';
import type { CourseHappening } from '../course/event.ts';
import type { CourseInput } from '../course/input.ts';
import { at, input, outcomeOn } from '../course/testing/golden-course.ts';

/** One integration session a cycle and two dosing sessions: the smallest course that still has every turn. */
export const smallCourse: CourseInput = {
  ...input,
  definition: {
    ...input.definition,
    dosing: { ...input.definition.dosing, sessions: { min: 1, max: 2 } },
    integration: { ...input.definition.integration, perDosing: 1 },
    preparation: { ...input.definition.preparation, sessions: 2 },
  },
};

/** The day on which everything may happen. */
export const firstDay: Day = '2026-03-02';
const otherVersion = { ...smallCourse.definition, id: 'mapp1@2' } as const;
const pair = ['therapist-a'];

/** At least one representative of everything that can be recorded of a course. */
export const everyCourseHappening: readonly CourseHappening[] = [
  { type: 'consent.signed', version: 'consent-2', capacity: true, copyGiven: true, questionsAnswered: true },
  { type: 'consent.withdrawn' },
  ...(['eligible', 'incomplete', 'ineligible'] as const).map(
    (verdict) => ({ type: 'screening.recorded', criteriaSet: 'mapp1@1', verdict, on: firstDay }) as const,
  ),
  { type: 'condition.reported', condition: 'c-1' },
  { type: 'contraindicated-drug.recorded', status: 'none' },
  ...[1, 2, 3].map((session) => ({ type: 'preparation-session.held', session, therapists: pair }) as const),
  ...(['not-needed', 'tapering', 'washed-out'] as const).map(
    (status) => ({ type: 'washout.recorded', medicine: 'sertraline', status }) as const,
  ),
  { type: 'safety-plan.drafted' },
  { type: 'safety-plan.agreed' },
  { type: 'arrangement.recorded', arrangement: 'companion', inPlace: true },
  { type: 'baseline.measured', instrument: 'CAPS-5', total: 40, rater: 'rater-1' },
  { type: 'enrolment.confirmed' },
  { type: 'escalation.decided', dosing: 2, decided: true, toMg: 120, lastDoseTolerated: 'yes' },
  { type: 'dosing.scheduled', dosing: 1, on: firstDay },
  { type: 'dosing-day.started', dosing: 1, dosingDay: 'day-1' },
  { type: 'dosing-day.ended', dosingDay: 'day-1', outcome: outcomeOn(firstDay, 1, [80]) },
  {
    type: 'dosing-day.ended',
    dosingDay: 'day-2',
    outcome: { ...outcomeOn(firstDay, 1, [80]), departure: { to: 'with-companion', transport: 'driven' } },
  },
  {
    type: 'dosing-day.ended',
    dosingDay: 'day-3',
    outcome: {
      how: 'suspended',
      at: at(firstDay, 60),
      sessionNumber: 1,
      initialDoses: [],
      supplementalDoses: [],
      totalMg: 0,
      seriousAdverseEvent: false,
    },
  },
  { type: 'night.reviewed', attendant: 'attendant-n' },
  ...[1, 2].map((dosing) => ({ type: 'integration-session.held', dosing, session: 1, therapists: pair }) as const),
  ...[1, 2].map(
    (dosing) => ({ type: 'integration-session.waived', dosing, session: 1, reason: 'moved away' }) as const,
  ),
  { type: 'integration-session.overdue', dosing: 1, session: 1, dueAt: at(firstDay) },
  { type: 'treatment.ended', reason: 'agreed' },
  { type: 'outcome.measured', instrument: 'CAPS-5', total: 20, rater: 'rater-1' },
  { type: 'termination-visit.held' },
  { type: 'safety-follow-up.held' },
  { type: 'adverse-event.recorded', adverseEvent: 'a', seriousness: 'serious' },
  { type: 'adverse-event.decided', adverseEvent: 'a', decision: 'may-continue' },
  { type: 'adverse-event.reported', adverseEvent: 'a' },
  { type: 'suicidality.assessed', level: 'low' },
  { type: 'suicidality.decided', reason: 'spoken with' },
  { type: 'phone-contact.held', dosing: 1, day: 1 },
  { type: 'checklist-item.recorded', item: 'rest-day', done: true },
  { type: 'contraception-duty.ended' },
  { type: 'course.paused', reason: 'illness' },
  { type: 'course.resumed' },
  { type: 'protocol.changed', definition: otherVersion, reason: 'amended' },
  { type: 'course.closed' },
  { type: 'command.refused', command: 'close', codes: [], interlocks: [] },
];
