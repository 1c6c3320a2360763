import type { Issue } from '@mdma-at/evidence';
import { sitePolicySchema } from './policy.schema.ts';

/** Every reason why something is not a site policy; none when it is one. */
export function policyIssues(input: unknown): readonly Issue[] {
  const parsed = sitePolicySchema.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    code: `policy.${issue.code}`,
    message: issue.message,
  }));
}
