import type { Day } from '@mdma-at/evidence';
import { dayNumber, dayOfNumber } from '../law-date/day-number.ts';

/** A stretch of civil days. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Turns civil days into places along a stretch of days, as CSS or SVG lengths kept inside it. */
export interface DayAxis {
  readonly span: DaySpan;
  readonly x: (day: Day) => string;
  /** The length between two days. */
  readonly width: (from: Day, to: Day) => string;
  readonly ticks: readonly DayTick[];
}

/** The first day of a month on the axis; the first of a year is marked. */
export interface DayTick {
  readonly day: Day;
  readonly month: number;
  readonly year: number;
  /** Whether there is room for its name. */
  readonly named: boolean;
}

/** The axis that every row of a picture over days shares. Places are percentages, so that it prints as it shows. */
export function dayAxis(span: DaySpan, names: number): DayAxis {
  const start = dayNumber(span.from);
  const length = Math.max(1, dayNumber(span.to) - start);
  const percent = (day: Day): number => Math.min(100, Math.max(0, ((dayNumber(day) - start) / length) * 100));
  return {
    span,
    x: (day) => asLength(percent(day)),
    width: (from, to) => asLength(Math.max(0, percent(to) - percent(from))),
    ticks: monthTicks(span, names),
  };
}

function asLength(percent: number): string {
  return `${Number(percent.toFixed(3))}%`;
}

function monthTicks({ from, to }: DaySpan, names: number): readonly DayTick[] {
  const ticks: Omit<DayTick, 'named'>[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${year}-${String(month).padStart(2, '0')}-01` as Day;
    if (day > to) break;
    ticks.push({ day, month, year });
  }
  const every = Math.max(1, Math.ceil(ticks.length / names));
  return ticks.map((tick, index) => ({ ...tick, named: index % every === 0 }));
}

/** A stretch that holds all of some days, with a margin of days on both sides. */
export function spanOfDays(days: readonly [Day, ...Day[]], margin: number): DaySpan {
  const sorted = days.toSorted();
  return {
    from: dayOfNumber(dayNumber(sorted[0] ?? days[0]) - margin),
    to: dayOfNumber(dayNumber(sorted.at(-1) ?? days[0]) + margin),
  };
}
