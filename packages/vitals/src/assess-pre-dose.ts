import type { Instant } from '@mdma-at/evidence';
import { assessReading } from './assess-reading.ts';
import type { Symptom } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import { gateOf } from './gate-of.ts';
import { limitFindings } from './limit-findings.ts';
import type { LimitSet } from './limit-set.ts';
import { minute } from './minute.ts';
import type { Reading } from './reading.ts';
import type { GateReason, VitalsGate } from './vitals-gate.ts';

/** What the newest reading before the dose is judged by. */
export interface PreDoseOptions {
  readonly limits: LimitSet;
  readonly now: Instant;
  /** How old the reading may be; where no source or policy says so the gate stays unknown. */
  readonly freshMinutes: number | 'not-stated';
  /** Before the dose at most a provisional one; without it only limits that need no baseline are judged. */
  readonly baseline?: Baseline | 'insufficient';
  readonly symptoms?: readonly Symptom[];
  /** Earlier readings of the same day: a pressure that was too high needs its normal repeat. */
  readonly previous?: readonly Reading[];
}

/**
 * Says whether vital signs let the initial dose pass: the signs that the limits ask for are measured, fresh, and
 * neither beyond a limit of the set nor beyond its pre-dose limits. A missing sign or a stale reading leaves it unknown.
 */
export function assessPreDose(reading: Reading | undefined, options: PreDoseOptions): VitalsGate {
  const { limits, now, freshMinutes, baseline = 'insufficient', symptoms = [], previous = [] } = options;
  const { signs, basis } = limits.preDose;
  if (!reading) return { verdict: 'unknown', reasons: [{ code: 'reading.none' }], basis };

  const { at } = reading;
  const { findings } = assessReading(reading, { baseline, limits, symptoms, previous });
  const earlier = previous.filter((one) => one !== reading && one.at <= at).toSorted((a, b) => a.at - b.at);
  const beforeDose = limitFindings([...earlier, reading], limits.preDose.limits, { baseline, limits });
  const violated = [...findings, ...beforeDose].map((finding) => ({ code: 'limit.crossed', at, finding }) as const);

  const unknown: GateReason[] = [];
  const missing = signs.filter((sign) => !reading.signs[sign]);
  if (missing.length > 0) unknown.push({ code: 'sign.missing', at, signs: missing });
  if (limits.use === 'comparison') unknown.push({ code: 'limits.comparison-only', limits: limits.id });
  if (at > now) unknown.push({ code: 'reading.in-future', at });
  if (freshMinutes === 'not-stated') unknown.push({ code: 'freshness.not-stated' });
  else if (now - at > freshMinutes * minute) unknown.push({ code: 'reading.stale', at, freshMinutes });
  return gateOf({ violated, unknown }, { at, basis });
}
