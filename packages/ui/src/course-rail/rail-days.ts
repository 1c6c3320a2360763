import type { Day } from '@mdma-at/evidence';
import type { PlannedVisit } from '@mdma-at/protocol';
import { type DaySpan, spanOfDays } from '../day-axis/day-axis.ts';

/** The day of a visit: when it was held or is booked, otherwise the day that its rule aims at. */
export function visitDay({ arrangement, window }: PlannedVisit): Day | 'unknown' {
  return arrangement.is === 'open' ? window.target : arrangement.on;
}

/** The stretch of days that holds every visit whose day is known, and today. */
export function railSpan(visits: readonly PlannedVisit[], today: Day): DaySpan {
  const days = visits.flatMap((visit) => {
    const day = visitDay(visit);
    return day === 'unknown' ? [] : [day];
  });
  return spanOfDays([today, ...days], 4);
}

/** How many visits lie before today, so that today can stand between them; one of today itself comes after. */
export function visitsBefore(visits: readonly PlannedVisit[], today: Day): number {
  const later = visits.findIndex((visit) => {
    const day = visitDay(visit);
    return visit.arrangement.is !== 'held' && (day === 'unknown' || day >= today);
  });
  return later < 0 ? visits.length : later;
}

/** The day of the last visit that was held, up to which the course is a record and not an expectation. */
export function recordedUntil(visits: readonly PlannedVisit[]): Day | undefined {
  const held = visits.flatMap(({ arrangement }) => (arrangement.is === 'held' ? [arrangement.on] : []));
  return held.toSorted().at(-1);
}
