import type { Issue } from './result.ts';

type ZodIssueLike = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

/** A schema's complaints as issues: paths and kinds, never the values, because values may be about a person. */
export function issuesOf(found: readonly ZodIssueLike[], under: readonly (string | number)[] = []): readonly Issue[] {
  return found.map((issue) => ({
    path: [...under, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))],
    code: `entry.${issue.code}`,
    message: issue.message,
  }));
}
