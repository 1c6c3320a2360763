import { isBeyond } from '../is-beyond.ts';
import { entryRanges } from '../entry-ranges.data.ts';
import type { Limit, LimitSet } from '../limit-set.ts';
import type { Baseline } from '../baseline.ts';
import type { MonitorPolicy } from '../monitor/monitor-policy.ts';
import { thresholdOf } from '../threshold-of.ts';
import { streamSigns, type VitalsStream } from './vitals-stream.ts';

/** What the hand-written loop found: the index of the limit, and the seconds from and to (`-1` while it stands). */
export interface FoundEpisodes {
  readonly code: readonly string[];
  readonly limit: Int32Array;
  readonly since: Float64Array;
  readonly until: Float64Array;
  readonly count: number;
  /** After each row the worst level that stands. */
  readonly level: Uint8Array;
}

/**
 * The lower bound of cost: one loop over typed arrays for samples in order, no object made for any of them. It knows
 * nothing of late samples, duplicates, alerts, or people.
 */
export function typedArrayLimit(
  limits: LimitSet,
  policy: MonitorPolicy,
  baseline: Baseline,
): (stream: VitalsStream) => FoundEpisodes {
  const judged: { limit: Limit; threshold: number; sign: number }[] = [];
  const first = new Int32Array(streamSigns.length + 1);
  streamSigns.forEach((sign, index) => {
    first[index] = judged.length;
    for (const limit of limits.limits) {
      const threshold = thresholdOf(limit, baseline);
      if (limit.sign === sign && threshold) judged.push({ limit, threshold: threshold.value, sign: index });
    }
  });
  first[streamSigns.length] = judged.length;
  const count = judged.length;
  const upper = new Uint8Array(count);
  const edge = new Float64Array(count);
  const clearEdge = new Float64Array(count);
  const codes = judged.map(({ limit }) => limit.code);
  const rules = streamSigns.map((sign) => policy.signals.find((rule) => rule.sign === sign));
  judged.forEach(({ limit, threshold, sign }, index) => {
    upper[index] = limit.comparator === 'above' || limit.comparator === 'at-or-above' ? 1 : 0;
    // the strict edge of an inclusive or banded limit lies just beside it; values here have at most one decimal
    let at = threshold;
    const step = upper[index] ? -0.05 : 0.05;
    while (isBeyond(at, threshold, limit)) at = Math.round((at + step) * 100) / 100;
    edge[index] = at;
    clearEdge[index] = at + (upper[index] ? -1 : 1) * (rules[sign]?.hysteresis ?? 0);
  });
  const sustain = Float64Array.from(rules, (rule) => rule?.sustainSeconds ?? 0);
  const back = Float64Array.from(rules, (rule) => rule?.returnSeconds ?? 0);
  const gap = Float64Array.from(rules, (rule) => rule?.gapSeconds ?? 0);
  const repeat = limits.repeat.afterMinutes * 60;
  const codesAll = [...codes, ...streamSigns.map((sign) => `${sign}.gap`)];

  const usableLow = Float64Array.from(streamSigns, (sign) => entryRanges[sign].hard.value.low + 1);
  const usableHigh = Float64Array.from(streamSigns, (sign) => entryRanges[sign].hard.value.high);
  const baseLevel = Uint8Array.from(judged, ({ limit }) => limit.level);
  const repeatedLevel = Uint8Array.from(judged, ({ limit }) => limit.repeatedLevel ?? limit.level);
  const levelOf = new Uint8Array(streamSigns.length);
  const gapLevel = policy.gap.level;
  const level = new Uint8Array(65_536);
  const notBeyond = new Float64Array(count);
  const notClear = new Float64Array(count);
  const since = new Float64Array(count);
  const lastBeyond = new Float64Array(count);
  const head = new Float64Array(streamSigns.length);
  const foundLimit = new Int32Array(4096);
  const foundSince = new Float64Array(4096);
  const foundUntil = new Float64Array(4096);

  return ({ second, sign, value, length }) => {
    notBeyond.fill(-1);
    notClear.fill(-1);
    since.fill(-1);
    head.fill(-1);
    levelOf.fill(0);
    let found = 0;
    for (let row = 0; row < length; row += 1) {
      const at = second[row]!;
      const of = sign[row]!;
      const shown = value[row]!;
      const end = first[of + 1]!;
      if (shown < usableLow[of]! || shown > usableHigh[of]!) continue;
      if (of < 2) {
        const before = head[of]!;
        if (before >= 0 && at - before > gap[of]!) {
          foundLimit[found] = count + of;
          foundSince[found] = before + gap[of]!;
          foundUntil[found] = at;
          found += 1;
        }
        head[of] = at;
        for (let limit = first[of]!; limit < end; limit += 1) {
          const up = upper[limit] === 1;
          if (up ? shown <= edge[limit]! : shown >= edge[limit]!) notBeyond[limit] = at;
          if (up ? shown > clearEdge[limit]! : shown < clearEdge[limit]!) notClear[limit] = at;
          if (since[limit]! < 0) {
            if (at - notBeyond[limit]! >= sustain[of]!) since[limit] = notBeyond[limit]! + sustain[of]!;
          } else if (at - notClear[limit]! >= back[of]!) {
            foundLimit[found] = limit;
            foundSince[found] = since[limit]!;
            foundUntil[found] = notClear[limit]! + back[of]!;
            found += 1;
            since[limit] = -1;
          }
        }
      } else {
        for (let limit = first[of]!; limit < end; limit += 1) {
          if (upper[limit] === 1 ? shown > edge[limit]! : shown < edge[limit]!) {
            if (since[limit]! < 0) since[limit] = at;
            lastBeyond[limit] = at;
          } else if (since[limit]! >= 0 && at - lastBeyond[limit]! >= repeat) {
            foundLimit[found] = limit;
            foundSince[found] = since[limit]!;
            foundUntil[found] = at;
            found += 1;
            since[limit] = -1;
          }
        }
      }
      let own = 0;
      for (let limit = first[of]!; limit < end; limit += 1) {
        if (since[limit]! < 0) continue;
        const repeated = of < 2 ? at - since[limit]! >= repeat : lastBeyond[limit]! - since[limit]! >= repeat;
        const stands = repeated ? repeatedLevel[limit]! : baseLevel[limit]!;
        if (stands > own) own = stands;
      }
      levelOf[of] = own;
      let worst = 0;
      for (let other = 0; other < levelOf.length; other += 1) {
        if (levelOf[other]! > worst) worst = levelOf[other]!;
        if (other < 2 && head[other]! >= 0 && at - head[other]! >= gap[other]! && gapLevel > worst) worst = gapLevel;
      }
      level[row] = worst;
    }
    for (let limit = 0; limit < count; limit += 1) {
      if (since[limit]! < 0) continue;
      foundLimit[found] = limit;
      foundSince[found] = since[limit]!;
      foundUntil[found] = -1;
      found += 1;
    }
    return { code: codesAll, limit: foundLimit, since: foundSince, until: foundUntil, count: found, level };
  };
}
