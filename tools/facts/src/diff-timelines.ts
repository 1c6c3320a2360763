import type { Period, Timelines } from './timelines.ts';

/** One reading of a period: its name, and what it says there. */
type Layer = readonly [name: string, read: (period: Period | undefined) => string];

interface Change {
  readonly code: string;
  readonly says: string;
  readonly sources: readonly string[];
}

const layers: readonly Layer[] = [
  ['therapy status', (period) => period?.therapyStatus ?? 'no rows'],
  ['schedule', (period) => (period?.schedule.length ? period.schedule.join(', ') : (period?.control ?? 'no rows'))],
  ['product', (period) => period?.product ?? 'no rows'],
];

/** A layer for each route that one of the two timelines knows. */
function routeLayers(periods: readonly Period[]): readonly Layer[] {
  const pathways = new Set(periods.flatMap(({ routes }) => Object.keys(routes)));
  return [...pathways]
    .toSorted()
    .map((pathway) => [`route ${pathway}`, (period) => period?.routes[pathway] ?? 'no rows']);
}

function standingOn(periods: readonly Period[], day: string): Period | undefined {
  return periods.findLast(({ from }) => from <= day);
}

/** A difference is told once, on the day on which it begins. */
function changesIn(code: string, old: readonly Period[], now: readonly Period[]): readonly Change[] {
  const days = [...new Set([...old, ...now].map(({ from }) => from))].toSorted();
  return [...layers, ...routeLayers([...old, ...now])].flatMap(([layer, read]) => {
    let last = '';
    return days.flatMap((day) => {
      const [was, is] = [read(standingOn(old, day)), read(standingOn(now, day))];
      const change = was === is ? '' : `${was} → ${is}`;
      const told = change === '' || change === last;
      last = change;
      if (told) return [];
      const begins = [...now, ...old].find(({ from }) => from === day);
      return [{ code, says: `${layer} from ${day}: ${change}`, sources: begins?.sources ?? [] }];
    });
  });
}

/**
 * What a change of rows does to the picture, in plain words: `AU therapy status from 2023-07-01: unknown →
 * prescribable_restricted, source TGA`. A country's line speaks for its parts where they change alike. `nameOf` says
 * what a source is called.
 */
export function diffTimelines(
  before: Timelines,
  after: Timelines,
  nameOf: (source: string) => string,
): readonly string[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const changes = codes.flatMap((code) => changesIn(code, before[code] ?? [], after[code] ?? []));
  const isAlike = (part: Change, whole: Change): boolean =>
    part.says === whole.says && part.code.startsWith(`${whole.code}-`);
  return changes.flatMap((change) => {
    if (changes.some((whole) => isAlike(change, whole))) return [];
    const parts = changes.filter((part) => isAlike(part, change)).map(({ code }) => code);
    const also = parts.length === 0 ? '' : `, also ${parts.join(', ')}`;
    const cited = change.sources.length === 0 ? '' : `, source ${change.sources.map(nameOf).join(', ')}`;
    return [`${change.code} ${change.says}${cited}${also}`];
  });
}
