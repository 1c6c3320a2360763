import type { Day, FactId } from '@mdma-at/evidence';
import type { CriteriaSet } from './criteria/criterion.ts';
import { acceptedCriteria } from './criteria/accepted-criteria.ts';
import { judgeCriterion } from './judge-criterion.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ScreeningReport } from './report.ts';
import { worstVerdict } from './worst-verdict.ts';

/** How to screen. */
export interface ScreenOptions {
  /** The day the question is about: later entries are not looked at, and a pregnancy test has to be of this day. */
  readonly on: Day;
  /** Criteria whose text nobody has seen and that the site accepts by name. */
  readonly accept?: readonly FactId[];
}

/**
 * Whether a person may take part under one set of criteria on one day, with a finding for every criterion. The verdict
 * is that of the worst finding: an unmet absolute criterion is `ineligible`, any other unmet one `refer`, an unanswered
 * one `incomplete`. What is still missing is listed whatever the verdict.
 *
 * @throws when `accept` names a criterion that the set does not have, or `on` is not a day.
 */
export function screen(record: ScreeningRecord, criteriaSet: CriteriaSet, options: ScreenOptions): ScreeningReport {
  const { on, accept = [] } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error(`[screening] "${on}" is not a day; give YYYY-MM-DD`);
  const findings = acceptedCriteria(criteriaSet, accept).map((criterion) => judgeCriterion(criterion, record, on));
  return {
    criteriaSet: criteriaSet.id,
    on,
    verdict: worstVerdict(findings),
    ...(findings.length === 0 ? { reason: 'criteria.none' } : {}),
    findings,
    counts: {
      met: findings.filter(({ verdict }) => verdict === 'met').length,
      notMet: findings.filter(({ verdict }) => verdict === 'not-met').length,
      unknown: findings.filter(({ verdict }) => verdict === 'unknown').length,
    },
    missing: [...new Set(findings.flatMap(({ missing }) => missing))],
    restsOn: { unverified: restingOn(findings, 'unverified'), seed: restingOn(findings, 'seed') },
  };
}

function restingOn(findings: readonly CriterionFinding[], mark: 'unverified' | 'seed'): readonly FactId[] {
  return findings.filter(({ basis }) => basis.verification === mark).map(({ id }) => id);
}
