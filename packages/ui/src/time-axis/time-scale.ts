import type { Instant } from '@mdma-at/evidence';
import { linearScale } from './linear-scale.ts';
import type { TimeSpan } from './time-span.ts';

/** Turns moments into places on the time axis and back, in percent of the plot's width. */
export interface TimeScale {
  readonly span: TimeSpan;
  /** 0 at the start of the span, 100 at its end, beyond that outside it. */
  readonly percent: (at: Instant) => number;
  /** The same place as an SVG or CSS length, kept inside the plot. */
  readonly x: (at: Instant) => string;
  readonly at: (percent: number) => Instant;
  readonly shows: (at: Instant) => boolean;
}

/**
 * The one scale that every row of a screen shares, so that rulers, strips and checks align to the pixel at any width.
 * Places are percentages: nothing is measured, so the axis prints and renders on a server as it does on screen.
 */
export function timeScale(span: TimeSpan): TimeScale {
  const scale = linearScale([span.from, span.to], [0, 100]);
  return {
    span,
    percent: scale.place,
    x: (at) => asLength(scale.inside(at)),
    at: (percent) => Math.round(scale.value(percent)),
    shows: (at) => at >= span.from && at <= span.to,
  };
}

function asLength(percent: number): string {
  return `${Number(percent.toFixed(4))}%`;
}
