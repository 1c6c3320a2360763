import type { Day } from '@mdma-at/evidence';
import type { RegulatoryEvent } from './regulatory-event.ts';

/** Which rows an answer may rest on. */
export interface EventFilter {
  /** Only what was public on that day; everything recorded where absent. */
  readonly knownOn?: Day | undefined;
  /** Also the rows that no text supports. */
  readonly includeUnverified?: boolean | undefined;
}

/** The rows that an answer may rest on: published ones, as known on a day. */
export function eventsKnown(
  events: readonly RegulatoryEvent[],
  { knownOn = endOfTime, includeUnverified }: EventFilter,
): readonly RegulatoryEvent[] {
  return events.filter(
    ({ publish, recordedAt, supersededAt }) =>
      (publish || includeUnverified) && recordedAt <= knownOn && (supersededAt === undefined || supersededAt > knownOn),
  );
}

/** A day after every other: as known on it, everything that was ever recorded counts. */
export const endOfTime: Day = '9999-12-31';
