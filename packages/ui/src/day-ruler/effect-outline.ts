import type { Instant } from '@mdma-at/evidence';
import type { TimeScale } from '../time-axis/time-scale.ts';
import type { ExpectedPhase } from './day-ruler-types.ts';

/**
 * The outline of the expected effect as an SVG path in a box 100 wide and 100 high: it rises from the start of the
 * expected onset to the start of the expected peak and falls from the end of the peak to the end of the comedown.
 * It shows when, never how much. Undefined while onset, peak or comedown have no window.
 */
export function effectOutline(scale: TimeScale, expected: readonly ExpectedPhase[]): string | undefined {
  const of = (phase: ExpectedPhase['phase']) => expected.find((window) => window.phase === phase);
  const [onset, peak, comedown] = [of('onset'), of('peak'), of('comedown')];
  if (!onset || !peak || !comedown) return undefined;
  const place = (at: Instant): number => Number(scale.percent(at).toFixed(4));
  return `M${place(onset.from)},100L${place(peak.from)},0L${place(peak.to)},0L${place(comedown.to)},100Z`;
}
