import type { Facts } from './collect.ts';

/** What a change does to the facts, a line each: `path before → after`. */
export function diffFacts(before: Facts, after: Facts): readonly string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return paths.flatMap((path) => {
    const was = before[path];
    const is = after[path];
    if (was === is) return [];
    return [`${path} ${was ?? 'absent'} → ${is ?? 'removed'}`];
  });
}
