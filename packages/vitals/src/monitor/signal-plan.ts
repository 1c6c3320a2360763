import type { Baseline } from '../baseline.ts';
import { entryRanges } from '../entry-ranges.data.ts';
import { isBeyond } from '../is-beyond.ts';
import { isWithin } from '../is-within.ts';
import type { Limit, LimitSet } from '../limit-set.ts';
import { thresholdOf } from '../threshold-of.ts';
import { tidy } from '../tidy.ts';
import { windowSeconds } from './bit-window.ts';
import type { MonitorPolicy, SignalRule } from './monitor-policy.ts';
import type { SignalLimit, SignalPlan } from './signal-track.ts';

/** A signal of the policy with the limits it is held against, ready to be applied. */
export interface PlannedSignal {
  readonly rule: SignalRule;
  /** Those that can be judged, in the order of the set. */
  readonly judged: readonly Limit[];
  readonly plan: SignalPlan;
}

/** The limits that a device's signal is held against, in the order of the set. Those without a threshold can't be judged. */
export function limitsOfSignal(
  { sign }: SignalRule,
  limits: LimitSet,
  baseline: Baseline | 'insufficient',
): readonly Limit[] {
  return limits.limits.filter((limit) => limit.sign === sign && thresholdOf(limit, baseline) !== undefined);
}

/** Makes a signal's rules ready to be applied. Throws when its spans don't fit into what is remembered. */
export function planSignal(
  rule: SignalRule,
  {
    judged,
    policy,
    baseline,
  }: {
    readonly judged: readonly Limit[];
    readonly policy: MonitorPolicy;
    readonly baseline: Baseline | 'insufficient';
  },
): SignalPlan {
  const { gapSeconds, sustainSeconds, returnSeconds, leastMeasuredShare, hysteresis } = rule;
  const { lateSeconds } = policy;
  if (lateSeconds + Math.max(gapSeconds, sustainSeconds, returnSeconds) >= windowSeconds || gapSeconds <= lateSeconds) {
    throw new Error(
      `[vitals] the monitoring policy ${policy.id} can't be followed for ${rule.sign}: a span plus the time a sample may come late must stay below ${windowSeconds} seconds, and a gap must be longer than a sample may come late`,
    );
  }
  const usable = entryRanges[rule.sign].hard.value;
  const latch = {
    kind: 'limit',
    sustain: sustainSeconds,
    sustainLeast: Math.ceil(sustainSeconds * leastMeasuredShare),
    back: returnSeconds,
    backLeast: Math.ceil(returnSeconds * leastMeasuredShare),
  } as const;
  const limits = judged.map((limit): SignalLimit => {
    const threshold = thresholdOf(limit, baseline)?.value ?? Number.NaN;
    const inward = isUpper(limit) ? hysteresis : -hysteresis;
    return {
      rule: latch,
      isBeyond: (value) => isBeyond(value, threshold, limit),
      isClear: (value) => !isBeyond(tidy(value + inward), threshold, limit),
    };
  });
  const edges = judged.map((limit) => {
    const threshold = thresholdOf(limit, baseline)?.value ?? Number.NaN;
    const margin = hysteresis + (limit.bandStep ?? 0);
    return isUpper(limit) ? { below: threshold - margin } : { above: threshold + margin };
  });
  return {
    limits,
    gap: { kind: 'gap', silence: gapSeconds },
    gapSeconds,
    lateSeconds,
    // a calm value is usable too, so that it needs no other check
    calmAbove: Math.max(usable.low, ...edges.map(({ above }) => above ?? usable.low)),
    calmBelow: Math.min(usable.high ?? Number.MAX_VALUE, ...edges.map(({ below }) => below ?? Number.MAX_VALUE)),
  };
}

function isUpper({ comparator }: Limit): boolean {
  return comparator === 'above' || comparator === 'at-or-above';
}

/** Whether a value can be of a living person at all, so that anything else is an artefact of the device. */
export function isUsable(value: number, { sign }: SignalRule): boolean {
  const { hard, zero } = entryRanges[sign];
  return isWithin(value, hard.value) && (value !== 0 || zero === 'counts');
}
