import type { Basis, Day } from '@mdma-at/evidence';
import type { DateWindow } from './date-window.ts';
import type { ControlScheme, OverlayKind, ProductStatus } from './effect.ts';
import type { Layer, RegulatoryEvent } from './regulatory-event.ts';
import type { RoutePathway } from './route-pathway.ts';

/** How MDMA-assisted therapy stands in a place, derived from the layers and never entered by hand. */
export type TherapyStatus =
  | 'approved_product'
  | 'prescribable_restricted'
  | 'exceptional_licence'
  | 'special_access'
  | 'compassionate_programme'
  | 'expanded_access_closed'
  | 'case_by_case_possible_unproven'
  | 'clinical_trial_only'
  | 'trigger_law_pending'
  | 'dormant'
  | 'prohibited'
  | 'unknown';

/** Since when something holds; `unknown` where it is older than the row that shows it. */
export type Since = Day | DateWindow | 'unknown';

/** The class of the molecule in one scheme. */
export interface ScheduleEntry {
  readonly scheme: ControlScheme;
  readonly label: string;
  readonly condition?: string;
  readonly detail?: string;
  readonly since: Since;
  readonly certain: boolean;
  readonly basis: Basis;
}

/** One way to treatment or research, open or not. */
export interface Route {
  readonly pathway: RoutePathway;
  /** `unknown` while its date is inexact or its condition could not be checked. */
  readonly open: boolean | 'unknown';
  readonly because?: string;
  readonly since: Since;
  readonly prescriber?: string;
  readonly indication?: string;
  readonly setting?: string;
  readonly payer?: string;
  readonly training?: string;
  readonly instrument?: string;
  /** The rows about this route up to the day. */
  readonly facts: readonly RegulatoryEvent['id'][];
  /** The overlays that make it narrower here. */
  readonly narrowedBy: readonly RegulatoryEvent['id'][];
  readonly basis: Basis;
}

/** A rule that lies over the federal picture. */
export interface Overlay {
  readonly jurisdiction: string;
  readonly kind: OverlayKind;
  readonly says: string;
  readonly dormant: boolean;
  readonly since: Since;
  readonly certain: boolean;
  readonly fact: RegulatoryEvent['id'];
  readonly basis: Basis;
}

/** A law that would allow more than federal control does, and does not prevail over it. */
export interface Conflict {
  readonly code: 'widens_federal_control';
  readonly overlay: RegulatoryEvent['id'];
  readonly control: readonly RegulatoryEvent['id'][];
}

/** The legal picture of MDMA-assisted therapy in one place on one day. */
export interface JurisdictionStatus {
  readonly jurisdiction: string;
  readonly on: Day;
  readonly knownOn: Day | null;
  /** `not_scheduled` where a rule took it off; `unknown` where no row speaks about that day. */
  readonly control: 'scheduled' | 'not_scheduled' | 'unknown';
  readonly schedule: readonly ScheduleEntry[];
  readonly product: { readonly status: ProductStatus; readonly since: Since; readonly basis: Basis };
  readonly therapyStatus: TherapyStatus;
  readonly routes: readonly Route[];
  readonly overlays: readonly Overlay[];
  /** The country's own answer, for a part of a country. */
  readonly parent: { readonly jurisdiction: string; readonly therapyStatus: TherapyStatus } | null;
  readonly conflicts: readonly Conflict[];
  readonly flags: readonly ('scheduled_unconfirmed' | 'uncertain_date')[];
  /** Changes that were due by the day and that nobody confirmed; the answer leaves them out. */
  readonly scheduledUnconfirmed: readonly { readonly fact: RegulatoryEvent['id']; readonly due: Day }[];
  /** Rows that happened on some day of a window which this day lies in. */
  readonly uncertain: readonly {
    readonly fact: RegulatoryEvent['id'];
    readonly layer: Layer;
    readonly earliest: Day;
    readonly latest: Day;
  }[];
  /** Every row up to the day, of the place and of its country. */
  readonly facts: readonly RegulatoryEvent[];
  /** Rows without a date, which no day can place. */
  readonly undated: readonly RegulatoryEvent[];
  /** The last day for which the picture is known to have been checked; as known on a day, never later than that day. */
  readonly verifiedTo: Day | null;
  readonly reviewBy: Day;
  readonly staleness: 'within_verified' | 'beyond_verified';
}
