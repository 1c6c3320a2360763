import type { TimeSpan } from '../time-axis/time-span.ts';
import type { DeviceTrace, StripDefinition } from './vitals-strips-types.ts';

/** A trace as one SVG path in a box as wide as it has columns and 100 high. */
export interface TracePath {
  readonly d: string;
  /** Where the trace leaves the paper: the first column of each stretch, and on which side. */
  readonly beyond: readonly { readonly column: number; readonly side: 'above' | 'below' }[];
}

/**
 * Draws a dense trace as the lowest and the highest value of each column, so that a peak of one second stays visible
 * and a day of seconds is one short path. A drop-out, or a pause longer than `gapAfterMs`, is a gap that no line bridges.
 * `first` and `end` take a part of the trace, the index of its first value and the one after its last.
 */
export function tracePath(
  { at, values, gapAfterMs }: Omit<DeviceTrace, 'sign'>,
  span: TimeSpan,
  { min, max }: Pick<StripDefinition, 'min' | 'max'>,
  columns: number,
  first = 0,
  end = at.length,
): TracePath {
  const y = (value: number): number =>
    Math.round(1000 - (1000 * (Math.min(max, Math.max(min, value)) - min)) / (max - min)) / 10;
  const perMs = columns / (span.to - span.from);
  const beyond: { column: number; side: 'above' | 'below' }[] = [];
  let d = '';
  let column = -1;
  let low = 0;
  let high = 0;
  let joined = false;
  let previous: number | undefined;
  let side: 'above' | 'below' | undefined;
  const close = (): void => {
    if (column < 0) return;
    d += `${joined ? 'L' : 'M'}${column} ${y(high)}V${y(low)}`;
    const now = high > max ? 'above' : low < min ? 'below' : undefined;
    if (now && now !== side) beyond.push({ column, side: now });
    side = now;
    joined = true;
    column = -1;
  };
  for (let index = first; index < end; index += 1) {
    const moment = at[index] ?? Number.NaN;
    const value = values[index] ?? Number.NaN;
    if (!(moment >= span.from && moment <= span.to)) continue;
    if (Number.isNaN(value) || (previous !== undefined && moment - previous > gapAfterMs)) {
      close();
      joined = false;
      side = undefined;
    }
    if (Number.isNaN(value)) continue;
    const here = Math.min(columns - 1, Math.floor((moment - span.from) * perMs));
    if (here !== column) {
      close();
      column = here;
      low = value;
      high = value;
    } else if (value < low) low = value;
    else if (value > high) high = value;
    previous = moment;
  }
  close();
  return { d, beyond };
}
