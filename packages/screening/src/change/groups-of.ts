import type { Criterion } from '../criteria/criterion.ts';
import type { Expression } from '../expression/expression.ts';

/** Criteria in groups that share no answer, so that each group can be cleared by itself. */
export function groupsOf(criteria: readonly Criterion[]): readonly (readonly Criterion[])[] {
  const groups: { readonly criteria: Criterion[]; readonly paths: Set<string> }[] = [];
  for (const criterion of criteria) {
    const paths = new Set(pathsIn(criterion.passes));
    const touching = groups.filter((group) => [...paths].some((path) => group.paths.has(path)));
    const [first, ...others] = touching;
    if (!first) {
      groups.push({ criteria: [criterion], paths });
      continue;
    }
    for (const other of others) {
      first.criteria.push(...other.criteria);
      for (const path of other.paths) first.paths.add(path);
      groups.splice(groups.indexOf(other), 1);
    }
    first.criteria.push(criterion);
    for (const path of paths) first.paths.add(path);
  }
  return groups.map((group) => group.criteria);
}

/** The answers and lists that an expression may look at, from the record's root. */
export function pathsIn(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'none-of':
      return expression.of.flatMap(pathsIn);
    case 'not':
      return pathsIn(expression.of);
    case 'when':
      return [...pathsIn(expression.if), ...pathsIn(expression.must)];
    case 'given':
      return [...pathsIn(expression.that), ...pathsIn(expression.must)];
    case 'includes-any':
    case 'counts-at-least':
    case 'no-entry':
    case 'newest-that-day':
    case 'repeatedly':
    case 'is':
    case 'is-one-of':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return [expression.path];
  }
}
