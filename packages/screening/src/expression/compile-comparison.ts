import type { Comparison } from './expression.ts';
import type { Judge } from './judge.ts';
import { lookUp } from './look-up.ts';
import { noteAnswer } from './trace.ts';
import type { Truth } from './truth.ts';

/** Turns a statement about one answer into a closure. A missing answer, or one of another kind, is never a pass. */
export function compileComparison(comparison: Comparison): Judge {
  const steps = comparison.path.split('.');
  const compare = comparisonOf(comparison);
  return ({ root, prefix, trace }) => {
    const seen = lookUp(root, steps);
    const known = typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean';
    noteAnswer(trace, prefix + comparison.path, known ? seen : 'not-recorded');
    return !known || seen === 'unknown' || seen === 'not-recorded' ? 'unknown' : compare(seen);
  };
}

function comparisonOf(comparison: Comparison): (seen: string | number | boolean) => Truth {
  switch (comparison.op) {
    case 'is':
      return (seen) => seen === comparison.value;
    case 'is-one-of':
      return (seen) => typeof seen === 'string' && comparison.values.includes(seen);
    case 'at-least':
      return (seen) => (typeof seen === 'number' ? seen >= comparison.value : 'unknown');
    case 'at-most':
      return (seen) => (typeof seen === 'number' ? seen <= comparison.value : 'unknown');
    case 'above':
      return (seen) => (typeof seen === 'number' ? seen > comparison.value : 'unknown');
    case 'below':
      return (seen) => (typeof seen === 'number' ? seen < comparison.value : 'unknown');
  }
}
