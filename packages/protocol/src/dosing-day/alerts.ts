import type { Basis, Instant } from '@mdma-at/evidence';
import type { ActionLevel, AssessmentFinding, Measured, Severity } from '@mdma-at/vitals';
import { alertActions, type AlertAction } from './alert-actions.data.ts';
import { caseAt } from './case-at.ts';
import { type Gap, gapAlerts } from './gap-alerts.ts';
import type { AssessedReading, DayCase, DosingDayState } from './state.ts';

/** A condition that asks for attention, from the reading that raised it until it has gone and somebody has seen it. */
export interface Alert {
  /** The condition and the moment it was raised: `systolic.above-limit@1780000000000`. */
  readonly id: string;
  readonly condition: string;
  readonly severity: Severity;
  readonly level: ActionLevel;
  readonly measured?: Measured;
  readonly limit?: NonNullable<AssessmentFinding['limit']>;
  readonly action: AlertAction;
  readonly since: Instant;
  readonly state: 'active' | 'acknowledged' | 'returned';
  readonly confirmation: AssessmentFinding['confirmation'];
  readonly repeatDueAt?: Instant;
  readonly returnedAt?: Instant;
  readonly acknowledged?: { readonly by: string; readonly at: Instant };
  readonly basis: Basis;
}

interface Episode {
  readonly finding: AssessmentFinding;
  readonly since: Instant;
  /** When the level last rose: an acknowledgement before that is of something milder. */
  readonly raisedAt: Instant;
  readonly returnedAt?: Instant;
}

/** Whether a reading says anything about a finding: it measured the sign, or it is a whole reading and the finding a symptom. */
function speaksOf({ reading }: AssessedReading, { sign }: AssessmentFinding): boolean {
  return sign === undefined ? Object.keys(reading.signs).length > 0 : reading.signs[sign] !== undefined;
}

function episodes(readings: readonly AssessedReading[]): readonly Episode[] {
  const closed: Episode[] = [];
  const open = new Map<string, Episode>();
  for (const reading of readings) {
    if (reading.assessment === 'unassessed') continue;
    const findings = new Map(reading.assessment.findings.map((finding) => [finding.code, finding]));
    for (const [code, episode] of open) {
      if (findings.has(code) || !speaksOf(reading, episode.finding)) continue;
      closed.push({ ...episode, returnedAt: reading.at });
      open.delete(code);
    }
    for (const [code, finding] of findings) {
      const known = open.get(code);
      const rose = !known || finding.level > known.finding.level;
      open.set(code, {
        finding,
        since: known?.since ?? reading.at,
        raisedAt: rose ? reading.at : known.raisedAt,
      });
    }
  }
  return [...closed, ...open.values()];
}

function gapsAsAlerts(gaps: readonly Gap[], day: DayCase): readonly Alert[] {
  return gaps.flatMap(({ past, ...gap }): readonly Alert[] => {
    const id = `${gap.condition}@${gap.since}`;
    const seen = day.ledger['alert.acknowledged'].findLast((fact) => fact.alert === id);
    if (seen && past) return [];
    return [
      {
        ...gap,
        id,
        confirmation: 'not-needed',
        state: seen ? 'acknowledged' : 'active',
        ...(seen && { acknowledged: { by: seen.by.id, at: seen.at } }),
      },
    ];
  });
}

/** Every alert that stands: active, acknowledged but still there, or gone but not yet seen. Worst first, then oldest. */
export function currentAlerts(state: DosingDayState, now: Instant): readonly Alert[] {
  const day = caseAt(state, now);
  const { ledger, readings } = day;
  const raised = episodes(readings).flatMap(({ finding, since, raisedAt, returnedAt }): readonly Alert[] => {
    const id = `${finding.code}@${since}`;
    const seen = ledger['alert.acknowledged'].findLast((fact) => fact.alert === id && fact.at >= raisedAt);
    if (seen && returnedAt !== undefined) return [];
    return [
      {
        id,
        condition: finding.code,
        severity: finding.severity ?? 'critical',
        level: finding.level,
        ...(finding.observed && { measured: finding.observed }),
        ...(finding.limit && { limit: finding.limit }),
        action: alertActions.byLevel[finding.level],
        since,
        state: returnedAt !== undefined ? 'returned' : seen ? 'acknowledged' : 'active',
        confirmation: finding.confirmation,
        ...(finding.repeatDueAt !== undefined && { repeatDueAt: finding.repeatDueAt }),
        ...(returnedAt !== undefined && { returnedAt }),
        ...(seen && { acknowledged: { by: seen.by.id, at: seen.at } }),
        basis: finding.basis,
      },
    ];
  });
  return [...raised, ...gapsAsAlerts(gapAlerts(state, day, now), day)].toSorted(
    (a, b) => b.level - a.level || a.since - b.since,
  );
}
