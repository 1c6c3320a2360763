import type { Day } from '@mdma-at/evidence';
import type { DateWindow } from './date-window.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';

/** A country or a part of one, by its ISO 3166-1 or 3166-2 code. */
export interface Jurisdiction {
  readonly code: string;
  /** The place's own name, for a part of a country; countries are named by `jurisdictionName`. */
  readonly name?: string;
  /** The country whose rows hold here too. */
  readonly parent?: string;
  /** Until when the picture was checked; null where it never was. */
  readonly verifiedTo: Day | DateWindow | null;
  /** When somebody should look again. */
  readonly reviewBy: Day;
  readonly note?: string;
}

/** The jurisdictions of one or more countries with all their rows. */
export interface Register {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly events: readonly RegulatoryEvent[];
}
