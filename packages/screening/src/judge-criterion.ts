import type { Day } from '@mdma-at/evidence';
import type { Criterion } from './criteria/criterion.ts';
import { compileExpression } from './expression/compile-expression.ts';
import { describeExpression } from './expression/describe-expression.ts';
import type { Judge } from './expression/judge.ts';
import type { Trace } from './expression/trace.ts';
import type { Truth } from './expression/truth.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ObservedAnswer } from './report.ts';

type Ready = { readonly judge: Judge; readonly expected: string };

// Criteria are constants, so each is compiled once for the life of the program.
const ready = new WeakMap<Criterion, Ready>();

/** What one criterion says about one person on one day: verdict, answers looked at, rule, answers still missing. */
export function judgeCriterion(criterion: Criterion, record: ScreeningRecord, on: Day): CriterionFinding {
  const { judge, expected } = makeReady(criterion);
  const trace: Trace = { observed: [], missing: [] };
  const truth = judge({ root: record, prefix: '', on, trace });
  const { id, category, kind, effect, basis } = criterion;
  return {
    id,
    category,
    kind,
    effect,
    verdict: verdictOf(truth),
    observed: onceEach(trace.observed),
    expected,
    missing: [...new Set(trace.missing)],
    basis,
  };
}

function makeReady(criterion: Criterion): Ready {
  const known = ready.get(criterion);
  if (known) return known;
  const made = { judge: compileExpression(criterion.passes), expected: describeExpression(criterion.passes) };
  ready.set(criterion, made);
  return made;
}

function verdictOf(truth: Truth): CriterionFinding['verdict'] {
  if (truth === 'unknown') return 'unknown';
  return truth ? 'met' : 'not-met';
}

function onceEach(observed: readonly ObservedAnswer[]): readonly ObservedAnswer[] {
  return observed.filter(({ path }, index) => observed.findIndex((other) => other.path === path) === index);
}
