import type { TrendPoint } from './trend-types.ts';

/** A visit with a score. */
export type ScoredPoint = TrendPoint & { readonly score: string };

/** Whether a visit has a score. */
export function isScored(point: TrendPoint): point is ScoredPoint {
  return point.score !== undefined;
}

/** The pairs of visits between which a line is drawn: neighbours with a score; a missing visit is not bridged. */
export function trendLines(points: readonly TrendPoint[]): readonly (readonly [ScoredPoint, ScoredPoint])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next && isScored(point) && isScored(next) ? [[point, next] as const] : [];
  });
}

/** The visits in the order of their days. */
export function inOrder(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** How near to the head of the drawing, in percent of its height, a number above its point would be cut off. */
const roomAbove = 10;

/** How far from its point a number stands, downwards in pixels: above it, or below where there is no room above. */
export function numberOffset(place: string): number {
  return Number.parseFloat(place) < roomAbove ? 20 : -10;
}
