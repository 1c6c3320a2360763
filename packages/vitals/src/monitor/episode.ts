import type { Instant } from '@mdma-at/evidence';
import type { RaisedLevel } from '../limit-set.ts';
import type { VitalSign } from '../reading.ts';

/** Where a condition was seen: in a reading that somebody took, in the samples of a device, or in their absence. */
export type ConditionSource = 'spot' | 'device' | 'gap';

/** A condition from the moment it was raised until it returned to normal. */
export interface Episode {
  readonly source: ConditionSource;
  /** The code of the finding, or `reading.overdue`, or the sign that is missing with `.gap`. */
  readonly condition: string;
  readonly sign?: VitalSign;
  readonly level: RaisedLevel;
  readonly since: Instant;
  /** When the level last rose: what was acknowledged before that was milder. */
  readonly raisedAt: Instant;
  readonly returnedAt?: Instant;
}

/** Episodes in order of time, then by name, so that the order in which they were noticed doesn't matter. */
export function inOrder(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.toSorted(
    (a, b) => a.since - b.since || compare(a.source, b.source) || compare(a.condition, b.condition),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
