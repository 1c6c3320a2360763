import type { Expression } from '../expression/expression.ts';
import { lookUp } from '../expression/look-up.ts';
import type { Way } from './requirement.ts';

/** Every way to make an expression true, or false, of a record. Requirements that hold already are named too. */
export function waysTo(expression: Expression, wanted: boolean, record: unknown): readonly Way[] {
  switch (expression.op) {
    case 'all':
      return wanted ? together(expression.of, true, record) : eitherOf(expression.of, false, record);
    case 'any':
      return wanted ? eitherOf(expression.of, true, record) : together(expression.of, false, record);
    case 'none-of':
      return wanted ? together(expression.of, false, record) : eitherOf(expression.of, true, record);
    case 'not':
      return waysTo(expression.of, !wanted, record);
    case 'when': {
      const asked = product(waysTo(expression.if, true, record), waysTo(expression.must, wanted, record));
      return wanted ? [...waysTo(expression.if, false, record), ...asked] : asked;
    }
    case 'given':
      return product(waysTo(expression.that, true, record), waysTo(expression.must, wanted, record));
    case 'no-entry':
      return waysInEntries(expression, wanted, record);
    case 'includes-any':
    case 'counts-at-least':
    case 'newest-that-day':
    case 'repeatedly':
    case 'is':
    case 'is-one-of':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return [[{ path: expression.path, says: expression, wanted }]];
  }
}

/** Each of one together with each of the other. */
export function product(one: readonly Way[], other: readonly Way[]): readonly Way[] {
  return one.flatMap((first) => other.map((second) => [...first, ...second]));
}

function together(parts: readonly Expression[], wanted: boolean, record: unknown): readonly Way[] {
  return parts.reduce<readonly Way[]>((ways, part) => product(ways, waysTo(part, wanted, record)), [[]]);
}

function eitherOf(parts: readonly Expression[], wanted: boolean, record: unknown): readonly Way[] {
  return parts.flatMap((part) => waysTo(part, wanted, record));
}

type NoEntry = Extract<Expression, { readonly op: 'no-entry' }>;

// Entries are changed one by one; nobody is advised to add one.
function waysInEntries(rule: NoEntry, wanted: boolean, record: unknown): readonly Way[] {
  const list = lookUp(record, rule.path.split('.'));
  if (!Array.isArray(list)) return [[{ path: rule.path, says: rule, wanted }]];
  const entries: readonly unknown[] = list;
  const inEach = entries.map((entry, index) =>
    waysTo(rule.where, !wanted, entry).map((way) =>
      way.map((each) => ({ ...each, path: `${rule.path}.${index}.${each.path}` })),
    ),
  );
  return wanted ? inEach.reduce<readonly Way[]>(product, [[]]) : inEach.flat();
}
