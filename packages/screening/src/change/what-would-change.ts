import type { Day, FactId } from '@mdma-at/evidence';
import { compiledSet } from '../criteria/compiled-set.ts';
import { criteriaSets } from '../criteria/criteria-sets.data.ts';
import type { CriteriaSet, Criterion } from '../criteria/criterion.ts';
import type { AsOf } from '../expression/judge.ts';
import type { ScreeningRecord } from '../record/record.ts';
import type { ScreeningReport, ScreeningVerdict } from '../report.ts';
import { screen } from '../screen.ts';
import { requireDay, type ScreenOptions } from '../screen-options.ts';
import { changesOf } from './changes-of.ts';
import { groupsOf } from './groups-of.ts';
import type { NeededChange } from './needed-change.ts';
import { recordOfReport } from './record-of-report.ts';
import { smallestWays } from './smallest-ways.ts';

/** Changes that together clear a group of criteria, and the day from which they could. */
export interface ChangeWay {
  readonly changes: readonly NeededChange[];
  readonly earliest: Day | 'unknown';
}

/** Criteria that hang together, with every smallest set of changes that clears them: one of these is enough. */
export interface ChangeStep {
  readonly criteria: readonly FactId[];
  /** No way contains another; fewest changes first. Empty where nothing that is recorded can change it. */
  readonly ways: readonly ChangeWay[];
}

/** What would have to change, and by when, for a person to be eligible. */
export interface WhatWouldChange {
  readonly verdict: ScreeningVerdict;
  /** Each step has to be taken, each by one of its ways. None where the person is eligible already. */
  readonly steps: readonly ChangeStep[];
  /** Criteria that nothing can clear: the person cannot become eligible under this set. */
  readonly never: readonly FactId[];
  /** The fewest changes in all, where it is possible. */
  readonly fewest?: ChangeWay;
}

/** How to look for changes. */
export interface ChangeOptions extends ScreenOptions {
  /** The day on which medicines will have washed out, such as `planWashout(…).earliest.latest`. */
  readonly washedOutOn?: Day;
}

/**
 * The smallest sets of answers and changes that lead to `eligible`, in independent steps, with the earliest day where
 * time alone heals. Facts that stay, such as a past diagnosis, are never proposed to change.
 */
export function whatWouldChange(
  record: ScreeningRecord,
  criteriaSet: CriteriaSet,
  options: ChangeOptions,
): WhatWouldChange;
/**
 * The same from a report alone, under a set of `criteriaSets` or one that is handed in. Answers that the report does not
 * show count as not recorded, so give the record where it is at hand.
 *
 * @throws when the report's set is neither.
 */
export function whatWouldChange(report: ScreeningReport, criteriaSet?: CriteriaSet): WhatWouldChange;
export function whatWouldChange(
  asked: ScreeningRecord | ScreeningReport,
  criteriaSet?: CriteriaSet,
  options?: ChangeOptions,
): WhatWouldChange {
  if (isReport(asked)) {
    const set = criteriaSet ?? knownSet(asked.criteriaSet);
    const accept = asked.findings.map(({ id }) => id).filter((id) => set.acceptable.some((each) => each.id === id));
    return changesFor(recordOfReport(asked), set, { on: asked.on, accept });
  }
  if (!criteriaSet || !options)
    throw new Error('[screening] give whatWouldChange a record with a criteria set and a day');
  return changesFor(asked, criteriaSet, options);
}

function isReport(asked: ScreeningRecord | ScreeningReport): asked is ScreeningReport {
  return 'findings' in asked;
}

function knownSet(id: string): CriteriaSet {
  const set = Object.values<CriteriaSet>(criteriaSets).find((each) => each.id === id);
  if (!set) throw new Error(`[screening] ${id} is no set of criteriaSets; hand the set in beside the report`);
  return set;
}

function changesFor(record: ScreeningRecord, criteriaSet: CriteriaSet, options: ChangeOptions): WhatWouldChange {
  const asOf = requireDay(options);
  const { verdict, findings } = screen(record, criteriaSet, options);
  const open = new Set(findings.filter((finding) => finding.verdict !== 'met').map(({ id }) => id));
  const { criteria } = compiledSet(criteriaSet, options.accept ?? []);
  const groups = groupsOf(criteria.map(({ criterion }) => criterion)).filter((group) =>
    group.some(({ id }) => open.has(id)),
  );
  const steps = groups.map((group) => stepOf(group, open, record, asOf, options));
  const never = steps.filter(({ ways }) => ways.length === 0).flatMap(({ criteria: ids }) => ids);
  if (never.length > 0 || findings.length === 0) return { verdict, steps, never };
  const fewest = steps.flatMap(({ ways }) => ways.slice(0, 1));
  return { verdict, steps, never, fewest: joined(fewest, options.on) };
}

function stepOf(
  group: readonly Criterion[],
  open: ReadonlySet<FactId>,
  record: ScreeningRecord,
  asOf: AsOf,
  options: ChangeOptions,
): ChangeStep {
  const ways = smallestWays(group, record, asOf).map((way): ChangeWay => {
    const changes = changesOf(way, record, asOf, options.washedOutOn);
    return { changes, earliest: latest(changes, options.on) };
  });
  return { criteria: group.filter(({ id }) => open.has(id)).map(({ id }) => id), ways };
}

function joined(ways: readonly ChangeWay[], on: Day): ChangeWay {
  const changes = ways.flatMap((way) => way.changes);
  return { changes, earliest: latest(changes, on) };
}

function latest(changes: readonly NeededChange[], on: Day): Day | 'unknown' {
  const days = changes.map(({ earliest }) => earliest);
  if (days.includes('unknown')) return 'unknown';
  return days.reduce<Day>((last, day) => (day !== 'unknown' && day > last ? day : last), on);
}
