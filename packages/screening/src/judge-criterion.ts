import type { Day } from '@mdma-at/evidence';
import { type CompiledCriterion, compiledCriterion } from './criteria/compiled-set.ts';
import type { Criterion } from './criteria/criterion.ts';
import { keepFinding, recallFinding } from './criteria/remembered-findings.ts';
import type { AsOf } from './expression/judge.ts';
import type { Trace } from './expression/trace.ts';
import type { Truth } from './expression/truth.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ObservedAnswer } from './report.ts';
import { rankOf } from './worst-verdict.ts';

/** A finding with its rank among verdicts: 0 lets the person pass, 3 excludes. */
export interface Judged {
  readonly finding: CriterionFinding;
  readonly rank: number;
}

/** What one criterion says about one person on one day: verdict, answers looked at, rule, answers still missing. */
export function judgeCriterion(criterion: Criterion, record: ScreeningRecord, on: Day): CriterionFinding {
  return judgeCompiled(compiledCriterion(criterion), record, { on }, false).finding;
}

/** The same for a criterion that was compiled before; `ordinary` says that the record can be read without care. */
export function judgeCompiled(
  compiled: CompiledCriterion,
  record: ScreeningRecord,
  asOf: AsOf,
  ordinary: boolean,
): Judged {
  const { remembered } = compiled;
  if (remembered === undefined || !ordinary) return judgeAnew(compiled, record, asOf);
  const known = recallFinding(remembered, record);
  if (known !== undefined) return known;
  const judged = frozen(judgeAnew(compiled, record, asOf));
  keepFinding(remembered, record, judged);
  return judged;
}

function judgeAnew(compiled: CompiledCriterion, record: ScreeningRecord, asOf: AsOf): Judged {
  const { criterion, judge, expected } = compiled;
  const trace: Trace = { observed: [], missing: [] };
  const truth = judge({ root: record, prefix: '', on: asOf.on, testsFrom: asOf.testsFrom ?? asOf.on, trace });
  const { observed, missing } = trace;
  const finding: CriterionFinding = {
    id: criterion.id,
    category: criterion.category,
    kind: criterion.kind,
    effect: criterion.effect,
    verdict: verdictOf(truth),
    observed: observed.length > 1 ? onceEach(observed) : observed,
    expected,
    missing: missing.length > 1 ? [...new Set(missing)] : missing,
    basis: criterion.basis,
  };
  return { finding, rank: rankOf(finding) };
}

// Shared between reports, so nobody may write into it.
function frozen(judged: Judged): Judged {
  const { finding } = judged;
  finding.observed.forEach((answer) => Object.freeze(answer));
  Object.freeze(finding.observed);
  Object.freeze(finding.missing);
  Object.freeze(finding);
  return judged;
}

function verdictOf(truth: Truth): CriterionFinding['verdict'] {
  if (truth === 'unknown') return 'unknown';
  return truth ? 'met' : 'not-met';
}

function onceEach(observed: readonly ObservedAnswer[]): readonly ObservedAnswer[] {
  return observed.filter(({ path }, index) => observed.findIndex((other) => other.path === path) === index);
}
