import type { Period, Timelines } from './timelines.ts';

const layers: readonly (readonly [string, (period: Period | undefined) => string])[] = [
  ['therapy status', (period) => period?.therapyStatus ?? 'no rows'],
  ['schedule', (period) => (period?.schedule.length ? period.schedule.join(', ') : (period?.control ?? 'no rows'))],
  ['product', (period) => period?.product ?? 'no rows'],
];

function standingOn(periods: readonly Period[], day: string): Period | undefined {
  return periods.findLast(({ from }) => from <= day);
}

/** The layers of which one is a route each, as far as one of the two timelines knows it. */
function routeLayers(periods: readonly Period[]): typeof layers {
  const pathways = new Set(periods.flatMap(({ routes }) => Object.keys(routes)));
  return [...pathways]
    .toSorted()
    .map((pathway) => [`route ${pathway}`, (period) => period?.routes[pathway] ?? 'no rows']);
}

/**
 * What a change of rows does to the picture, in plain words: `AU therapy status from 2023-07-01: unknown →
 * prescribable_restricted, source TGA`. `nameOf` says what a source is called.
 */
export function diffTimelines(
  before: Timelines,
  after: Timelines,
  nameOf: (source: string) => string,
): readonly string[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return codes.flatMap((code) => {
    const [old, now] = [before[code] ?? [], after[code] ?? []];
    const days = [...new Set([...old, ...now].map(({ from }) => from))].toSorted();
    return [...layers, ...routeLayers([...old, ...now])].flatMap(([layer, read]) => {
      const lines: string[] = [];
      let last = '';
      for (const day of days) {
        const [was, is] = [read(standingOn(old, day)), read(standingOn(now, day))];
        const change = was === is ? '' : `${was} → ${is}`;
        if (change !== '' && change !== last) {
          const sources = (standingOn(now, day) ?? standingOn(old, day))?.sources.map(nameOf) ?? [];
          const cited = sources.length === 0 ? '' : `, source ${sources.join(', ')}`;
          lines.push(`${code} ${layer} from ${day}: ${change}${cited}`);
        }
        last = change;
      }
      return lines;
    });
  });
}
