import type { Basis } from '../basis.ts';

/** A fixed number, or the least and the most. */
export type Amount = number | { readonly min: number; readonly max: number };

/**
 * As much of a protocol as its effort follows from. A `ProtocolDefinition` of `@mdma-at/protocol` is one. What a
 * protocol does not state is `'not-stated'`, and then no hours follow from it.
 */
export interface SessionPlan {
  readonly preparation: { readonly sessions: Amount; readonly sessionMinutes: Amount | 'not-stated' };
  readonly dosing: { readonly sessions: Amount; readonly sessionMinutes: Amount | 'not-stated' };
  readonly integration: {
    /** After each dosing session. */
    readonly perDosing: Amount;
    readonly sessionMinutes: Amount | 'not-stated';
  };
  readonly staff: {
    /** In the room on a dosing day, and in the other sessions where nothing else is said. */
    readonly therapists: number;
    /** In the preparatory and integrative sessions. */
    readonly therapistsOutsideDosing?: number;
  };
}

/** The least and the most that a plan makes; both are the same where the plan is fixed. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Sessions and hours of one participant's course, or of a part of it. */
export interface Effort {
  readonly sessions: Span;
  /** Hours that the participant spends in sessions. */
  readonly roomHours: Span;
  /** Hours that therapists spend in them, each therapist counted. */
  readonly therapistHours: Span;
}

/** The effort of a course, whole and part by part. Nights, screening, phone calls, notes and travel are not in it. */
export interface ContactHours extends Effort {
  readonly parts: { readonly preparation: Effort; readonly dosing: Effort; readonly integration: Effort };
}

/** A plan with a name: the assumption under which a figure comes out. */
export interface NamedPlan {
  readonly id: string;
  readonly title: string;
  readonly plan: SessionPlan;
  readonly basis: Basis;
}

/** A figure of effort that is in circulation, and the plan that reproduces it, if any does. */
export interface EffortFigure {
  readonly id: string;
  readonly hours: number | Span;
  readonly counts: 'room-hours' | 'therapist-hours';
  /** The plan that it follows from; null where no plan makes it. */
  readonly reproducedBy: NamedPlan['id'] | null;
  readonly says: string;
  readonly basis: Basis;
}
