import type { Basis, Instant } from '@mdma-at/evidence';
import type { Dose, EffectPhase } from '@mdma-at/protocol';

/** Where the dosing day stands; the process says so, a ruler only draws it. */
export type DayState = 'before-dose' | 'running' | 'overrun' | 'ended';

/** A dose that a person recorded. */
export interface GivenDose {
  readonly at: Instant;
  readonly dose: Dose;
  readonly by: string;
}

/** A phase that a person reported. It lasts until the next one is reported, or is still going on. */
export interface RecordedPhase {
  readonly phase: EffectPhase;
  readonly from: Instant;
  readonly to?: Instant;
  readonly by: string;
}

/** The window in which the protocol expects a phase: never a fact. */
export interface ExpectedPhase {
  readonly phase: EffectPhase;
  readonly from: Instant;
  readonly to: Instant;
  readonly basis: Basis;
}

/** The window of the supplemental dose, placed on the day, with what became of it. */
export interface DayGate {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly state: 'not-yet' | 'open' | 'closing' | 'closed' | 'given' | 'withheld';
  /** The name of the source that states this window. */
  readonly source: string;
  readonly basis: Basis;
}

/** One round of vital signs: taken, due, or still expected. */
export interface DayCheck {
  readonly id: string;
  readonly at: Instant;
  readonly state: 'done' | 'due' | 'overdue' | 'missed' | 'expected';
}
