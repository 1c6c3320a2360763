import type { Day, Instant } from '@mdma-at/evidence';
import type { ScreeningVerdict } from '@mdma-at/screening';
import type { DosingDayOutcome } from '../dosing-day/outcome.ts';
import type { Answer, SuicidalityLevel } from '../dosing-day/vocabulary.ts';
import type { ChecklistItemId, ProtocolDefinition } from '../definition.ts';
import type { EventEnvelope } from '../process.ts';

/** What a screening came to; the whole report is kept elsewhere and found by its digest. */
export interface ScreeningSummary {
  readonly criteriaSet: string;
  readonly verdict: ScreeningVerdict;
  readonly on: Day;
  readonly digest?: string;
}

/** A severity score and who took it. */
export interface Measure {
  readonly instrument: 'CAPS-5' | 'CAPS-IV' | 'PCL-5';
  readonly total: number;
  readonly rater: string;
}

/** Whether a medicine had to be washed out, and how far that is; `none` is a person who takes nothing. */
export interface WashoutStatus {
  readonly medicine: string;
  readonly status: 'not-needed' | 'tapering' | 'washed-out';
}

/** One integration session: the second one after the first dosing session is `{ dosing: 1, session: 2 }`. */
export interface IntegrationRef {
  readonly dosing: number;
  readonly session: number;
}

/** One call after a dosing session: the second day after the first one is `{ dosing: 1, day: 2 }`. */
export interface PhoneRef {
  readonly dosing: number;
  readonly day: number;
}

/** How a consent was given. */
export interface ConsentGiven {
  /** The version of the text that was signed. */
  readonly version: string;
  /** The protocol that it is a consent to, such as `mapp1@2`; left out, it is the one that was in force. */
  readonly protocol?: ProtocolDefinition['id'];
  readonly capacity: boolean;
  readonly copyGiven: boolean;
  readonly questionsAnswered: boolean;
}

/** What the clinical team decided about a higher dose level, and how the last dose was borne. */
export interface EscalationDecision {
  /** The dosing session that it is for. */
  readonly dosing: number;
  readonly decided: boolean;
  readonly toMg?: number;
  readonly lastDoseTolerated: Answer;
}

/** What happened, without who and when. */
export type CourseHappening =
  | ({ readonly type: 'consent.signed' } & ConsentGiven)
  | { readonly type: 'consent.withdrawn'; readonly reason?: string }
  | ({ readonly type: 'screening.recorded' } & ScreeningSummary)
  | { readonly type: 'condition.reported'; readonly condition: string }
  | { readonly type: 'contraindicated-drug.recorded'; readonly status: 'none' | 'active' }
  | { readonly type: 'preparation-session.held'; readonly session: number; readonly therapists: readonly string[] }
  | ({ readonly type: 'washout.recorded' } & WashoutStatus)
  | { readonly type: 'safety-plan.drafted' }
  | { readonly type: 'safety-plan.agreed' }
  | {
      readonly type: 'arrangement.recorded';
      readonly arrangement: 'companion' | 'support-contact';
      readonly inPlace: boolean;
    }
  | ({ readonly type: 'baseline.measured' } & Measure)
  | { readonly type: 'enrolment.confirmed' }
  | ({ readonly type: 'escalation.decided' } & EscalationDecision)
  | { readonly type: 'dosing.scheduled'; readonly dosing: number; readonly on: Day }
  | { readonly type: 'dosing-day.started'; readonly dosing: number; readonly dosingDay: string }
  | { readonly type: 'dosing-day.ended'; readonly dosingDay: string; readonly outcome: DosingDayOutcome }
  | { readonly type: 'night.reviewed'; readonly attendant: string }
  | ({ readonly type: 'integration-session.held'; readonly therapists: readonly string[] } & IntegrationRef)
  | ({ readonly type: 'integration-session.waived'; readonly reason: string } & IntegrationRef)
  | ({ readonly type: 'integration-session.overdue'; readonly dueAt: Instant } & IntegrationRef)
  | { readonly type: 'treatment.ended'; readonly reason: string }
  | ({ readonly type: 'outcome.measured' } & Measure)
  | { readonly type: 'termination-visit.held' }
  | { readonly type: 'safety-follow-up.held' }
  | {
      readonly type: 'adverse-event.recorded';
      readonly adverseEvent: string;
      readonly seriousness: 'serious' | 'not-serious';
      readonly text?: string;
    }
  | {
      readonly type: 'adverse-event.decided';
      readonly adverseEvent: string;
      readonly decision: 'may-continue' | 'no-further-dose';
    }
  | { readonly type: 'adverse-event.reported'; readonly adverseEvent: string }
  | { readonly type: 'suicidality.assessed'; readonly level: SuicidalityLevel }
  | { readonly type: 'suicidality.decided'; readonly reason: string }
  | ({ readonly type: 'phone-contact.held' } & PhoneRef)
  | { readonly type: 'checklist-item.recorded'; readonly item: ChecklistItemId; readonly done: boolean }
  | { readonly type: 'contraception-duty.ended' }
  | { readonly type: 'course.paused'; readonly reason: string }
  | { readonly type: 'course.resumed' }
  | { readonly type: 'protocol.changed'; readonly definition: ProtocolDefinition; readonly reason: string }
  | { readonly type: 'course.closed' }
  | {
      readonly type: 'command.refused';
      readonly command: string;
      /** The codes of the refusal, such as `interlock` or `not-possible-now`. */
      readonly codes: readonly string[];
      /** The interlocks that stood in the way, with what each of them said. */
      readonly interlocks: readonly { readonly id: string; readonly code: string }[];
    };

/** One entry of a course's record: what happened, when, when it was written down, and who did it. */
export type CourseEvent = EventEnvelope & CourseHappening;

/** The name of an event. */
export type CourseEventType = CourseEvent['type'];

/** The event of one name. */
export type CourseEventOf<T extends CourseEventType> = Extract<CourseEvent, { readonly type: T }>;
