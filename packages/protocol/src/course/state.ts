import type { Day, Instant } from '@mdma-at/evidence';
import type { ProtocolDefinition } from '../definition.ts';
import type { ActorRole } from '../process.ts';
import type { CourseEvent } from './event.ts';
import type { CourseInput } from './input.ts';

/** Where a person stands in a course. */
export type CourseStage =
  | 'referral'
  | 'screening'
  | 'screenFailed'
  | 'preparation'
  | 'baseline'
  | { readonly treatment: 'planning' | 'dosingScheduled' | 'dosingDay' | 'overnight' | 'integration' }
  | 'outcome'
  | 'termination'
  | 'followUp'
  | 'completed'
  | { readonly withdrawn: 'safetyFollowUp' | 'earlyTermination' | 'closed' };

/** Where each region of the chart stands. A pause is a region of its own: the stage to return to stays in `stage`. */
export interface CourseChart {
  readonly stage: CourseStage;
  readonly sessions: 'none' | 'underway' | 'complete';
  readonly washout: 'unassessed' | 'notNeeded' | 'tapering' | 'washedOut';
  readonly safetyPlan: 'none' | 'drafted' | 'agreed';
  readonly activity: 'active' | 'paused';
}

/** A course as far as it is recorded: what it started with, every fact in the order of what happened, and the chart. */
export interface CourseState {
  readonly setup: CourseInput;
  readonly events: readonly CourseEvent[];
  readonly chart: CourseChart;
  /** When the newest fact happened, and when the newest entry was written down. */
  readonly latestAt: Instant | 'none';
  readonly latestRecordedAt: Instant | 'none';
}

/** What a judge sees: the course as it stood at one moment, and what is proposed. */
export interface CourseCase {
  readonly setup: CourseInput;
  readonly events: readonly CourseEvent[];
  /** The day that a dosing session is proposed for; without it the day of the moment counts. */
  readonly on?: Day;
  /** Who took the measure in question. */
  readonly rater?: string;
  /** The protocol that the course would go on under. */
  readonly protocol?: ProtocolDefinition['id'];
  /** The role of the person who proposes. */
  readonly role?: ActorRole;
}
