import type { Day } from '@mdma-at/evidence';
import type { PlannedVisit, VisitId } from '@mdma-at/protocol';
import { type DayAxis, type DaySpan, spanOfDays } from '../day-axis/day-axis.ts';

/** The day of a visit: when it was held or is booked, otherwise the day that its rule aims at. */
export function visitDay({ arrangement, window }: Pick<PlannedVisit, 'arrangement' | 'window'>): Day | 'unknown' {
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

/** How near two marks of a lane may stand, as a part of the ruler, before their numbers run into each other. */
const tooNear = 4;

/** The sessions that stand one step lower because the one before them is too near. */
export function steppedSessions(visits: readonly PlannedVisit[], axis: DayAxis): ReadonlySet<VisitId> {
  const stepped = new Set<VisitId>();
  let before: { readonly at: number; readonly stepped: boolean } | undefined;
  const placed = visits.flatMap(({ id, kind, ...visit }) => {
    const day = visitDay(visit);
    return day === 'unknown' || (kind !== 'preparation' && kind !== 'integration')
      ? []
      : [{ id, at: Number.parseFloat(axis.x(day)) }];
  });
  for (const { id, at } of placed.toSorted((one, other) => one.at - other.at)) {
    const steps = before !== undefined && !before.stepped && at - before.at < tooNear;
    if (steps) stepped.add(id);
    before = { at, stepped: steps };
  }
  return stepped;
}
