import type { Comparison, Expression } from './expression.ts';

/** The one comparison that an expression consists of, if it looks at a single answer and nothing else. */
export function soleComparison(expression: Expression): Comparison | undefined {
  switch (expression.op) {
    case 'is':
    case 'is-one-of':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return expression;
    case 'not':
    case 'all':
    case 'any':
    case 'none-of':
    case 'when':
    case 'given':
    case 'includes-any':
    case 'counts-at-least':
    case 'no-entry':
    case 'newest-that-day':
    case 'repeatedly':
      return undefined;
  }
}
