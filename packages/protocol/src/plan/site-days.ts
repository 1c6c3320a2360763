import type { SiteCapacity, Weekday } from './courses-plan.ts';
import { type DayNumber, numberOf } from './visit-steps.ts';

/** A visit that is to be placed: by which pair of the site, and how much of its day it takes. */
export interface Wanted {
  readonly pair: number;
  readonly minutes: number;
}

/** The calendar of a site while a plan is sought: which days have room left. It is written on and taken back. */
export interface SiteDays {
  readonly last: DayNumber;
  readonly pairs: number;
  /** The first day from this one on that has room, or infinity. */
  readonly nextFree: (from: DayNumber, wanted: Wanted) => DayNumber;
  readonly take: (day: DayNumber, wanted: Wanted) => void;
  readonly giveBack: (day: DayNumber, wanted: Wanted) => void;
  /** How many pairs can work on a day that nobody has taken yet. */
  readonly placesOn: (day: DayNumber) => number;
}

const weekdays: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

/** An empty calendar of a site. */
export function siteDays(site: SiteCapacity): SiteDays {
  const last = numberOf(site.until);
  const closed = new Set((site.closedOn ?? []).map(numberOf));
  const off = site.pairs.map(({ daysOff = [] }) => new Set(daysOff.map(numberOf)));
  const used = site.pairs.map(() => new Map<DayNumber, number>());
  const usedBy = (pair: number, day: DayNumber) => used[pair]?.get(day) ?? 0;
  // day 0 was a Thursday
  const isOpen = (day: DayNumber) => !closed.has(day) && site.openOn.includes(weekdays[day % 7] ?? 'sun');
  const working = (day: DayNumber) => used.filter((days) => (days.get(day) ?? 0) > 0).length;
  const hasRoom = (day: DayNumber, { pair, minutes }: Wanted): boolean => {
    if (!isOpen(day)) return false;
    if (minutes === 0) return true;
    const taken = usedBy(pair, day);
    if (off[pair]?.has(day) || taken + minutes > site.minutesPerDay) return false;
    return taken > 0 || working(day) < site.rooms;
  };
  const add = (day: DayNumber, { pair, minutes }: Wanted) => used[pair]?.set(day, usedBy(pair, day) + minutes);
  return {
    last,
    pairs: site.pairs.length,
    nextFree: (from, wanted) => {
      for (let day = from; day <= last; day += 1) if (hasRoom(day, wanted)) return day;
      return Number.POSITIVE_INFINITY;
    },
    take: (day, wanted) => void add(day, wanted),
    giveBack: (day, { pair, minutes }) => void add(day, { pair, minutes: -minutes }),
    placesOn: (day) => (isOpen(day) ? Math.min(site.rooms, off.filter((days) => !days.has(day)).length) : 0),
  };
}
