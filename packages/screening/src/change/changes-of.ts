import { addDays, type Day } from '@mdma-at/evidence';
import { describeExpression } from '../expression/describe-expression.ts';
import { lookUp } from '../expression/look-up.ts';
import type { AsOf } from '../expression/judge.ts';
import { answerChange } from './answer-change.data.ts';
import { holds, standingOf } from './can-hold.ts';
import type { NeededChange } from './needed-change.ts';
import type { Requirement, Way } from './requirement.ts';
import { byPath } from './smallest-ways.ts';

/** What a way asks for that does not hold yet, with the day from which each could. */
export function changesOf(
  way: Way,
  record: unknown,
  asOf: AsOf,
  washedOutOn: Day | undefined,
): readonly NeededChange[] {
  return [...byPath(way)].flatMap(([path, requirements]): readonly NeededChange[] => {
    const kind = standingOf(path, requirements, record, asOf);
    if (kind === 'holds' || kind === 'never') return [];
    const seen = lookUp(record, path.split('.'));
    const shown = typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean' ? seen : 'a list';
    const needs = requirements.filter((each) => !holds(each, record, asOf)).map(inWords);
    return [{ path, seen: shown, needs, kind, earliest: dayOf(kind, path, requirements, shown, asOf.on, washedOutOn) }];
  });
}

function inWords({ says, wanted }: Requirement): string {
  return describeExpression(wanted ? says : { op: 'not', of: says });
}

function dayOf(
  kind: NeededChange['kind'],
  path: string,
  requirements: readonly Requirement[],
  seen: NeededChange['seen'],
  on: Day,
  washedOutOn: Day | undefined,
): Day | 'unknown' {
  if (kind === 'washout') return washedOutOn ?? 'unknown';
  if (kind !== 'time') return on;
  const unit = new Map<string, 'years' | 'months' | 'weeks'>(Object.entries(answerChange.grows)).get(path);
  const short = Math.max(...requirements.map(({ says }) => ('value' in says ? Number(says.value) - Number(seen) : 0)));
  return unit && Number.isFinite(short) && short > 0 ? after(on, Math.ceil(short), unit) : 'unknown';
}

function after(on: Day, count: number, unit: 'years' | 'months' | 'weeks'): Day {
  if (unit === 'weeks') return addDays(on, count * daysPerWeek);
  return addMonths(on, unit === 'years' ? count * monthsPerYear : count);
}

const daysPerWeek = 7;
const monthsPerYear = 12;

// The same day of a later month; where that month is too short, the days left over go into the next.
function addMonths(on: Day, count: number): Day {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, day)).toISOString().slice(0, 10) as Day;
}
