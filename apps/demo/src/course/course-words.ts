import type { Day } from '@mdma-at/evidence';
import { eventFromEntry, type JournalEntry } from '@mdma-at/journal';
import type { CourseDecisionAct, CourseEvent } from '@mdma-at/protocol';
import type { LogLine, Mdma } from '@mdma-at/ui';

const stages: Readonly<Record<string, string>> = {
  referral: 'Referral',
  screening: 'Screening',
  screenFailed: 'Screening not passed',
  preparation: 'Preparation',
  baseline: 'Baseline',
  enrolled: 'Enrolled',
  'treatment.dosingScheduled': 'Dosing scheduled',
  'treatment.dosingDay': 'Dosing day',
  'treatment.overnight': 'Night on site',
  'treatment.integration': 'Integration',
  outcome: 'Outcome',
  termination: 'Termination',
  followUp: 'Follow-up',
  completed: 'Completed',
  'withdrawn.earlyTermination': 'Withdrawn, termination visit offered',
  'withdrawn.safetyFollowUp': 'Withdrawn, safety follow-up',
  'withdrawn.closed': 'Withdrawn',
};

/** A stage in words; one that has none is shown as it is. */
export const stageWords = (stage: string): string => stages[stage] ?? stage;

const acts: Readonly<Record<CourseDecisionAct, string>> = {
  confirmEnrolment: 'Confirm enrolment',
  scheduleDosing: 'Schedule the next dosing day',
  startDosingDay: 'Start the dosing day',
  waiveIntegration: 'Waive an integration session',
  endTreatment: 'End treatment early',
  pause: 'Pause',
  resume: 'Resume',
  close: 'Complete the course',
};

export const actWords = (act: CourseDecisionAct): string => acts[act];

function line(event: CourseEvent, { words, format }: Mdma): string {
  switch (event.type) {
    case 'consent.signed':
      return event.protocol === undefined
        ? `Consent ${event.version} signed`
        : `Consent ${event.version} to ${event.protocol} signed`;
    case 'consent.withdrawn':
      return 'Consent withdrawn';
    case 'screening.recorded':
      return `Screening under ${event.criteriaSet}: ${event.verdict}`;
    case 'preparation-session.held':
      return `Preparation ${event.session} held`;
    case 'washout.recorded':
      return event.status === 'not-needed'
        ? 'No medicine to wash out'
        : `Washout of ${event.medicine}: ${event.status}`;
    case 'safety-plan.drafted':
      return 'Safety plan drafted';
    case 'safety-plan.agreed':
      return 'Safety plan agreed';
    case 'arrangement.recorded':
      return `${event.arrangement === 'companion' ? 'Companion' : 'Support contact'} ${event.inPlace ? 'in place' : 'not in place'}`;
    case 'baseline.measured':
    case 'outcome.measured':
      return `${event.instrument} ${event.total} points, ${event.rater}`;
    case 'enrolment.confirmed':
      return 'Enrolment confirmed';
    case 'escalation.decided':
      return `Dose of session ${event.dosing}: ${event.toMg === undefined ? 'level stays' : `up to ${event.toMg} mg HCl`}`;
    case 'dosing.scheduled':
      return `Dosing ${event.dosing} scheduled for ${format.day(event.on)}`;
    case 'dosing-day.started':
      return `Dosing day ${event.dosing} started`;
    case 'dosing-day.ended':
      return `Dosing day ended: ${event.outcome.totalMg} mg in all`;
    case 'integration-session.held':
      return `Integration ${event.dosing}.${event.session} held`;
    case 'protocol.changed':
      return `Goes on under ${event.definition.title}, ${event.definition.id}. ${event.reason}`;
    case 'command.refused':
      return `Refused, not met: ${event.interlocks.map((one) => words('interlockName', one.id)).join(', ')}`;
    default:
      return words('event', event.type);
  }
}

/** What an entry of a course says. */
export function describeCourseEntry(entry: JournalEntry, mdma: Mdma): LogLine {
  const day = mdma.format.day(
    new Intl.DateTimeFormat('en-CA', { timeZone: entry.tz.zone }).format(entry.occurredAt) as Day,
  );
  const what = entry.type === 'process.started' ? 'Course opened' : line(eventFromEntry<CourseEvent>(entry), mdma);
  return { text: `${day}. ${what}` };
}
