import { addDays, type Day } from '@mdma-at/evidence';
import type { NotStated } from '../definition.ts';
import { type Draft, drafts, type Layout } from './visit-drafts.ts';
import type { PlannedVisit, VisitId, VisitWindow } from './visit.ts';

/**
 * Every visit of a course in its order, each with its window. A visit that is booked or held counts with its own day
 * for those after it; what is not stated leaves a bound unknown, and so do the bounds that hang on it.
 */
export function layOutVisits(layout: Layout): readonly PlannedVisit[] {
  const placed = new Map<VisitId, PlannedVisit>();
  for (const draft of drafts(layout)) placed.set(draft.id, place(draft, placed, layout));
  return [...placed.values()];
}

function place(draft: Draft, placed: ReadonlyMap<VisitId, PlannedVisit>, layout: Layout): PlannedVisit {
  const { offsets, notBefore = [], between = {}, ...visit } = draft;
  const from = draft.countsFrom === 'start' ? undefined : placed.get(draft.countsFrom);
  const base = from === undefined ? exactly(layout.startsOn) : standsFor(from);
  const before = notBefore.flatMap((id) => placed.get(id) ?? []).map(standsFor);
  const earliest = latestOf(
    shift(base.earliest, offsets.min),
    before.map((window) => window.earliest),
    between.earliest,
  );
  const target = latestOf(
    shift(base.target, offsets.target),
    before.map((window) => window.target),
    between.earliest,
  );
  const latest = earliestOf(shift(base.latest, offsets.max), between.latest);
  const window: VisitWindow = { earliest, target, latest };
  return { ...visit, window, arrangement: layout.arrangements[draft.id] ?? { is: 'open' } };
}

/** The window with which a visit counts for those after it. */
function standsFor(visit: PlannedVisit): VisitWindow {
  return visit.arrangement.is === 'open' ? visit.window : exactly(visit.arrangement.on);
}

function exactly(day: Day): VisitWindow {
  return { earliest: day, target: day, latest: day };
}

function shift(day: Day | 'unknown', by: number | NotStated): Day | 'unknown' {
  return day === 'unknown' || by === 'not-stated' ? 'unknown' : addDays(day, by);
}

/** An unknown rule stays unknown; known visits before it can only push it later. */
function latestOf(day: Day | 'unknown', before: readonly (Day | 'unknown')[], floor?: Day): Day | 'unknown' {
  if (day === 'unknown') return 'unknown';
  const known = [day, ...before.filter((other) => other !== 'unknown'), ...(floor === undefined ? [] : [floor])];
  return known.reduce((last, other) => (other > last ? other : last));
}

function earliestOf(day: Day | 'unknown', ceiling?: Day): Day | 'unknown' {
  if (ceiling === undefined) return day;
  return day === 'unknown' || ceiling < day ? ceiling : day;
}
