import type { Day, FactId } from '@mdma-at/evidence';
import type { CriteriaSet } from './criteria/criterion.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { CriterionFinding, ScreeningReport } from './report.ts';
import { screen } from './screen.ts';

/** How to compare. */
export interface CompareOptions<Name extends string> {
  readonly on: Day;
  /** Unverified criteria that the site accepts, for each set by its name. */
  readonly accept?: Readonly<Partial<Record<Name, readonly FactId[]>>>;
}

/** One criterion across all sets; a set that does not ask it has no finding. */
export interface ComparedCriterion<Name extends string> {
  readonly id: FactId;
  readonly findings: Readonly<Partial<Record<Name, CriterionFinding>>>;
  /** The sets that ask it do not agree on this person. */
  readonly disagrees: boolean;
}

/** One person under several protocols. */
export interface ProtocolComparison<Name extends string> {
  readonly on: Day;
  readonly reports: Readonly<Record<Name, ScreeningReport>>;
  readonly criteria: readonly ComparedCriterion<Name>[];
}

/**
 * One person under every set side by side: each report, and each criterion across the sets that ask it.
 *
 * @example
 * compareProtocols(record, criteriaSets, { on: '2026-03-02' }).reports.mapp2.verdict;
 */
export function compareProtocols<Name extends string>(
  record: ScreeningRecord,
  sets: Readonly<Record<Name, CriteriaSet>>,
  { on, accept }: CompareOptions<Name>,
): ProtocolComparison<Name> {
  const names = Object.keys(sets) as Name[];
  const reports = Object.fromEntries(
    names.map((name) => [name, screen(record, sets[name], { on, accept: accept?.[name] ?? [] })]),
  ) as Record<Name, ScreeningReport>;
  const ids = [...new Set(names.flatMap((name) => reports[name].findings.map(({ id }) => id)))];
  return { on, reports, criteria: ids.map((id) => compared(id, names, reports)) };
}

function compared<Name extends string>(
  id: FactId,
  names: readonly Name[],
  reports: Readonly<Record<Name, ScreeningReport>>,
): ComparedCriterion<Name> {
  const found = names.flatMap((name) => {
    const finding = reports[name].findings.find((each) => each.id === id);
    return finding ? [[name, finding] as const] : [];
  });
  return {
    id,
    findings: Object.fromEntries(found) as Partial<Record<Name, CriterionFinding>>,
    disagrees: new Set(found.map(([, { verdict }]) => verdict)).size > 1,
  };
}
