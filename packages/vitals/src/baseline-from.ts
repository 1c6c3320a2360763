import type { Instant } from '@mdma-at/evidence';
import type { Baseline } from './baseline.ts';
import { baselineRule, provisionalRule } from './baseline-rule.data.ts';
import { median } from './median.ts';
import { minute } from './minute.ts';
import type { Measured, Reading, VitalSign } from './reading.ts';
import { vitalSigns } from './vital-signs.ts';

/**
 * The person's own baseline: the median of each sign over the readings in the two hours up to the initial dose.
 * A sign measured fewer than twice in that time has no baseline; without any sign the answer is `'insufficient'`.
 */
export function baselineFrom(readings: readonly Reading[], doseAt: Instant): Baseline | 'insufficient' {
  const from = doseAt - baselineRule.withinMinutes * minute;
  const before = readings.filter(({ at }) => at >= from && at <= doseAt);
  const signs = medians(before, baselineRule.readings);
  return signs ? { kind: 'before-dose', signs, basis: baselineRule.basis } : 'insufficient';
}

/**
 * A stand-in for the baseline while the initial dose was not given: the median of each sign over the readings so far.
 * It shows a trend before the dose; it never clears a supplemental dose.
 */
export function provisionalBaseline(readings: readonly Reading[]): Baseline | 'insufficient' {
  const signs = medians(readings, provisionalRule.readings);
  return signs ? { kind: 'provisional', signs, basis: provisionalRule.basis } : 'insufficient';
}

function medians(readings: readonly Reading[], atLeast: number): Baseline['signs'] | undefined {
  const signs: { [sign in VitalSign]?: Measured } = {};
  for (const sign of vitalSigns) {
    const [first, ...more] = readings.flatMap((reading) => reading.signs[sign] ?? []);
    if (first && more.length + 1 >= atLeast) signs[sign] = median([first, ...more]);
  }
  return Object.keys(signs).length > 0 ? signs : undefined;
}
