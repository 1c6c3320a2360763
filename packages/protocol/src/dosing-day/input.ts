import type { Instant } from '@mdma-at/evidence';
import type { LimitSet, Schedule } from '@mdma-at/vitals';
import type { Dose, ProtocolDefinition } from '../definition.ts';
import type { Answer } from './vocabulary.ts';

/** Somebody assigned to the day. Ids hold no personal data. */
export interface StaffAssignment {
  readonly person: string;
  readonly role: 'therapist' | 'physician' | 'prescriber' | 'attendant';
  /** Trained and approved for this role; only a `yes` counts towards the room. */
  readonly qualified: Answer;
}

/** What the course of treatment knows that a dosing day depends on. */
export interface CourseFacts {
  readonly enrolmentConfirmed: Answer;
  readonly preparationComplete: Answer;
  /** Complete for every recorded medicine, or not needed. */
  readonly washoutComplete: Answer;
  /** The last eligibility review: `excluded` when any exclusion is true. */
  readonly eligibility: {
    readonly standing: 'eligible' | 'excluded' | 'unknown';
    readonly reviewedAt: Instant | 'unknown';
  };
  /** The initial dose of the session before this one; `none` on the first. */
  readonly previousInitialDose: Dose | 'none' | 'unknown';
  /** The recorded decision about a higher dose level than last time. */
  readonly escalation: {
    readonly decided: Answer;
    readonly toMg?: number;
    readonly lastDoseTolerated: Answer;
  };
  readonly companionArranged: Answer;
  readonly supportContactOnFile: Answer;
  readonly ableToBecomePregnant: Answer;
  readonly contraindicatedDrug: 'none' | 'active' | 'unknown';
  /** Consent to the treatment was withdrawn. */
  readonly withdrawn: Answer;
  /** An assessed suicide risk waits for a clinician. */
  readonly openSuicideRisk: Answer;
  /** A serious adverse event waits for the medical monitor. */
  readonly openSeriousAdverseEvent: Answer;
}

/** All that a dosing day is started with: the protocol it follows, its limits, who takes part and what the course knows. */
export interface DosingDayInput {
  readonly participant: string;
  /** 1 for the first dosing session of the course. */
  readonly sessionNumber: number;
  /** The protocol with its site policy already applied. */
  readonly definition: ProtocolDefinition;
  /** The vital-sign limits in force, or none: then nothing that needs them is ever satisfied. */
  readonly limits: LimitSet | 'not-stated';
  /** When readings are due, or none: then every dose stays refused that needs one. */
  readonly schedule: Schedule | 'not-stated';
  readonly staff: readonly StaffAssignment[];
  readonly course: CourseFacts;
}
