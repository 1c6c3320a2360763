import type { CourseCommand, CourseReport } from './command.ts';
import type { CourseHappening } from './event.ts';

type ReportCommand = Extract<CourseCommand, { readonly type: CourseReport['type'] }>;

/** What a report says that happened. */
export function courseHappeningOf(command: ReportCommand): CourseHappening {
  const { id: _id, by: _by, at: _at, ...report } = command;
  switch (report.type) {
    case 'record-consent':
      return { ...report, type: 'consent.signed' };
    case 'withdraw':
      return { ...report, type: 'consent.withdrawn' };
    case 'record-screening':
      return { ...report, type: 'screening.recorded' };
    case 'report-condition':
      return { ...report, type: 'condition.reported' };
    case 'record-contraindicated-drug':
      return { ...report, type: 'contraindicated-drug.recorded' };
    case 'record-preparation-session':
      return { ...report, type: 'preparation-session.held' };
    case 'record-washout':
      return { ...report, type: 'washout.recorded' };
    case 'draft-safety-plan':
      return { type: 'safety-plan.drafted' };
    case 'agree-safety-plan':
      return { type: 'safety-plan.agreed' };
    case 'record-arrangement':
      return { ...report, type: 'arrangement.recorded' };
    case 'record-baseline':
      return { ...report, type: 'baseline.measured' };
    case 'record-escalation-decision':
      return { ...report, type: 'escalation.decided' };
    case 'record-dosing-outcome':
      return { ...report, type: 'dosing-day.ended' };
    case 'record-night-review':
      return { ...report, type: 'night.reviewed' };
    case 'record-integration-session':
      return { ...report, type: 'integration-session.held' };
    case 'record-outcome':
      return { ...report, type: 'outcome.measured' };
    case 'record-termination-visit':
      return { type: 'termination-visit.held' };
    case 'record-safety-follow-up':
      return { type: 'safety-follow-up.held' };
    case 'record-adverse-event':
      return { ...report, type: 'adverse-event.recorded' };
    case 'report-adverse-event':
      return { ...report, type: 'adverse-event.reported' };
    case 'record-suicidality':
      return { ...report, type: 'suicidality.assessed' };
    case 'record-risk-decision':
      return { ...report, type: 'suicidality.decided' };
    case 'record-phone-contact':
      return { ...report, type: 'phone-contact.held' };
    case 'record-checklist-item':
      return { ...report, type: 'checklist-item.recorded' };
    case 'record-monitor-decision':
      return { ...report, type: 'adverse-event.decided' };
  }
}
