import type { Expression } from './expression.ts';

/** The answers that an expression compares, each once; nothing where it looks into a list. */
export function answersCompared(expression: Expression): readonly string[] | undefined {
  switch (expression.op) {
    case 'is':
    case 'is-one-of':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return [expression.path];
    case 'not':
      return answersCompared(expression.of);
    case 'all':
    case 'any':
    case 'none-of':
      return joined(expression.of);
    case 'when':
      return joined([expression.if, expression.must]);
    case 'given':
      return joined([expression.that, expression.must]);
    case 'includes-any':
    case 'counts-at-least':
    case 'no-entry':
    case 'newest-that-day':
    case 'repeatedly':
      return undefined;
  }
}

function joined(parts: readonly Expression[]): readonly string[] | undefined {
  const paths: string[] = [];
  for (const part of parts) {
    const more = answersCompared(part);
    if (!more) return undefined;
    paths.push(...more);
  }
  return [...new Set(paths)];
}
