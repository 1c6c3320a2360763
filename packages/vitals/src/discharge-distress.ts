import type { Instant } from '@mdma-at/evidence';
import type { Baseline } from './baseline.ts';
import { distressRule } from './distress-rule.data.ts';
import { gateOf } from './gate-of.ts';
import { minute } from './minute.ts';
import type { Reading } from './reading.ts';
import type { GateReason, VitalsGate } from './vitals-gate.ts';

/** Says whether the newest rating of distress is at or below its baseline, as the end of a session asks. */
export function dischargeDistress(
  readings: readonly Reading[],
  {
    baseline,
    now,
    freshMinutes,
  }: { readonly baseline: Baseline | 'insufficient'; readonly now: Instant; readonly freshMinutes?: number },
): VitalsGate {
  const { basis } = distressRule;
  const newest = readings
    .filter(({ at, signs }) => at <= now && signs.distress)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const observed = newest?.signs.distress;
  if (!newest || !observed) return { verdict: 'unknown', reasons: [{ code: 'reading.none' }], basis };

  const { at } = newest;
  const own = baseline === 'insufficient' ? undefined : baseline.signs.distress;
  const violated: GateReason[] = [];
  const unknown: GateReason[] = [];
  if (!own) unknown.push({ code: 'baseline.insufficient', signs: ['distress'] });
  else if (observed.value > own.value) {
    violated.push({
      code: 'sign.not-back',
      at,
      sign: 'distress',
      observed,
      expected: { comparator: 'at-or-below', text: own.text },
    });
  }
  if (freshMinutes !== undefined && now - at > freshMinutes * minute)
    unknown.push({ code: 'reading.stale', at, freshMinutes });
  return gateOf({ violated, unknown }, { at, basis });
}
