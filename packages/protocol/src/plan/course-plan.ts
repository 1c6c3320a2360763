import type { Day } from '@mdma-at/evidence';
import type { ProtocolDefinition, Range } from '../definition.ts';
import type { Arrangement, PlannedVisit, TimingRule, VisitId } from './visit.ts';

/** Why a plan cannot be kept as it stands. */
export type PlanProblem =
  /** Booked or held outside the days that its rule allows. */
  | {
      readonly code: 'too-early' | 'too-late';
      readonly visit: VisitId;
      readonly on: Day;
      readonly bound: Day;
      readonly rule: TimingRule;
      readonly arrangement: 'booked' | 'held';
    }
  /** Its rules leave no day at all. */
  | {
      readonly code: 'no-day-left';
      readonly visit: VisitId;
      readonly earliest: Day;
      readonly latest: Day;
      readonly rule: TimingRule;
    }
  /** An appointment was given up because an earlier visit moved and its day no longer fits. */
  | { readonly code: 'appointment-released'; readonly visit: VisitId; readonly on: Day; readonly because: VisitId };

/** Hours of a whole course. Rooms once; therapists once per person. */
export interface Effort {
  readonly roomHours: Range | 'unknown';
  readonly therapistHours:
    | 'unknown'
    | {
        /** The whole team in every session. */
        readonly teamThroughout: Range;
        /** The team on dosing days, one therapist in the other sessions. */
        readonly teamOnDosingDaysOnly: Range;
      };
}

/** A course laid out on the calendar, in civil days of the site's own zone: a change of clocks moves nothing. */
export interface CoursePlan {
  readonly definition: ProtocolDefinition;
  readonly startsOn: Day;
  readonly timeZone: string;
  readonly dosingSessions: number;
  readonly arrangements: Readonly<Partial<Record<VisitId, Arrangement>>>;
  readonly visits: readonly PlannedVisit[];
  /** Therapy sessions: preparation, dosing and integration; measures are visits, not sessions. */
  readonly sessions: number;
  readonly effort: Effort;
  readonly problems: readonly PlanProblem[];
}
