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
