import type { Day } from '@mdma-at/evidence';
import type { DosingDayOutcome } from '../dosing-day/outcome.ts';
import type { ChecklistItemId, ProtocolDefinition } from '../definition.ts';
import type { SuicidalityLevel } from '../dosing-day/vocabulary.ts';
import type { CommandEnvelope } from '../process.ts';
import type {
  ConsentGiven,
  EscalationDecision,
  IntegrationRef,
  Measure,
  PhoneRef,
  ScreeningSummary,
  WashoutStatus,
} from './event.ts';

/** Commands that ask for permission: they are judged at the moment they are made, and may be refused. */
export type CourseProposal =
  | { readonly type: 'confirm-enrolment' }
  | { readonly type: 'schedule-dosing'; readonly on: Day }
  | { readonly type: 'start-dosing-day'; readonly dosingDay: string }
  | ({ readonly type: 'waive-integration'; readonly reason: string } & IntegrationRef)
  | { readonly type: 'end-treatment'; readonly reason: string }
  | { readonly type: 'pause'; readonly reason: string }
  | { readonly type: 'resume' }
  /** Goes on under another protocol, such as an amended version: only after a consent that names it. */
  | { readonly type: 'change-protocol'; readonly definition: ProtocolDefinition; readonly reason: string }
  | { readonly type: 'close' };

/** Commands that say what happened. They are accepted in every state: reality is never refused. */
export type CourseReport =
  | ({ readonly type: 'record-consent' } & ConsentGiven)
  | { readonly type: 'withdraw'; readonly reason?: string }
  | ({ readonly type: 'record-screening' } & ScreeningSummary)
  | { readonly type: 'report-condition'; readonly condition: string }
  | { readonly type: 'record-contraindicated-drug'; readonly status: 'none' | 'active' }
  | {
      readonly type: 'record-preparation-session';
      readonly session: number;
      readonly therapists: readonly string[];
    }
  | ({ readonly type: 'record-washout' } & WashoutStatus)
  | { readonly type: 'draft-safety-plan' }
  | { readonly type: 'agree-safety-plan' }
  | {
      readonly type: 'record-arrangement';
      readonly arrangement: 'companion' | 'support-contact';
      readonly inPlace: boolean;
    }
  | ({ readonly type: 'record-baseline' } & Measure)
  | ({ readonly type: 'record-escalation-decision' } & EscalationDecision)
  | { readonly type: 'record-dosing-outcome'; readonly dosingDay: string; readonly outcome: DosingDayOutcome }
  | { readonly type: 'record-night-review'; readonly attendant: string }
  | ({ readonly type: 'record-integration-session'; readonly therapists: readonly string[] } & IntegrationRef)
  | ({ readonly type: 'record-outcome' } & Measure)
  | { readonly type: 'record-termination-visit' }
  | { readonly type: 'record-safety-follow-up' }
  | {
      readonly type: 'record-adverse-event';
      readonly adverseEvent: string;
      readonly seriousness: 'serious' | 'not-serious';
      readonly text?: string;
    }
  | {
      readonly type: 'record-monitor-decision';
      readonly adverseEvent: string;
      readonly decision: 'may-continue' | 'no-further-dose';
    }
  | { readonly type: 'report-adverse-event'; readonly adverseEvent: string }
  | { readonly type: 'record-suicidality'; readonly level: SuicidalityLevel }
  | { readonly type: 'record-risk-decision'; readonly reason: string }
  | ({ readonly type: 'record-phone-contact' } & PhoneRef)
  | { readonly type: 'record-checklist-item'; readonly item: ChecklistItemId; readonly done: boolean };

/** Everything that can be asked of a course. */
export type CourseCommand = CommandEnvelope & (CourseProposal | CourseReport);

/** The name of a command. */
export type CourseCommandType = CourseCommand['type'];
