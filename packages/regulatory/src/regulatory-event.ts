import type { Basis, Day, FactId } from '@mdma-at/evidence';
import type { Effect } from './effect.ts';
import type { DateWindow } from './date-window.ts';
import type { RoutePathway } from './route-pathway.ts';

/** The four layers that are never collapsed: the molecule, the product, the ways to it, and what lies over them. */
export type Layer = 'substanceControl' | 'productAuthorisation' | 'accessPathway' | 'overlay';

/** What kind of event a row records. */
export type EventType =
  | 'substance_scheduled'
  | 'rescheduled'
  | 'scheduling_vacated'
  | 'proposal'
  | 'consultation'
  | 'final_decision'
  | 'instrument_made'
  | 'instrument_in_force'
  | 'instrument_repealed'
  | 'designation'
  | 'submission'
  | 'acceptance'
  | 'advisory_vote'
  | 'complete_response'
  | 'document_published'
  | 'approval'
  | 'withdrawal'
  | 'clinical_hold'
  | 'pathway_opened'
  | 'pathway_barred'
  | 'pathway_closed'
  | 'programme_capacity'
  | 'exemption_granted'
  | 'exemption_ended'
  | 'executive_order'
  | 'court_decision'
  | 'payer_decision'
  | 'statistic'
  | 'quota'
  | 'corporate_rename'
  | 'report'
  | 'draft'
  | 'research_funding';

/** The law, order, decision or document that an event rests on. */
export interface Instrument {
  readonly citation: string;
  /** Parts of the citation whose page, section or number was not verified. */
  readonly notVerified?: string;
  readonly made?: Day;
  readonly published?: Day;
}

/** One dated row of the fact sheet. A correction is a new row that supersedes; a row is never edited. */
export interface RegulatoryEvent {
  readonly id: Extract<FactId, `R-${string}`>;
  readonly jurisdiction: string;
  readonly layer: Layer;
  readonly type: EventType;
  /** When it happened, as far as that is known. */
  readonly date: Day | DateWindow | 'unknown';
  readonly event: string;
  readonly instrument?: Instrument;
  /** The routes that the row is about, beside those it opens or closes. */
  readonly about?: readonly RoutePathway[];
  /** What holds differently from then on; empty where the row only records that something happened. */
  readonly effects: readonly Effect[];
  /** `scheduled` until somebody has seen that it came into force; until then nothing changes. */
  readonly commencement: 'confirmed' | 'scheduled' | 'contested';
  /** The day on which it was public at the latest. */
  readonly recordedAt: Day;
  readonly supersededAt?: Day;
  /** Rows that no text supports stay out of answers unless somebody asks for them. */
  readonly publish: boolean;
  readonly note?: string;
  readonly basis: Basis;
}
