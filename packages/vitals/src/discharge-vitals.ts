import type { Instant } from '@mdma-at/evidence';
import { assessReading } from './assess-reading.ts';
import type { Symptom } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import { gateOf } from './gate-of.ts';
import type { LimitSet } from './limit-set.ts';
import { minute } from './minute.ts';
import type { Reading } from './reading.ts';
import { notBack, signsOfReturn, signsWithBaseline } from './return-to-baseline.ts';
import type { GateReason, VitalsGate } from './vitals-gate.ts';

/** What the readings at the end of a session are judged by. */
export interface DischargeOptions {
  readonly baseline: Baseline | 'insufficient';
  readonly limits: LimitSet;
  readonly now: Instant;
  /** Symptoms present now. */
  readonly symptoms?: readonly Symptom[];
  /** How old the newest complete reading may be, where a policy says so. */
  readonly freshMinutes?: number;
}

/**
 * Says whether vital signs are back, so that a session may end: the newest complete reading, a complete one at least
 * the stated time before it, and everything measured between and after them lie within reach of the person's own
 * baseline and at level 0. A low value never passes; what was not measured leaves it unknown.
 */
export function dischargeVitals(readings: readonly Reading[], options: DischargeOptions): VitalsGate {
  const { limits, now } = options;
  const rule = limits.release;
  const known = readings.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
  const needed = [...new Set([...signsOfReturn(rule), ...limits.needs.signs])];
  const complete = known.filter(({ signs }) => needed.every((sign) => signs[sign]));
  const latest = complete.at(-1);
  const earlier = latest && complete.findLast(({ at }) => latest.at - at >= rule.minutesApart * minute);

  const from = earlier?.at ?? latest?.at ?? known.at(-1)?.at ?? now;
  const judged = known.filter(({ at }) => at >= from);
  const violated = judged.flatMap((reading, index) =>
    againstReading(reading, { ...options, known, last: index === judged.length - 1 }),
  );
  const onlyCompares =
    limits.use === 'comparison' ? [{ code: 'limits.comparison-only', limits: limits.id } as const] : [];
  const unknown = [
    ...onlyCompares,
    ...unknownReadings({ known, latest, earlier, needed }, options),
    ...unknownBaseline(options),
  ];
  return gateOf({ violated, unknown }, { at: latest?.at ?? now, basis: rule.basis });
}

type ReadingCase = DischargeOptions & { readonly known: readonly Reading[]; readonly last: boolean };

function againstReading(
  reading: Reading,
  { baseline, limits, symptoms = [], known, last }: ReadingCase,
): readonly GateReason[] {
  const { at } = reading;
  const { findings } = assessReading(reading, { baseline, limits, previous: known, symptoms: last ? symptoms : [] });
  const crossed = findings.map((finding) => ({ code: 'limit.crossed', at, finding }) as const);
  return [...crossed, ...notBack(reading, { rule: limits.release, baseline })];
}

interface Pair {
  readonly known: readonly Reading[];
  readonly latest: Reading | undefined;
  readonly earlier: Reading | undefined;
  readonly needed: readonly (keyof Reading['signs'])[];
}

function unknownReadings(
  { known, latest, earlier, needed }: Pair,
  { limits, now, freshMinutes }: DischargeOptions,
): readonly GateReason[] {
  const newest = known.at(-1);
  if (!newest) return [{ code: 'reading.none' }];
  if (!latest) return [{ code: 'sign.missing', at: newest.at, signs: needed.filter((sign) => !newest.signs[sign]) }];
  const reasons: GateReason[] = [];
  if (!earlier) reasons.push({ code: 'readings.too-close', minutesApart: limits.release.minutesApart });
  if (freshMinutes !== undefined && now - latest.at > freshMinutes * minute) {
    reasons.push({ code: 'reading.stale', at: latest.at, freshMinutes });
  }
  return reasons;
}

function unknownBaseline({ baseline, limits }: DischargeOptions): readonly GateReason[] {
  const needed = signsWithBaseline(limits.release);
  const signs =
    baseline === 'insufficient' || baseline.kind === 'provisional'
      ? needed
      : needed.filter((sign) => !baseline.signs[sign]);
  return signs.length > 0 ? [{ code: 'baseline.insufficient', signs }] : [];
}
