import type { Instant } from '@mdma-at/evidence';
import type { RecordedReading } from './vitals-strips-types.ts';

/** The reading under the cursor: the one chosen, or the latest. */
export function inspectedReading(
  readings: readonly RecordedReading[],
  id: string | undefined,
): RecordedReading | undefined {
  const ordered = inOrder(readings);
  return ordered.find((recorded) => recorded.id === id) ?? ordered.at(-1);
}

/** The reading before or after one, or the same one at either end. */
export function neighbouringReading(
  readings: readonly RecordedReading[],
  id: string | undefined,
  step: 1 | -1,
): RecordedReading | undefined {
  const ordered = inOrder(readings);
  const current = ordered.findIndex((recorded) => recorded.id === id);
  const from = current === -1 ? ordered.length - 1 : current;
  return ordered[Math.min(ordered.length - 1, Math.max(0, from + step))];
}

/** The reading that lies nearest to a moment. */
export function nearestReading(readings: readonly RecordedReading[], at: Instant): RecordedReading | undefined {
  return readings.toSorted((one, other) => Math.abs(one.reading.at - at) - Math.abs(other.reading.at - at))[0];
}

/** Readings in the order of the time they were taken. */
export function inOrder(readings: readonly RecordedReading[]): readonly RecordedReading[] {
  return readings.toSorted((one, other) => one.reading.at - other.reading.at);
}
