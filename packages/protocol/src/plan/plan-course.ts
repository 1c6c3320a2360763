import { type Issue, parseDay, type Result } from '@mdma-at/evidence';
import type { ProtocolDefinition } from '../definition.ts';
import { isTimeZone } from './civil-day.ts';
import type { CoursePlan } from './course-plan.ts';
import { layOutVisits } from './lay-out-visits.ts';
import { planEffort } from './plan-effort.ts';
import { planProblems } from './plan-problems.ts';
import type { Layout } from './visit-drafts.ts';

/** From when and where a course is planned. */
export interface PlanOptions {
  /** The day of the first preparatory session, `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** The zone whose calendar the site lives by, such as `America/Denver`. */
  readonly timeZone: string;
  /** How many dosing sessions, where the definition leaves a choice; its maximum otherwise. */
  readonly dosingSessions?: number;
}

/**
 * Lays a course out from its first day: the earliest, target and latest day of every visit, and the hours it takes.
 * What the definition does not state is `'unknown'`, and so is all that hangs on it; a site policy closes such gaps.
 * Days are civil days, so that a change of clocks moves nothing. Where a range is stated its smaller end is the target.
 *
 * @example
 * const plan = planCourse(definition, { startsOn: '2026-03-02', timeZone: 'America/Denver' });
 */
export function planCourse(definition: ProtocolDefinition, options: PlanOptions): Result<CoursePlan> {
  const issues: Issue[] = [];
  const startsOn = parseDay(options.startsOn);
  if (!startsOn.ok) issues.push(...startsOn.issues.map((issue) => ({ ...issue, path: ['startsOn'] })));
  if (typeof options.timeZone !== 'string' || !isTimeZone(options.timeZone)) {
    issues.push({
      path: ['timeZone'],
      code: 'time-zone.unknown',
      message: `expected a time zone such as America/Denver, saw ${JSON.stringify(options.timeZone)}`,
    });
  }
  const { min, max } = definition.dosing.sessions;
  const dosingSessions = options.dosingSessions ?? max;
  if (!Number.isInteger(dosingSessions) || dosingSessions < min || dosingSessions > max) {
    issues.push({
      path: ['dosingSessions'],
      code: 'dosing-sessions.outside-definition',
      message: `${definition.id} has ${min} to ${max} dosing sessions, saw ${dosingSessions}`,
    });
  }
  if (!startsOn.ok || issues.length > 0) return { ok: false, issues };
  const layout = { definition, startsOn: startsOn.value, dosingSessions, arrangements: {} };
  return { ok: true, value: coursePlan(layout, options.timeZone) };
}

/** The plan of a layout: its visits, what they take and what cannot be kept. */
export function coursePlan(layout: Layout, timeZone: string): CoursePlan {
  const visits = layOutVisits(layout);
  const sessions = visits.filter((visit) => visit.kind !== 'baseline' && visit.kind !== 'outcome');
  return {
    ...layout,
    timeZone,
    visits,
    sessions: sessions.length,
    effort: planEffort(layout.definition, sessions),
    problems: planProblems(visits),
  };
}
