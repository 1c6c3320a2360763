import type { Instant } from '@mdma-at/evidence';
import { assessPreDose, type GateReason } from '@mdma-at/vitals';
import { basisOf } from '../../basis-of.ts';
import { baselineAt } from '../assess-readings.ts';
import { restingOn, satisfied, unknown, violated, type Finding } from '../finding.ts';
import { holdOf } from '../hold.ts';
import { limitsInForce } from '../limits-in-force.ts';
import { addMinutes } from '../minutes.ts';
import type { DayCase } from '../state.ts';
import { firstDoseAt } from '../t0.ts';

function reasonWith<C extends GateReason['code']>(
  reasons: readonly GateReason[],
  code: C,
): Extract<GateReason, { readonly code: C }> | undefined {
  return reasons.find((reason): reason is Extract<GateReason, { readonly code: C }> => reason.code === code);
}

/** The newest reading holds all signs that a dose needs, is fresh, and within the limits before a dose. */
export function judgeVitalsBeforeDose(day: DayCase, at: Instant): Finding {
  const { definition } = day.setup;
  const limits = limitsInForce(day.setup);
  const latest = day.readings.at(-1);
  if (!latest) return unknown('vitals-fresh-in-range.not-measured');
  if (limits === 'not-stated') return unknown('vitals-fresh-in-range.limits-not-stated');
  const gate = assessPreDose(latest.reading, {
    limits,
    now: at,
    freshMinutes: definition.preDose.vitalsFreshMinutes,
    baseline: baselineAt(day.ledger, latest.at),
    symptoms: latest.symptoms,
    previous: day.readings.map(({ reading }) => reading),
  });
  const crossed = gate.reasons.flatMap((reason) => (reason.code === 'limit.crossed' ? [reason.finding.code] : []));
  if (gate.verdict === 'violated')
    return restingOn(
      gate.basis,
      violated('vitals-fresh-in-range.out-of-range', { at: latest.at, findings: crossed.join(', ') }),
    );
  if (gate.verdict === 'satisfied')
    return restingOn(gate.basis, satisfied('vitals-fresh-in-range.yes', { at: latest.at }));
  const missing = reasonWith(gate.reasons, 'sign.missing');
  if (missing)
    return restingOn(
      gate.basis,
      unknown('vitals-fresh-in-range.incomplete', { at: latest.at, missing: missing.signs.join(', ') }),
    );
  const basis = basisOf(definition, 'preDose.vitalsFreshMinutes');
  const compares = reasonWith(gate.reasons, 'limits.comparison-only');
  if (compares)
    return restingOn(gate.basis, unknown('vitals-fresh-in-range.limits-only-compare', { limits: compares.limits }));
  if (reasonWith(gate.reasons, 'reading.in-future'))
    return restingOn(gate.basis, unknown('vitals-fresh-in-range.in-future', { at: latest.at }));
  const stale = reasonWith(gate.reasons, 'reading.stale');
  return restingOn(
    basis,
    stale
      ? unknown('vitals-fresh-in-range.stale', { at: latest.at, freshMinutes: stale.freshMinutes })
      : unknown('vitals-fresh-in-range.freshness-not-stated'),
  );
}

/** The newest reading since the first dose is fresh, complete, held against a baseline, and clears the supplemental dose. */
export function judgeVitalsClear(day: DayCase, at: Instant): Finding {
  const { vitalsFreshMinutes: freshMinutes } = day.setup.definition.preDose;
  const basis = basisOf(day.setup.definition, 'preDose.vitalsFreshMinutes');
  const dosedAt = firstDoseAt(day.ledger);
  const latest = day.readings.findLast((reading) => dosedAt !== undefined && reading.at > dosedAt);
  if (!latest) return unknown('vitals-clear.not-measured');
  const { assessment } = latest;
  if (assessment === 'unassessed') return unknown('vitals-clear.limits-not-stated');
  const { level, missing } = assessment;
  if (assessment.supplemental === 'hold') return violated('vitals-clear.hold', { at: latest.at, level });
  if (level > 0) return violated('vitals-clear.blocked', { at: latest.at, level });
  if (missing.length > 0) return unknown('vitals-clear.incomplete', { at: latest.at, missing: missing.join(', ') });
  const limits = limitsInForce(day.setup);
  if (limits !== 'not-stated' && limits.use === 'comparison')
    return unknown('vitals-clear.limits-only-compare', { limits: limits.id });
  if (assessment.supplemental === 'blocked') return unknown('vitals-clear.no-baseline');
  if (freshMinutes === 'not-stated') return restingOn(basis, unknown('vitals-clear.freshness-not-stated'));
  return at > addMinutes(latest.at, freshMinutes)
    ? restingOn(basis, unknown('vitals-clear.stale', { at: latest.at, freshMinutes }))
    : satisfied('vitals-clear.clear', { at: latest.at });
}

/** No reading holds all dosing. */
export function judgeNoHold(day: DayCase): Finding {
  if (limitsInForce(day.setup) === 'not-stated') return unknown('no-hold.limits-not-stated');
  const hold = holdOf(day);
  return hold ? violated('no-hold.active', { since: hold.since, level: hold.level }) : satisfied('no-hold.none');
}

/** A complete reading was taken after the one that holds, and asks for no hold itself. */
export function judgeReadingAfterHold(day: DayCase): Finding {
  const hold = holdOf(day);
  if (!hold) return violated('reading-after-hold.no-hold');
  const after = day.readings.findLast((reading) => reading.at > hold.since);
  if (!after) return unknown('reading-after-hold.not-measured', { since: hold.since });
  if (after.assessment !== 'unassessed' && after.assessment.missing.length > 0)
    return unknown('reading-after-hold.incomplete', { at: after.at, missing: after.assessment.missing.join(', ') });
  return satisfied('reading-after-hold.measured', { at: after.at });
}
