import type { Expression } from './expression.ts';

const signs = { 'at-least': '>=', 'at-most': '<=', above: '>', below: '<' } as const;

/**
 * The readable form of an expression, such as `ageYears >= 18`. The section of the record is left out; inside a list,
 * names are those of an entry.
 */
export function describeExpression(expression: Expression): string {
  return describe(expression, dropSection);
}

type Name = (path: string) => string;

const dropSection: Name = (path) => path.slice(path.indexOf('.') + 1);
const asWritten: Name = (path) => path;

function describe(expression: Expression, name: Name): string {
  switch (expression.op) {
    case 'is':
      return `${name(expression.path)} == ${expression.value}`;
    case 'is-one-of':
      return `${name(expression.path)} in {${expression.values.join(', ')}}`;
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return `${name(expression.path)} ${signs[expression.op]} ${expression.value}`;
    case 'all':
      return expression.of.map((part) => bracketed(part, name)).join(' and ');
    case 'any':
      return expression.of.map((part) => bracketed(part, name)).join(' or ');
    case 'none-of':
      return `none of (${expression.of.map((part) => describe(part, name)).join('; ')})`;
    case 'not':
      if (expression.of.op === 'no-entry') {
        return `an entry of ${name(expression.of.path)} with ${bracketed(expression.of.where, asWritten)}`;
      }
      return `not (${describe(expression.of, name)})`;
    case 'when':
      return `when ${bracketed(expression.if, name)}: ${bracketed(expression.must, name)}`;
    case 'given':
      return `given ${bracketed(expression.that, name)}: ${bracketed(expression.must, name)}`;
    case 'includes-any':
      return `${name(expression.path)} has one of {${expression.values.join(', ')}}`;
    case 'counts-at-least':
      return `${name(expression.path)} has >= ${expression.value} entries`;
    case 'no-entry':
      return `no entry of ${name(expression.path)} with ${bracketed(expression.where, asWritten)}`;
    case 'newest-that-day':
      return `newest of ${name(expression.path)}, that day, with ${bracketed(expression.where, asWritten)}`;
    case 'repeatedly':
      return `${bracketed(expression.where, asWritten)} on >= ${expression.times} ${expression.each === 'day' ? 'days' : 'entries'} of ${name(expression.path)}`;
    default:
      expression satisfies never;
      return '';
  }
}

function bracketed(expression: Expression, name: Name): string {
  const text = describe(expression, name);
  const joins = (expression.op === 'all' || expression.op === 'any') && expression.of.length > 1;
  return joins || expression.op === 'when' || expression.op === 'given' ? `(${text})` : text;
}
