import type { Day } from '@mdma-at/evidence';
import type { RegulatoryEvent } from './regulatory-event.ts';

/** Which rows an answer may rest on. */
export interface EventFilter {
  /** Only what was public on that day; everything recorded where absent. */
  readonly knownOn?: Day;
  /** Also the rows that no text supports. */
  readonly includeUnverified?: boolean;
}

/** The rows that an answer may rest on: published ones, as known on a day. */
export function eventsKnown(events: readonly RegulatoryEvent[], filter: EventFilter): readonly RegulatoryEvent[] {
  const { knownOn, includeUnverified = false } = filter;
  return events.filter((event) => {
    if (!event.publish && !includeUnverified) return false;
    if (knownOn === undefined) return event.supersededAt === undefined;
    return event.recordedAt <= knownOn && (event.supersededAt === undefined || event.supersededAt > knownOn);
  });
}
