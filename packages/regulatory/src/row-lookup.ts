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
  const places = new Map<string, Map<Series, InForce[]>>();
  for (const event of eventsKnown(register.events, filter)) {
    if (event.commencement !== 'confirmed') continue;
    const series = entryOf(places, event.jurisdiction, () => new Map<Series, InForce[]>());
    for (const effect of event.effects) {
      entryOf(series, seriesOf(effect), () => []).push({
        effect,
        event,
        basis: effect.basis ?? event.basis,
        certain: true,
      });
    }
  }
  // two maps, because one key of both names would have to be put together for each question
  const tracks = new Map(
    [...places].map(([code, series]) => [code, new Map([...series].map(([name, rows]) => [name, trackOf(rows)]))]),
  );
  return (jurisdiction, series, day) => {
    const track = tracks.get(jurisdiction)?.get(series);
    return track && rowOn(track, dayNumber(day));
  };
}

function entryOf<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const found = map.get(key) ?? empty();
  map.set(key, found);
  return found;
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

/** A number that orders days as their text `YYYY-MM-DD` does; what each digit's code has too much is the same for all. */
function dayNumber(day: Day): number {
  const year = day.charCodeAt(0) * 1000 + day.charCodeAt(1) * 100 + day.charCodeAt(2) * 10 + day.charCodeAt(3);
  const month = day.charCodeAt(5) * 10 + day.charCodeAt(6);
  return year * 10_000 + month * 100 + day.charCodeAt(8) * 10 + day.charCodeAt(9);
}
