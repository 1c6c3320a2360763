import type { Day } from '@mdma-at/evidence';
import { type CompiledCriterion, compiledCriterion } from './criteria/compiled-set.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { AsOf } from './expression/judge.ts';
import { lookUp } from './expression/look-up.ts';
import type { Trace } from './expression/trace.ts';
import type { Truth } from './expression/truth.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ObservedAnswer } from './report.ts';

/** What one criterion says about one person on one day: verdict, answers looked at, rule, answers still missing. */
export function judgeCriterion(criterion: Criterion, record: ScreeningRecord, on: Day): CriterionFinding {
  return judgeCompiled(compiledCriterion(criterion), record, { on });
}

// Enough for every option and every year of age; an answer beyond that is judged anew each time.
const mostRemembered = 128;

/** The same for a criterion that was compiled before. */
export function judgeCompiled(compiled: CompiledCriterion, record: ScreeningRecord, asOf: AsOf): CriterionFinding {
  if (!compiled.sole) return makeFinding(compiled, record, asOf);
  const { steps, findings } = compiled.sole;
  const seen = lookUp(record, steps);
  const known = findings.get(seen);
  if (known) return known;
  const finding = makeFinding(compiled, record, asOf);
  if (isPlain(seen) && findings.size < mostRemembered) findings.set(seen, frozen(finding));
  return finding;
}

function isPlain(seen: unknown): boolean {
  return typeof seen === 'boolean' || typeof seen === 'string' || typeof seen === 'number';
}

function makeFinding(compiled: CompiledCriterion, record: ScreeningRecord, asOf: AsOf): CriterionFinding {
  const { criterion, judge, expected } = compiled;
  const trace: Trace = { observed: [], missing: [] };
  const truth = judge({ ...asOf, root: record, prefix: '', trace });
  const { observed, missing } = trace;
  return {
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
}

// Shared between reports, so nobody may write into it.
function frozen(finding: CriterionFinding): CriterionFinding {
  finding.observed.forEach((answer) => Object.freeze(answer));
  Object.freeze(finding.observed);
  Object.freeze(finding.missing);
  return Object.freeze(finding);
}

function verdictOf(truth: Truth): CriterionFinding['verdict'] {
  if (truth === 'unknown') return 'unknown';
  return truth ? 'met' : 'not-met';
}

function onceEach(observed: readonly ObservedAnswer[]): readonly ObservedAnswer[] {
  return observed.filter(({ path }, index) => observed.findIndex((other) => other.path === path) === index);
}
