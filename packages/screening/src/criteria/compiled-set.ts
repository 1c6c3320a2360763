import type { FactId } from '@mdma-at/evidence';
import { answersCompared } from '../expression/answers-compared.ts';
import { compileExpression } from '../expression/compile-expression.ts';
import { describeExpression } from '../expression/describe-expression.ts';
import type { Judge } from '../expression/judge.ts';
import { type AnswerPlace, groupsOnTheWay } from '../expression/read-answer.ts';
import { acceptedCriteria } from './accepted-criteria.ts';
import type { CriteriaSet, Criterion } from './criterion.ts';
import { rememberedFindings, type RememberedFindings } from './remembered-findings.ts';

/** A criterion made ready to be asked of many people. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly judge: Judge;
  readonly expected: string;
  /** Where it looks into no list, its finding is a function of a few answers, and is made once for each combination. */
  readonly remembered: RememberedFindings | undefined;
}

/** A set made ready: its criteria in order, and what of it rests on unseen text or on a guide. */
export interface CompiledSet {
  readonly criteria: readonly CompiledCriterion[];
  /** The groups of a record that its remembered findings read through. */
  readonly groups: readonly AnswerPlace[];
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
  const groups = groupsOnTheWay(criteria.flatMap(({ remembered }) => remembered?.places ?? []));
  const made = {
    criteria,
    groups,
    restsOn: { unverified: marked(criteria, 'unverified'), seed: marked(criteria, 'seed') },
  };
  const ofSet = sets.get(criteriaSet) ?? new Map<string, CompiledSet>();
  sets.set(criteriaSet, ofSet.set(name, made));
  return made;
}

/** A criterion, compiled once. */
export function compiledCriterion(criterion: Criterion): CompiledCriterion {
  const known = compiled.get(criterion);
  if (known) return known;
  const paths = answersCompared(criterion.passes);
  const made = {
    criterion,
    judge: compileExpression(criterion.passes),
    expected: describeExpression(criterion.passes),
    remembered: paths && paths.length > 0 && !paths.some(isNatural) ? rememberedFindings(paths) : undefined,
  };
  compiled.set(criterion, made);
  return made;
}

// Every object has a `constructor` or a `valueOf` by nature, which is no answer.
function isNatural(path: string): boolean {
  return path.split('.').some((step) => step in Object.prototype);
}

function marked(criteria: readonly CompiledCriterion[], mark: 'unverified' | 'seed'): readonly FactId[] {
  return criteria.filter(({ criterion }) => criterion.basis.verification === mark).map(({ criterion }) => criterion.id);
}
