import type { CourseEventType } from './event.ts';

const known: Readonly<Record<CourseEventType, true>> = {
  'consent.signed': true,
  'consent.withdrawn': true,
  'screening.recorded': true,
  'condition.reported': true,
  'contraindicated-drug.recorded': true,
  'preparation-session.held': true,
  'washout.recorded': true,
  'safety-plan.drafted': true,
  'safety-plan.agreed': true,
  'arrangement.recorded': true,
  'baseline.measured': true,
  'enrolment.confirmed': true,
  'escalation.decided': true,
  'dosing.scheduled': true,
  'dosing-day.started': true,
  'dosing-day.ended': true,
  'night.reviewed': true,
  'integration-session.held': true,
  'integration-session.waived': true,
  'integration-session.overdue': true,
  'treatment.ended': true,
  'outcome.measured': true,
  'termination-visit.held': true,
  'safety-follow-up.held': true,
  'adverse-event.recorded': true,
  'adverse-event.decided': true,
  'adverse-event.reported': true,
  'suicidality.assessed': true,
  'suicidality.decided': true,
  'phone-contact.held': true,
  'checklist-item.recorded': true,
  'contraception-duty.ended': true,
  'course.paused': true,
  'course.resumed': true,
  'protocol.changed': true,
  'course.closed': true,
  'command.refused': true,
};

/** Whether a name is that of an event of a course. */
export function isCourseEventType(type: string): type is CourseEventType {
  return Object.hasOwn(known, type);
}
