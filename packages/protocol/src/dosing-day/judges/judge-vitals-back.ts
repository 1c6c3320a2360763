import type { Instant } from '@mdma-at/evidence';
import { dischargeVitals, type GateReason } from '@mdma-at/vitals';
import { basisOf } from '../../basis-of.ts';
import { baselineAt, measuredReadings } from '../assess-readings.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { limitsInForce } from '../limits-in-force.ts';
import type { DayCase } from '../state.ts';

function explain(reason: GateReason, at: Instant): Finding {
  switch (reason.code) {
    case 'limit.crossed':
    case 'sign.not-back':
      return violated('vitals-back.not-yet', { at: reason.at });
    case 'sign.missing':
      return unknown('vitals-back.incomplete', { missing: reason.signs.join(', ') });
    case 'baseline.insufficient':
      return unknown('vitals-back.no-baseline');
    case 'reading.stale':
      return unknown('vitals-back.stale', { at: reason.at, freshMinutes: reason.freshMinutes });
    case 'limits.comparison-only':
      return unknown('vitals-back.limits-only-compare', { limits: reason.limits });
    case 'freshness.not-stated':
      return unknown('vitals-back.freshness-not-stated');
    case 'reading.in-future':
      return unknown('vitals-back.in-future', { at: reason.at });
    case 'reading.none':
    case 'readings.too-close':
      return unknown('vitals-back.too-few-readings');
    case 'in-range':
      return satisfied('vitals-back.yes', { at });
  }
}

/** The last readings are complete, fresh, and back to what they were before the dose. */
export function judgeVitalsBack(day: DayCase, at: Instant): Finding {
  const { freshMinutes } = day.setup.definition.release;
  const limits = limitsInForce(day.setup);
  if (limits === 'not-stated') return unknown('vitals-back.limits-not-stated');
  const gate = dischargeVitals(measuredReadings(day.ledger), {
    baseline: baselineAt(day.ledger, at),
    limits,
    now: at,
    symptoms: day.readings.at(-1)?.symptoms ?? [],
    ...(freshMinutes !== 'not-stated' && { freshMinutes }),
  });
  const found = explain(gate.reasons[0], at);
  if (gate.verdict !== 'satisfied') return restingOn(gate.basis, found);
  return freshMinutes === 'not-stated'
    ? restingOn(basisOf(day.setup.definition, 'release.freshMinutes'), unknown('vitals-back.freshness-not-stated'))
    : restingOn(gate.basis, found);
}
