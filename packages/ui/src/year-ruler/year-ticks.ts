import type { Day } from '@mdma-at/evidence';

/** A year on a ruler, with its number where there is room for it. */
export interface YearTick {
  readonly day: Day;
  readonly rank: 'one' | 'five' | 'ten';
  readonly label?: string;
  /** A decade between two others that name it well enough where there is little room. */
  readonly between?: true;
}

/** The first days of the years within a span. Every year has a tick; labels stand at every year, fifth or tenth, and of those every other can be left out. */
export function yearTicks(from: Day, to: Day): readonly YearTick[] {
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1);
  const last = Number(to.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const every = years.length > 24 ? 10 : years.length > 12 ? 5 : 1;
  return years.map((year) => ({
    day: `${year}-01-01` as Day,
    rank: year % 10 === 0 ? 'ten' : year % 5 === 0 ? 'five' : 'one',
    ...(year % every === 0 ? { label: String(year) } : {}),
    ...(every === 10 && year % 20 === 10 ? { between: true as const } : {}),
  }));
}
