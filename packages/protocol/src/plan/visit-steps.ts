import { daysBetween, type Day, type Issue, type Result } from '@mdma-at/evidence';
import type { CourseToPlan } from './courses-plan.ts';
import { type Draft, drafts } from './visit-drafts.ts';
import type { VisitId } from './visit.ts';

/** A day as the number of days since 1970. */
export type DayNumber = number;

/** A visit as the search sees it: which earlier steps place it, and how much of a pair's day it takes. */
export interface Step {
  /** The first step of every course is its start, which is no visit. */
  readonly id: VisitId | 'start';
  /** Minutes of the pair; 0 for a visit that others hold. */
  readonly minutes: number;
  /** The step that it counts from, and the least and most days after it. */
  readonly from: number;
  readonly min: number;
  readonly max: number;
  /** Steps that come no later than this one. */
  readonly after: readonly number[];
  /** Days after the start between which it lies. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** The day on which it is booked or was held. */
  readonly fixed?: DayNumber;
}

const dayZero: Day = '1970-01-01';

export function numberOf(day: Day): DayNumber {
  return daysBetween(dayZero, day);
}

const anyStart: Step = { id: 'start', minutes: 0, from: 0, min: 0, max: 0, after: [], notBefore: 0, notAfter: 0 };

/** The visits of a course as steps. A visit of which nobody states when it may be earliest cannot be planned. */
export function visitSteps({ id, plan }: CourseToPlan, minutesPerDay: number): Result<readonly Step[]> {
  const rows = drafts(plan);
  const issues: Issue[] = [];
  const place = new Map<string, number>([['start', 0], ...rows.map((row, index) => [row.id, index + 1] as const)]);
  const begun = Object.keys(plan.arrangements).length > 0;
  const start: Step = { ...anyStart, ...(begun && { fixed: numberOf(plan.startsOn) }) };
  const step = (row: Draft): Step => {
    const { min, max } = row.offsets;
    const minutes = minutesOf(row, minutesPerDay);
    const arrangement = plan.arrangements[row.id];
    const fixed = arrangement === undefined || arrangement.is === 'open' ? undefined : numberOf(arrangement.on);
    if (min === 'not-stated' && fixed === undefined) issues.push(silent(id, row));
    if (minutes > minutesPerDay && fixed === undefined) issues.push(tooLong(id, row, minutesPerDay));
    const { earliest, latest } = row.between ?? {};
    return {
      id: row.id,
      minutes,
      from: place.get(row.countsFrom) ?? 0,
      min: min === 'not-stated' ? 0 : min,
      max: max === 'not-stated' ? Number.POSITIVE_INFINITY : max,
      after: (row.notBefore ?? []).flatMap((other) => place.get(other) ?? []),
      notBefore: earliest === undefined ? 0 : daysBetween(plan.startsOn, earliest),
      notAfter: latest === undefined ? Number.POSITIVE_INFINITY : daysBetween(plan.startsOn, latest),
      ...(fixed !== undefined && { fixed }),
    };
  };
  const steps = [start, ...rows.map(step)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: steps };
}

/** A session whose length nobody states takes the whole day; measures are taken by others. */
function minutesOf({ kind, minutes }: Draft, minutesPerDay: number): number {
  if (kind === 'baseline' || kind === 'outcome') return 0;
  return minutes === 'unknown' ? minutesPerDay : minutes.max;
}

function silent(course: string, { id, rule }: Draft): Issue {
  return {
    path: ['courses', course, id],
    code: 'visit.rule-not-stated',
    message: `${rule} is not stated, so nobody can say when ${id} may be; a site policy can`,
  };
}

function tooLong(course: string, { id }: Draft, minutesPerDay: number): Issue {
  return {
    path: ['courses', course, id],
    code: 'visit.longer-than-a-day',
    message: `${id} takes longer than the ${minutesPerDay} minutes of a pair's day`,
  };
}
