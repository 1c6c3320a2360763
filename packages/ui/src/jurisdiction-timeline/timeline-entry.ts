import type { Basis } from '@mdma-at/evidence';
import type { RegulatoryEvent, Since } from '@mdma-at/regulatory';

/** What ended something: when, and the row that did it. */
export interface EndedBy {
  readonly on: Since;
  readonly by: RegulatoryEvent['id'];
}

/** What somebody else says about the same thing. */
export interface OtherSaying {
  readonly says: string;
  readonly basis: Basis;
}

/** One row of the law's history, with what became of it. */
export interface TimelineEntry {
  readonly event: RegulatoryEvent;
  /** Set where nothing of the row holds any more: its words are struck and stay. */
  readonly ended?: EndedBy;
  /** For each effect of the row, in its order, what ended it. */
  readonly endedEffects?: readonly (EndedBy | undefined)[];
  /** Sources that say something else; they stand beside the row. */
  readonly alsoSaid?: readonly OtherSaying[];
}
