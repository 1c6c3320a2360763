import type { FactId } from '@mdma-at/evidence';
import { compiledSet } from './criteria/compiled-set.ts';
import type { CriteriaSet } from './criteria/criterion.ts';
import { judgeCompiled } from './judge-criterion.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ScreeningReport } from './report.ts';
import { requireDay, type ScreenOptions } from './screen-options.ts';
import { worstVerdict } from './worst-verdict.ts';

/**
 * Whether a person may take part under one set of criteria on one day, with a finding for every criterion. The verdict
 * is that of the worst finding: an unmet absolute criterion is `ineligible`, any other unmet one `refer`, an unanswered
 * one `incomplete`. What is still missing is listed whatever the verdict.
 *
 * @throws when `accept` names a criterion that the set does not have, or `on` is not a day.
 */
export function screen(record: ScreeningRecord, criteriaSet: CriteriaSet, options: ScreenOptions): ScreeningReport {
  const asOf = requireDay(options);
  const { criteria, restsOn } = compiledSet(criteriaSet, options.accept ?? nobody);
  const findings: CriterionFinding[] = [];
  for (const criterion of criteria) findings.push(judgeCompiled(criterion, record, asOf));
  const counts = countsOf(findings);
  return {
    criteriaSet: criteriaSet.id,
    on: asOf.on,
    verdict: worstVerdict(findings),
    ...(findings.length === 0 ? noCriteria : {}),
    ...(criteriaSet.partial ? partial : {}),
    findings,
    counts,
    missing: counts.unknown === 0 ? [] : [...new Set(findings.flatMap(({ missing }) => missing))],
    restsOn,
  };
}

const nobody: readonly FactId[] = [];
const noCriteria = { reason: 'criteria.none' } as const;
const partial = { partial: true } as const;

function countsOf(findings: readonly CriterionFinding[]): ScreeningReport['counts'] {
  let met = 0;
  let unknown = 0;
  for (const { verdict } of findings) {
    if (verdict === 'met') met += 1;
    else if (verdict === 'unknown') unknown += 1;
  }
  return { met, notMet: findings.length - met - unknown, unknown };
}
