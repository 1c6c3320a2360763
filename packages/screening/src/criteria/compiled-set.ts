import type { FactId } from '@mdma-at/evidence';
import type { Judge } from '../expression/judge.ts';
import { compileExpression } from '../expression/compile-expression.ts';
import { describeExpression } from '../expression/describe-expression.ts';
import { soleComparison } from '../expression/sole-comparison.ts';
import type { Steps } from '../expression/look-up.ts';
import type { CriterionFinding } from '../report.ts';
import { acceptedCriteria } from './accepted-criteria.ts';
import type { CriteriaSet, Criterion } from './criterion.ts';

/** A criterion made ready to be asked of many people. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly judge: Judge;
  readonly expected: string;
  /** Where it looks, when it looks at one answer only: its finding is then a function of that answer. */
  readonly sole: { readonly steps: Steps; readonly findings: Map<unknown, CriterionFinding> } | undefined;
}

/** A set made ready: its criteria in order, and what of it rests on unseen text or on a guide. */
export interface CompiledSet {
  readonly criteria: readonly CompiledCriterion[];
  readonly restsOn: { readonly unverified: readonly FactId[]; readonly seed: readonly FactId[] };
}

// Sets and criteria are constants, so each is compiled once for the life of the program.
const sets = new WeakMap<CriteriaSet, Map<string, CompiledSet>>();
const compiled = new WeakMap<Criterion, CompiledCriterion>();

/** The set as it counts at a site, compiled once. */
export function compiledSet(criteriaSet: CriteriaSet, accept: readonly FactId[]): CompiledSet {
  const name = accept.length === 0 ? '' : accept.join(' ');
  const known = sets.get(criteriaSet)?.get(name);
  if (known) return known;
  const criteria = acceptedCriteria(criteriaSet, accept).map(compiledCriterion);
  const made = { criteria, restsOn: { unverified: marked(criteria, 'unverified'), seed: marked(criteria, 'seed') } };
  const ofSet = sets.get(criteriaSet) ?? new Map<string, CompiledSet>();
  sets.set(criteriaSet, ofSet.set(name, made));
  return made;
}

/** A criterion, compiled once. */
export function compiledCriterion(criterion: Criterion): CompiledCriterion {
  const known = compiled.get(criterion);
  if (known) return known;
  const sole = soleComparison(criterion.passes);
  const made = {
    criterion,
    judge: compileExpression(criterion.passes),
    expected: describeExpression(criterion.passes),
    sole: sole && { steps: sole.path.split('.'), findings: new Map<unknown, CriterionFinding>() },
  };
  compiled.set(criterion, made);
  return made;
}

function marked(criteria: readonly CompiledCriterion[], mark: 'unverified' | 'seed'): readonly FactId[] {
  return criteria.filter(({ criterion }) => criterion.basis.verification === mark).map(({ criterion }) => criterion.id);
}
