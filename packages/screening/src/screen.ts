import type { FactId } from '@mdma-at/evidence';
import { type CompiledCriterion, compiledSet } from './criteria/compiled-set.ts';
import type { CriteriaSet } from './criteria/criterion.ts';
import { isOrdinary } from './expression/read-answer.ts';
import { judgeCompiled } from './judge-criterion.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ScreeningReport } from './report.ts';
import { requireDay, type ScreenOptions } from './screen-options.ts';
import { verdictOfRank } from './worst-verdict.ts';

/**
 * Whether a person may take part under one set of criteria on one day, with a finding for every criterion. The verdict
 * is that of the worst finding: an unmet absolute criterion is `ineligible`, any other unmet one `refer`, an unanswered
 * one `incomplete`. What is still missing is listed whatever the verdict.
 *
 * @throws when `accept` names a criterion that the set does not have, or `on` is not a day.
 */
export function screen(record: ScreeningRecord, criteriaSet: CriteriaSet, options: ScreenOptions): ScreeningReport {
  const asOf = requireDay(options);
  const { criteria, groups, restsOn } = compiledSet(criteriaSet, options.accept ?? nobody);
  const ordinary = isOrdinary(record, groups);
  let worst = 0;
  let notMet = 0;
  let unknown = 0;
  const findings: CriterionFinding[] = [];
  for (let index = 0; index < criteria.length; index += 1) {
    const criterion = criteria[index] as CompiledCriterion;
    const judged = judgeCompiled(criterion, record, asOf, ordinary);
    if (judged.rank !== 0) {
      if (judged.rank === 1) unknown += 1;
      else notMet += 1;
      if (judged.rank > worst) worst = judged.rank;
    }
    findings.push(judged.finding);
  }
  const report: ScreeningReport = {
    criteriaSet: criteriaSet.id,
    on: asOf.on,
    verdict: findings.length === 0 ? 'incomplete' : verdictOfRank(worst),
    findings,
    counts: { met: findings.length - notMet - unknown, notMet, unknown },
    missing: unknown === 0 ? [] : missingIn(findings),
    restsOn,
  };
  if (findings.length === 0) return { ...report, reason: 'criteria.none' };
  return criteriaSet.partial ? { ...report, partial: true } : report;
}

const nobody: readonly FactId[] = [];

function missingIn(findings: readonly CriterionFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ missing }) => missing))];
}
