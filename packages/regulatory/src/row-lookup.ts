import type { Day } from '@mdma-at/evidence';
import type { InForce } from './effects-in-force.ts';
import { eventsKnown, type EventFilter } from './events-known.ts';
import type { Register } from './jurisdiction.ts';
import { seriesOf, type Series } from './series-of.ts';
import { windowOf } from './window-of.ts';

interface Track {
  /** Days on which the answer changes, rising, as `dayNumber` counts them. */
  readonly days: Int32Array;
  /** The row that holds from the day of the same place on. */
  readonly rows: readonly InForce[];
}

/** The row of one series that holds in a place on a day of the calendar; nothing before the first. */
export type RowLookup = (jurisdiction: string, series: Series, day: Day) => InForce | undefined;

/**
 * Prepares a register for very many questions about single rows, as a slider or a statistic asks them: each is answered
 * by a binary search, without allocating. The days are those of parsed values; use `statusIn` for questions from outside.
 *
 * @example rowLookup(us)('US', 'substanceControl/US_CSA/', '1986-06-01')?.effect // Schedule I
 */
export function rowLookup(register: Register, filter: EventFilter = {}): RowLookup {
  const series = new Map<string, InForce[]>();
  for (const event of eventsKnown(register.events, filter)) {
    if (event.commencement !== 'confirmed') continue;
    for (const effect of event.effects) {
      const key = `${event.jurisdiction}/${seriesOf(effect)}`;
      const row = { effect, event, basis: effect.basis ?? event.basis, certain: true };
      series.set(key, [...(series.get(key) ?? []), row]);
    }
  }
  const tracks = new Map([...series].map(([key, rows]) => [key, trackOf(rows)]));
  return (jurisdiction, name, day) => {
    const track = tracks.get(`${jurisdiction}/${name}`);
    return track && rowOn(track, dayNumber(day));
  };
}

function rowOn({ days, rows }: Track, day: number): InForce | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}

/** Where a date is inexact its row holds from the earliest day on, uncertain until the latest or until the next row. */
function trackOf(rows: readonly InForce[]): Track {
  const inOrder = rows
    .map((row) => ({ row, ...windowOf(row.effect.from) }))
    .toSorted((one, other) => (one.earliest < other.earliest ? -1 : one.earliest > other.earliest ? 1 : 0));
  const steps = inOrder.flatMap(({ row, earliest, latest }, at) => {
    const next = inOrder[at + 1]?.earliest;
    // of two that begin on one day the later in the list holds
    if (next === earliest) return [];
    const settles = latest > earliest && (next === undefined || latest < next);
    return [
      { day: earliest, row: { ...row, certain: latest === earliest } },
      ...(settles ? [{ day: latest, row }] : []),
    ];
  });
  return { days: Int32Array.from(steps, (step) => dayNumber(step.day)), rows: steps.map((step) => step.row) };
}

/** A number that orders days as their text `YYYY-MM-DD` does. */
function dayNumber(day: Day): number {
  return digits(day, 0) * 1_000_000 + digits(day, 2) * 10_000 + digits(day, 5) * 100 + digits(day, 8);
}

function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
