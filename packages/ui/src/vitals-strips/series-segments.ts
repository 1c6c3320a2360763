import type { Instant } from '@mdma-at/evidence';
import type { Measured, VitalSign } from '@mdma-at/vitals';
import type { RecordedReading } from './vitals-strips-types.ts';

/** One value of one sign at one moment. */
export interface SeriesPoint {
  readonly id: string;
  readonly at: Instant;
  readonly value: Measured;
}

/** The values of one sign in the order of time; readings that lack the sign are left out, never filled in. */
export function seriesPoints(readings: readonly RecordedReading[], sign: VitalSign): readonly SeriesPoint[] {
  return readings
    .flatMap(({ id, reading }) => {
      const value = reading.signs[sign];
      return value ? [{ id, at: reading.at, value }] : [];
    })
    .sort((one, other) => one.at - other.at);
}

/** Neighbouring points that a line may join: none across a check that was missed. */
export function seriesSegments(
  points: readonly SeriesPoint[],
  missed: readonly Instant[],
): readonly (readonly [SeriesPoint, SeriesPoint])[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from || missed.some((at) => from.at < at && at < to.at)) return [];
    return [[from, to] as const];
  });
}
