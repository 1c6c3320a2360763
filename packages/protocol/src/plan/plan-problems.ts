import type { PlanProblem } from './course-plan.ts';
import type { PlannedVisit } from './visit.ts';

/** What in a plan cannot be kept: days outside their window, and windows without a day. */
export function planProblems(visits: readonly PlannedVisit[]): readonly PlanProblem[] {
  return visits.flatMap(problemsOf);
}

function problemsOf(visit: PlannedVisit): readonly PlanProblem[] {
  const { earliest, latest } = visit.window;
  const { id, rule, arrangement } = visit;
  if (arrangement.is === 'open') {
    if (earliest === 'unknown' || latest === 'unknown' || earliest <= latest) return [];
    return [{ code: 'no-day-left', visit: id, earliest, latest, rule }];
  }
  const day = { visit: id, on: arrangement.on, rule, arrangement: arrangement.is };
  if (earliest !== 'unknown' && arrangement.on < earliest) return [{ ...day, code: 'too-early', bound: earliest }];
  if (latest !== 'unknown' && arrangement.on > latest) return [{ ...day, code: 'too-late', bound: latest }];
  return [];
}
