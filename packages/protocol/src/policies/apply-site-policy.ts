import type { Basis, Issue, Result } from '@mdma-at/evidence';
import type { PolicyEntry, ProtocolDefinition } from '../definition.ts';
import { policyIssues } from './policy-issues.ts';
import type { PolicyPath, PolicyValue, SitePolicy } from './policy.ts';
import { policyPaths, strictness } from './strictness.ts';
import { isSilent, valueAt, withValueAt } from './value-at.ts';

/** Where a value of a merged definition comes from; `nobody` means that it is still open. */
export type Layer =
  | { readonly from: 'definition'; readonly id: string; readonly basis: Basis }
  | ({ readonly from: 'policy' } & PolicyEntry)
  | { readonly from: 'nobody' };

/** A definition with a site policy over it, and per value path which of the two it came from. */
export interface AppliedPolicy {
  readonly definition: ProtocolDefinition;
  readonly layers: Readonly<Record<PolicyPath, Layer>>;
}

/**
 * Lays a site's own decisions over a protocol: they fill what its sources leave open, or are stricter than stated.
 * A looser value is refused (`policy.looser`) unless it names the person who approved it, which the result keeps.
 * A malformed policy, and one whose values contradict each other once merged, is refused with every issue.
 *
 * @example
 * const site = applySitePolicy(mapp1, sitePolicies.demo);
 * if (site.ok) site.value.layers['dosing.gapDays.min']; // { from: 'policy', policy: 'site-demo@1', how: 'supplied', … }
 */
export function applySitePolicy(definition: ProtocolDefinition, policy: SitePolicy): Result<AppliedPolicy> {
  const malformed = policyIssues(policy);
  if (malformed.length > 0) return { ok: false, issues: malformed };
  const issues: Issue[] = [];
  let merged = definition;
  for (const path of policyPaths) {
    const proposed = policy.values[path];
    if (proposed === undefined) continue;
    const how = standing(definition, path, proposed);
    if (how === 'unchanged') continue;
    if (how === 'looser' && proposed.approvedBy === undefined) {
      issues.push(looser(definition, path, proposed));
      continue;
    }
    merged = overlaid(merged, path, proposed, { policy, how });
  }
  issues.push(...contradictions(merged));
  if (issues.length > 0) return { ok: false, issues };
  const laid = merged === definition ? merged : withPolicyId(merged, policy.id);
  return { ok: true, value: { definition: laid, layers: layersOf(laid) } };
}

function standing(
  definition: ProtocolDefinition,
  path: PolicyPath,
  proposed: PolicyValue<unknown>,
): PolicyEntry['how'] | 'unchanged' {
  const stated = valueAt(definition, path);
  if (isSilent(stated)) return 'supplied';
  if (proposed.applies === 'where-silent') return 'unchanged';
  const how = strictness(path, stated as never, proposed.value as never);
  return how === 'same' ? 'unchanged' : how;
}

function looser(definition: ProtocolDefinition, path: PolicyPath, proposed: PolicyValue<unknown>): Issue {
  const seen = JSON.stringify(proposed.value);
  const stated = JSON.stringify(valueAt(definition, path));
  return {
    path: ['values', path],
    code: 'policy.looser',
    message: `${seen} is not stricter than ${stated}, which ${definition.id} states; expected a stricter value or approvedBy`,
  };
}

function overlaid(
  definition: ProtocolDefinition,
  path: PolicyPath,
  proposed: PolicyValue<unknown>,
  by: { readonly policy: SitePolicy; readonly how: PolicyEntry['how'] },
): ProtocolDefinition {
  const group = path.slice(0, path.indexOf('.')) as 'dosing';
  const stated = definition.overlay?.statedBasis[group] ?? definition[group].basis;
  const entry: PolicyEntry = {
    policy: by.policy.id,
    basis: proposed.basis,
    how: by.how,
    ...(proposed.approvedBy === undefined ? {} : { approvedBy: proposed.approvedBy }),
  };
  const valued = withValueAt(definition, path, proposed.value);
  const overlay = valued.overlay ?? { ids: [], entries: {}, statedBasis: {} };
  return {
    ...valued,
    [group]: { ...valued[group], basis: mixed(valued[group].basis, proposed.basis) },
    overlay: {
      ids: overlay.ids,
      entries: { ...overlay.entries, [path]: entry },
      statedBasis: { ...overlay.statedBasis, [group]: stated },
    },
  };
}

/** A group that holds a site's value is no longer better known than a policy. */
function mixed(stated: Basis, policy: Basis): Basis {
  const known = new Set(stated.cites.map((cite) => JSON.stringify(cite)));
  return {
    facts: [...new Set([...stated.facts, ...policy.facts])],
    verification: 'policy',
    cites: [...stated.cites, ...policy.cites.filter((cite) => !known.has(JSON.stringify(cite)))],
    because: 'Part of this group was set by a site policy; the overlay names each such value.',
  };
}

function withPolicyId(definition: ProtocolDefinition, id: string): ProtocolDefinition {
  const overlay = definition.overlay ?? { ids: [], entries: {}, statedBasis: {} };
  return { ...definition, overlay: { ...overlay, ids: [...overlay.ids, id] } };
}

function layersOf(definition: ProtocolDefinition): Record<PolicyPath, Layer> {
  const rows = policyPaths.map((path): [PolicyPath, Layer] => {
    const entry = definition.overlay?.entries[path];
    if (entry !== undefined) return [path, { from: 'policy', ...entry }];
    if (isSilent(valueAt(definition, path))) return [path, { from: 'nobody' }];
    const group = path.slice(0, path.indexOf('.')) as 'dosing';
    const basis = definition.overlay?.statedBasis[group] ?? definition[group].basis;
    return [path, { from: 'definition', id: definition.id, basis }];
  });
  return Object.fromEntries(rows) as Record<PolicyPath, Layer>;
}

function contradictions(definition: ProtocolDefinition): readonly Issue[] {
  const { gapDays } = definition.dosing;
  const { window } = definition.supplemental;
  const pairs = [
    ['dosing.gapDays.min', gapDays.min, 'dosing.gapDays.target', gapDays.target],
    ['dosing.gapDays.target', gapDays.target, 'dosing.gapDays.max', gapDays.max],
    ['dosing.gapDays.min', gapDays.min, 'dosing.gapDays.max', gapDays.max],
    [
      'supplemental.window.opensMinutes',
      window.opensMinutes,
      'supplemental.window.closesMinutes',
      window.closesMinutes,
    ],
    [
      'preparation.beforeBaseline',
      definition.preparation.beforeBaseline,
      'preparation.sessions',
      definition.preparation.sessions,
    ],
  ] as const;
  return pairs.flatMap(([small, low, large, high]) =>
    typeof low === 'number' && typeof high === 'number' && low > high
      ? [
          {
            path: ['values', small],
            code: 'policy.contradiction',
            message: `${small} is ${low}, above ${large} of ${high}`,
          },
        ]
      : [],
  );
}
