import type { Instant } from '@mdma-at/evidence';
import type { Assessment, Reading, Symptom } from '@mdma-at/vitals';
import type { DosingDayInput } from './input.ts';
import type { Ledger } from './ledger.ts';
import type { Departure } from './vocabulary.ts';
import type { Dose } from '../definition.ts';
import type { ActorRole } from '../process.ts';

/** A reading with what it means against the limits of the day, or `unassessed` when no limits are stated. */
export interface AssessedReading {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly reading: Reading;
  readonly symptoms: readonly Symptom[];
  readonly assessment: Assessment | 'unassessed';
}

/** Where each region of the chart stands. */
export interface DosingDayChart {
  readonly session:
    | 'arrived'
    | 'checks'
    | 'ready'
    | 'dosed'
    | 'awaitSupplemental'
    | 'supplementalGiven'
    | 'supplementalWithheld'
    | 'winding'
    | 'endReview'
    | 'ended'
    | 'suspended'
    | 'emergency'
    | 'observation'
    | 'transferred';
  readonly effectPhase: 'preDose' | 'onset' | 'peak' | 'plateau' | 'comedown' | 'baselineReached';
  readonly vitals: 'unmeasured' | 'routine' | 'intensified' | 'held';
  readonly staffing: 'incomplete' | 'complete' | 'degraded';
  readonly custody: 'inVault' | 'dispensed' | 'reconciled' | 'discrepant';
  readonly consent: 'unconfirmed' | 'valid' | 'touchWithdrawn' | 'sessionWithdrawn';
  readonly risk: 'unassessed' | 'clear' | 'concern';
  readonly disposition: 'inRoom' | 'fitReview' | 'heldOvernight' | 'releasedHome' | 'transferred';
}

/** A dosing day as far as it is recorded: what it started with, every fact, and what follows from them. Plain JSON. */
export interface DosingDayState {
  readonly setup: DosingDayInput;
  readonly ledger: Ledger;
  /** Every reading in order, each judged by what was measured before it. */
  readonly readings: readonly AssessedReading[];
  readonly chart: DosingDayChart;
  /** When the newest fact happened, and when the newest entry was written down. */
  readonly latestAt: Instant | 'none';
  readonly latestRecordedAt: Instant | 'none';
}

/** What a judge sees: the day as it stood at one moment, and what is proposed. */
export interface DayCase {
  readonly setup: DosingDayInput;
  readonly ledger: Ledger;
  readonly readings: readonly AssessedReading[];
  readonly dose?: Dose;
  readonly departure?: Departure;
  /** The role of the person who proposes. */
  readonly role?: ActorRole;
}
