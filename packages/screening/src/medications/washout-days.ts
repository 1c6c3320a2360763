import type { Medication, MedicationId } from './medication.ts';
import type { WashoutDays, WashoutUnknown } from './washout-plan.ts';
import type { WashoutPolicy, WashoutRule } from './washout-policy.ts';

/** How long a medicine takes under a policy, or why that cannot be told. */
export interface DaysUnderPolicy {
  readonly days?: WashoutDays;
  readonly unknown: readonly WashoutUnknown[];
  readonly longerThanDays?: number;
  readonly rule?: WashoutRule;
  readonly restsOnUnverified: boolean;
}

const hoursPerDay = 24;

/** Days after the last dose: by half-lives, by the rules in days, the longer where both count, then stabilisation. */
export function washoutDays(medication: Medication, policy: WashoutPolicy): DaysUnderPolicy {
  const found = beforeStabilisation(medication, policy);
  if (policy.stabilisationDays === undefined || !found.days) return found;
  const { shortest, longest: most } = found.days;
  const added = policy.stabilisationDays;
  return { ...found, days: { shortest: shortest + added, longest: most + added } };
}

function beforeStabilisation(medication: Medication, policy: WashoutPolicy): DaysUnderPolicy {
  const rules = policy.rules.filter((rule) => isFor(rule, medication));
  const instead = longest(rules.filter(({ counts }) => counts === 'instead'));
  if (instead) return byRule(instead);
  const rule = longest(rules);
  const arithmetic = byHalfLives(medication, policy);
  if (!arithmetic) return rule ? byRule(rule) : { unknown: ['no-rule-in-policy'], restsOnUnverified: false };
  if (!arithmetic.days) return rule?.counts === 'fixed-minimum' ? byRule(rule) : arithmetic;
  if (!rule || rule.days <= arithmetic.days.shortest) return arithmetic;
  return { ...arithmetic, days: { shortest: rule.days, longest: Math.max(rule.days, arithmetic.days.longest) }, rule };
}

/** Whether a rule in days is about this medicine. */
export function isFor({ for: about }: WashoutRule, { id, class: kind, mechanism }: Medication): boolean {
  if (about.except?.includes(id)) return false;
  return (
    (about.medications?.includes(id) ?? false) ||
    (about.classes?.includes(kind) ?? false) ||
    (about.mechanisms?.includes(mechanism) ?? false)
  );
}

/** The same by half-lives alone; nothing where the policy does not count in half-lives. */
export function byHalfLives(medication: Medication, policy: WashoutPolicy): DaysUnderPolicy | undefined {
  const { halfLives } = policy;
  if (halfLives === undefined) return undefined;
  const { id, parent, metabolite } = medication;
  const counted = metabolite?.weak ? undefined : metabolite;
  const hours = counted?.hours ?? parent.hours;
  const [shortest, most] = Array.isArray(hours) ? (hours as readonly [number, number]) : parent.hours;
  const inDays = (each: number): number => (halfLives * each) / hoursPerDay;
  const days = {
    shortest: inDays(Math.max(parent.hours[0], shortest)),
    longest: inDays(Math.max(parent.hours[1], most)),
  };
  const unverified = [parent, counted].some((part) => part?.basis.verification === 'unverified');
  const unknown: WashoutUnknown[] = [];
  if (unverified && !accepts(policy, id)) unknown.push('half-life-unverified');
  if (hours === 'not-stated') unknown.push('half-life-not-stated');
  const above = typeof hours === 'object' && 'above' in hours ? hours.above : undefined;
  if (above !== undefined) unknown.push('half-life-lower-bound');
  if (unknown.length === 0) return { days, unknown, restsOnUnverified: unverified };
  if (unknown.includes('half-life-unverified')) return { unknown, restsOnUnverified: false };
  return { unknown, longerThanDays: Math.max(days.longest, inDays(above ?? 0)), restsOnUnverified: unverified };
}

function accepts({ acceptUnverified }: WashoutPolicy, id: MedicationId): boolean {
  return acceptUnverified === 'all' || (acceptUnverified?.includes(id) ?? false);
}

function byRule(rule: WashoutRule): DaysUnderPolicy {
  return {
    days: { shortest: rule.days, longest: rule.days },
    unknown: [],
    rule,
    restsOnUnverified: rule.basis.verification === 'unverified',
  };
}

function longest(rules: readonly WashoutRule[]): WashoutRule | undefined {
  return rules.toSorted((one, other) => other.days - one.days)[0];
}
