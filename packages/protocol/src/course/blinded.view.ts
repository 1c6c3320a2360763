import type { Instant } from '@mdma-at/evidence';
import type { CourseEventOf } from './event.ts';
import { factsOf } from './facts.ts';
import { courseObligations } from './obligations.ts';
import type { CourseState } from './state.ts';

/** What an independent rater may see: who is measured, by when, and what was measured; nothing that tells an arm. */
export interface BlindedCourseView {
  readonly at: Instant;
  readonly participant: string;
  readonly withdrawn: boolean;
  readonly baseline?: Measured;
  readonly outcome?: Measured;
  /** When the outcome measure is due, counted from the baseline alone. */
  readonly outcomeDueAt?: Instant;
}

/** A measure without its score: who measures again does not read the last result. */
interface Measured {
  readonly at: Instant;
  readonly instrument: CourseEventOf<'baseline.measured'>['instrument'];
}

function measured(event: CourseEventOf<'baseline.measured' | 'outcome.measured'>): Measured {
  return { at: event.at, instrument: event.instrument };
}

/** The course as a blinded rater sees it: two courses that differ only in what was given look the same. */
export function blindedView(state: CourseState, now: Instant): BlindedCourseView {
  const baseline = factsOf(state, 'baseline.measured').at(-1);
  const outcome = factsOf(state, 'outcome.measured').at(-1);
  const due = courseObligations(state).find(({ id }) => id === 'outcome');
  return {
    at: now,
    participant: state.setup.participant,
    withdrawn: factsOf(state, 'consent.withdrawn').length > 0,
    ...(baseline && { baseline: measured(baseline) }),
    ...(outcome && { outcome: measured(outcome) }),
    ...(due && { outcomeDueAt: due.dueAt }),
  };
}
