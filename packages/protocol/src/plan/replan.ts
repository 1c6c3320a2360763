import { type Issue, parseDay, type Result } from '@mdma-at/evidence';
import type { CoursePlan, PlanProblem } from './course-plan.ts';
import { coursePlan } from './plan-course.ts';
import type { Arrangement, VisitId } from './visit.ts';

/** One change of a plan: an appointment made or moved, one given up, or a visit that took place. */
export type PlanChange =
  | { readonly type: 'move'; readonly visit: VisitId; readonly to: string }
  | { readonly type: 'release'; readonly visit: VisitId }
  | { readonly type: 'hold'; readonly visit: VisitId; readonly on: string };

/**
 * Changes one visit and moves everything that hangs on it. What was held stays where it was (`plan.already-held`).
 * An appointment whose day no longer fits is given up and named in `problems`, as is each day outside its window:
 * a plan shows what became impossible and by which rule, it does not forbid it.
 */
export function replan(plan: CoursePlan, change: PlanChange): Result<CoursePlan> {
  const issues = changeIssues(plan, change);
  if (issues.length > 0) return { ok: false, issues };
  const released: PlanProblem[] = [];
  let next = rebuilt(plan, { ...plan.arrangements, [change.visit]: arrangementOf(change) });
  for (;;) {
    const misfit = firstNewMisfit(plan, next, change.visit);
    if (misfit === undefined) break;
    released.push({ code: 'appointment-released', visit: misfit.visit, on: misfit.on, because: change.visit });
    next = rebuilt(next, without(next.arrangements, misfit.visit));
  }
  return { ok: true, value: { ...next, problems: [...next.problems, ...released] } };
}

function changeIssues(plan: CoursePlan, change: PlanChange): readonly Issue[] {
  const visit = plan.visits.find((planned) => planned.id === change.visit);
  if (visit === undefined) {
    return [{ path: ['visit'], code: 'plan.no-such-visit', message: `this plan has no visit ${change.visit}` }];
  }
  if (visit.arrangement.is === 'held') {
    const { on } = visit.arrangement;
    return [{ path: ['visit'], code: 'plan.already-held', message: `${visit.id} was held on ${on} and stays there` }];
  }
  if (change.type === 'release') return [];
  const day = parseDay(change.type === 'move' ? change.to : change.on);
  return day.ok ? [] : day.issues.map((issue) => ({ ...issue, path: [change.type === 'move' ? 'to' : 'on'] }));
}

function arrangementOf(change: PlanChange): Arrangement {
  if (change.type === 'release') return { is: 'open' };
  const day = parseDay(change.type === 'move' ? change.to : change.on);
  if (!day.ok) throw new Error('[protocol] replan reads a day only after it was checked');
  return { is: change.type === 'move' ? 'booked' : 'held', on: day.value };
}

function rebuilt(plan: CoursePlan, arrangements: CoursePlan['arrangements']): CoursePlan {
  const { definition, startsOn, dosingSessions, timeZone } = plan;
  return coursePlan({ definition, startsOn, dosingSessions, arrangements }, timeZone);
}

type DayProblem = Extract<PlanProblem, { readonly code: 'too-early' | 'too-late' }>;

/** The first appointment that this change put outside its window; one that was outside before was somebody's choice. */
function firstNewMisfit(before: CoursePlan, after: CoursePlan, changed: VisitId): DayProblem | undefined {
  const known = new Set(before.problems.map((problem) => problem.visit));
  return after.problems.find(
    (problem): problem is DayProblem =>
      (problem.code === 'too-early' || problem.code === 'too-late') &&
      problem.arrangement === 'booked' &&
      problem.visit !== changed &&
      !known.has(problem.visit),
  );
}

function without(arrangements: CoursePlan['arrangements'], visit: VisitId): CoursePlan['arrangements'] {
  return Object.fromEntries(Object.entries(arrangements).filter(([id]) => id !== visit));
}
