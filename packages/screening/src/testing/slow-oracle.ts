import type { Expression } from '../expression/expression.ts';

/**
 * What an expression says of a record, worked out anew from its definition and as plainly as can be: -1 it does not hold,
 * 1 it holds, 0 nobody can tell. `and` is the smallest, `or` the largest.
 */
export function slowly(expression: Expression, record: unknown, on: string): -1 | 0 | 1 {
  const again = (part: Expression) => slowly(part, record, on);
  switch (expression.op) {
    case 'all':
      return Math.min(1, ...expression.of.map(again)) as -1 | 0 | 1;
    case 'any':
      return Math.max(-1, ...expression.of.map(again)) as -1 | 0 | 1;
    case 'none-of':
      return opposite(Math.max(-1, ...expression.of.map(again)));
    case 'not':
      return opposite(again(expression.of));
    case 'when': {
      const asked = again(expression.if);
      return asked === 0 ? 0 : asked === -1 ? 1 : again(expression.must);
    }
    case 'given':
      return again(expression.that) === 1 ? again(expression.must) : 0;
    case 'is': {
      const seen = answer(record, expression.path);
      return seen === undefined ? 0 : seen === expression.value ? 1 : -1;
    }
    case 'is-one-of': {
      const seen = answer(record, expression.path);
      return seen === undefined ? 0 : expression.values.some((value) => value === seen) ? 1 : -1;
    }
    case 'at-least':
      return compared(record, expression, (seen, value) => seen >= value);
    case 'at-most':
      return compared(record, expression, (seen, value) => seen <= value);
    case 'above':
      return compared(record, expression, (seen, value) => seen > value);
    case 'below':
      return compared(record, expression, (seen, value) => seen < value);
    case 'includes-any': {
      const words = list(record, expression.path);
      return words === undefined ? 0 : expression.values.some((value) => words.includes(value)) ? 1 : -1;
    }
    case 'counts-at-least': {
      const words = list(record, expression.path);
      return words === undefined ? 0 : new Set(words).size >= expression.value ? 1 : -1;
    }
    case 'no-entry': {
      const entries = list(record, expression.path);
      if (entries === undefined) return 0;
      return opposite(Math.max(-1, ...entries.map((entry) => slowly(expression.where, entry, on))));
    }
    case 'newest-that-day': {
      const known = entriesUntil(record, expression.path, on);
      if (known === undefined) return 0;
      const last = known
        .map(({ day }) => day)
        .toSorted()
        .at(-1);
      const truths = known.filter(({ day }) => day === last).map(({ entry }) => slowly(expression.where, entry, on));
      if (truths.includes(-1)) return -1;
      return last === on && !truths.includes(0) ? 1 : 0;
    }
    case 'repeatedly': {
      const known = entriesUntil(record, expression.path, on);
      if (known === undefined) return 0;
      const occasions = known.reduce<Record<string, number>>((found, { day, entry }, index) => {
        const name = expression.each === 'day' ? day : String(index);
        return { ...found, [name]: Math.max(found[name] ?? -1, slowly(expression.where, entry, on)) };
      }, {});
      const like = Object.values(occasions).filter((truth) => truth === 1).length;
      const perhaps = Object.values(occasions).filter((truth) => truth !== -1).length;
      const measured = Object.values(occasions).length;
      if (like >= expression.times) return 1;
      if (measured === 0 || perhaps >= expression.times) return 0;
      return measured < expression.times && perhaps > 0 ? 0 : -1;
    }
  }
}

function opposite(truth: number): -1 | 0 | 1 {
  return truth === 0 ? 0 : truth === 1 ? -1 : 1;
}

function answer(record: unknown, path: string): string | number | boolean | undefined {
  const seen = path
    .split('.')
    .reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], record);
  const known = typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean';
  return known && seen !== 'unknown' && seen !== 'not-recorded' ? seen : undefined;
}

function compared(
  record: unknown,
  { path, value }: { readonly path: string; readonly value: number },
  holds: (seen: number, value: number) => boolean,
): -1 | 0 | 1 {
  const seen = answer(record, path);
  return typeof seen !== 'number' ? 0 : holds(seen, value) ? 1 : -1;
}

function list(record: unknown, path: string): readonly unknown[] | undefined {
  const seen = path
    .split('.')
    .reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], record);
  return Array.isArray(seen) ? seen : undefined;
}

function entriesUntil(
  record: unknown,
  path: string,
  on: string,
): readonly { readonly day: string; readonly entry: unknown }[] | undefined {
  return list(record, path)
    ?.map((entry) => ({ day: String((entry as { readonly on: string }).on), entry }))
    .filter(({ day }) => day <= on);
}
