import { area, curveLinear } from 'd3-shape';
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
  const corners = [
    { at: onset.from, height: 0 },
    { at: peak.from, height: 1 },
    { at: peak.to, height: 1 },
    { at: comedown.to, height: 0 },
  ];
  const outline = area<(typeof corners)[number]>()
    .x((corner) => scale.percent(corner.at))
    .y0(100)
    .y1((corner) => 100 - corner.height * 100)
    .curve(curveLinear);
  return outline(corners) ?? undefined;
}
