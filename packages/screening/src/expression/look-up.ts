/** How to find an answer: the steps of its path, split once. */
export type Steps = readonly string[];

/** The answer at the end of a path, `'unknown'` where somebody said so on the way, or `'not-recorded'`. */
export function lookUp(root: unknown, steps: Steps): unknown {
  let found: unknown = root;
  for (const step of steps) {
    if (found === 'unknown') return 'unknown';
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return 'not-recorded';
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return found === undefined || found === null ? 'not-recorded' : found;
}
