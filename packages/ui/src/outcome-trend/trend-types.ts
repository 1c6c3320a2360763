import type { Day, Sourced } from '@mdma-at/evidence';

/** One visit at which a scale was due. Without a score it stays a gap. */
export interface TrendPoint {
  readonly visit: string;
  readonly on: Day;
  /** A decimal string, as recorded. */
  readonly score?: string;
  /** Why there is none, or who rated. */
  readonly note?: string;
}

/** A dosing day between the visits. */
export interface TrendMarker {
  readonly label: string;
  readonly on: Day;
}

/** How far a score has to move before the change is more than chance, and from which visit it is counted. */
export interface ReliableChange {
  readonly points: Sourced<number>;
  readonly fromVisit: string;
}
