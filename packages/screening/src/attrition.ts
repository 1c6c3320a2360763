import type { FactId } from '@mdma-at/evidence';
import type { CriteriaSet } from './criteria/criterion.ts';
import { compiledSet } from './criteria/compiled-set.ts';
import { isOrdinary } from './expression/read-answer.ts';
import { judgeCompiled } from './judge-criterion.ts';
import type { ScreeningRecord } from './record/record.ts';
import { requireDay, type ScreenOptions } from './screen-options.ts';

/** What one criterion costs a cohort. */
export interface CriterionAttrition {
  readonly id: FactId;
  /** Lost here, having met every criterion before. */
  readonly lostHere: number;
  /** Waiting here for an answer, having met every criterion before. */
  readonly waitingHere: number;
  /** Still there after this criterion. */
  readonly remaining: number;
  /** Who do not meet it, wherever it stands in the order. */
  readonly notMet: number;
  readonly unknown: number;
  /** Who meet everything else: with this criterion dropped, they would be eligible. */
  readonly onlyThis: number;
}

/** How a cohort thins out under one set of criteria. */
export interface Attrition {
  readonly criteriaSet: string;
  readonly screened: number;
  readonly eligible: number;
  /** In the order in which the set asks. */
  readonly criteria: readonly CriterionAttrition[];
}

type Tally = { -readonly [Figure in Exclude<keyof CriterionAttrition, 'remaining'>]: CriterionAttrition[Figure] };

/** How many people are lost at which criterion, in order and each for itself. */
export function attrition(
  records: Iterable<ScreeningRecord>,
  criteriaSet: CriteriaSet,
  options: ScreenOptions,
): Attrition {
  const { criteria, groups } = compiledSet(criteriaSet, options.accept ?? []);
  const tallies = criteria.map(({ criterion: { id } }): Tally => ({
    id,
    lostHere: 0,
    waitingHere: 0,
    notMet: 0,
    unknown: 0,
    onlyThis: 0,
  }));
  const asOf = requireDay(options);
  let screened = 0;
  let eligible = 0;
  for (const record of records) {
    screened += 1;
    const ordinary = isOrdinary(record, groups);
    let first: Tally | undefined;
    let obstacles = 0;
    for (let index = 0; index < criteria.length; index += 1) {
      const criterion = criteria[index];
      const tally = tallies[index];
      if (!criterion || !tally) continue;
      const { verdict } = judgeCompiled(criterion, record, asOf, ordinary).finding;
      if (verdict === 'met') continue;
      obstacles += 1;
      if (verdict === 'unknown') tally.unknown += 1;
      else tally.notMet += 1;
      if (first) continue;
      first = tally;
      if (verdict === 'unknown') tally.waitingHere += 1;
      else tally.lostHere += 1;
    }
    if (obstacles === 1 && first) first.onlyThis += 1;
    if (obstacles === 0 && criteria.length > 0) eligible += 1;
  }
  return { criteriaSet: criteriaSet.id, screened, eligible, criteria: withRemaining(tallies, screened) };
}

function withRemaining(tallies: readonly Tally[], screened: number): readonly CriterionAttrition[] {
  let remaining = screened;
  return tallies.map((tally) => {
    remaining -= tally.lostHere + tally.waitingHere;
    return { ...tally, remaining };
  });
}
