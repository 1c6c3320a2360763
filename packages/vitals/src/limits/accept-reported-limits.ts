import type { Result } from '@mdma-at/evidence';
import type { Limit, LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';
import { reportedLimits } from './reported-limits.data.ts';

/**
 * Takes over limits that nobody could verify, as a set that a named person accepts. The set only compares: to act on
 * these limits a site writes them into a policy of its own. Refused without a name.
 */
export function acceptReportedLimits(
  which: keyof typeof reportedLimits,
  { acceptedBy }: { readonly acceptedBy: string },
): Result<LimitSet> {
  if (typeof acceptedBy !== 'string' || acceptedBy.trim() === '') {
    const message = 'saw no name; expected who accepts these unverified limits';
    return { ok: false, issues: [{ path: ['acceptedBy'], code: 'limits.not-accepted', message }] };
  }
  const { limits, basis } = reportedLimits[which];
  const accepted = (one: {
    readonly facts: LimitSet['basis']['facts'];
    readonly because: string;
  }): LimitSet['basis'] => ({
    facts: one.facts,
    verification: 'policy',
    cites: [],
    because: `Accepted by ${acceptedBy.trim()} although unverified: ${one.because}`,
  });
  const asPolicy = (limit: (typeof limits)[number]): Limit => ({ ...limit, basis: accepted(limit.basis) });
  const [first, ...more] = limits;
  const signs = [first.sign, ...more.map(({ sign }) => sign)] as const;
  const value: LimitSet = {
    ...comparisonRules,
    id: `${which}-reported@1`,
    needs: { signs, basis: accepted(basis) },
    limits: [first, ...more].map(asPolicy),
    basis: accepted(basis),
  };
  return { ok: true, value };
}
