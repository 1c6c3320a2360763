import type { Basis, Day } from '@mdma-at/evidence';
import type { Range } from '../definition.ts';

/** What a visit is for. */
export type VisitKind = 'preparation' | 'baseline' | 'dosing' | 'integration' | 'outcome';

/** Names one visit of a course: the second integration session after the first dosing is `integration-1.2`. */
export type VisitId =
  | `preparation-${number}`
  | 'baseline'
  | `dosing-${number}`
  | `integration-${number}.${number}`
  | 'outcome';

/** The days on which a visit may be held. A bound that nobody states, or that hangs on one, is unknown. */
export interface VisitWindow {
  readonly earliest: Day | 'unknown';
  readonly target: Day | 'unknown';
  readonly latest: Day | 'unknown';
}

/** What is arranged: nothing yet, an appointment that can still move, or a visit that took place and cannot. */
export type Arrangement =
  | { readonly is: 'open' }
  | { readonly is: 'booked'; readonly on: Day }
  | { readonly is: 'held'; readonly on: Day };

/** The value of the definition that sets a window; `order` where sources give only what comes before what. */
export type TimingRule =
  | 'start'
  | 'order'
  | 'preparation.spacingDays'
  | 'dosing.firstAfterPreparationDays'
  | 'dosing.gapDays'
  | 'integration.firstWithinDays'
  | 'integration.spacingDays'
  | 'outcome.weeksAfterBaseline';

/** One visit of a planned course, with the days on which it may take place. */
export interface PlannedVisit {
  readonly id: VisitId;
  readonly kind: VisitKind;
  /** The dosing session that it belongs to, from 1; 0 before the first. */
  readonly cycle: number;
  readonly window: VisitWindow;
  readonly arrangement: Arrangement;
  /** Which rule sets the window, and from which visit it counts. */
  readonly rule: TimingRule;
  readonly countsFrom: VisitId | 'start';
  readonly minutes: Range | 'unknown';
  readonly basis: Basis;
}
