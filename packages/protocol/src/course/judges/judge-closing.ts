import { factsOf, latestFact, seriousEvents } from '../facts.ts';
import { satisfied, violated, type CourseFinding } from '../finding.ts';
import type { CourseCase } from '../state.ts';

/** The outcome was measured; whoever withdrew owes nobody a measure. */
export function judgeOutcomeMeasured(known: CourseCase): CourseFinding {
  const outcome = latestFact(known, 'outcome.measured');
  if (outcome) return satisfied('outcome-measured.yes', { at: outcome.at });
  return factsOf(known, 'consent.withdrawn').length > 0
    ? satisfied('outcome-measured.withdrawn')
    : violated('outcome-measured.no');
}

/** The termination visit was held; whoever withdrew may decline it. */
export function judgeTerminationVisit(known: CourseCase): CourseFinding {
  const visit = latestFact(known, 'termination-visit.held');
  if (visit) return satisfied('termination-visit-held.yes', { at: visit.at });
  return factsOf(known, 'consent.withdrawn').length > 0
    ? satisfied('termination-visit-held.withdrawn')
    : violated('termination-visit-held.no');
}

/** No serious adverse event is undecided; one that was decided no longer keeps a course open. */
export function judgeNoUndecidedSae(known: CourseCase): CourseFinding {
  const { undecided } = seriousEvents(known);
  return undecided.length > 0
    ? violated('no-open-sae.undecided', { count: undecided.length })
    : satisfied('no-open-sae.none');
}
