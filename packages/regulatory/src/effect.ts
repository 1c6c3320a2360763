import type { Basis, Day } from '@mdma-at/evidence';
import type { DateWindow } from './date-window.ts';
import type { RoutePathway } from './route-pathway.ts';

/**
 * The system of classes that a label belongs to. Labels are never compared across schemes: US `I` is not CA `I`, and
 * `NATIONAL` means another one in each country.
 */
export type ControlScheme =
  | 'UN71'
  | 'US_CSA'
  | 'CA_CDSA'
  | 'CA_FDR'
  | 'CA_CSR'
  | 'AU_POISONS_STANDARD'
  | 'CH_BETMVV'
  | 'IL_DDO'
  | 'GB_MDA_CLASS'
  | 'GB_MDR_SCHEDULE'
  | 'NL_OPIUMWET'
  | 'DE_BTMG'
  | 'CZ_463_2013'
  | 'NZ_MODA'
  | 'NATIONAL';

/** How a product stands with the medicines regulator. */
export type ProductStatus = 'none_found' | 'submitted' | 'under_review' | 'complete_response' | 'authorised';

/** What lies over the federal picture: who pays, who may practise, what a state adds, narrows or waits for. */
export type OverlayKind =
  | 'payer'
  | 'professional_rule'
  | 'decriminalisation'
  | 'trigger_law'
  | 'state_pilot'
  | 'narrowing'
  | 'task_force';

interface EffectCommon {
  /** The first day on which it holds. */
  readonly from: Day | DateWindow;
  /** Set where it held already before `from` and no row says since when. */
  readonly since?: 'unknown';
  /** Set where the effect is inferred and the row itself does not say it. */
  readonly basis?: Basis;
}

/** The molecule is put on a schedule, or taken off it where the label is null. */
export interface ControlEffect extends EffectCommon {
  readonly on: 'substanceControl';
  readonly scheme: ControlScheme;
  readonly condition?: string;
  readonly label: string | null;
  readonly detail?: string;
}

/** A product moves on its way to authorisation. */
export interface ProductEffect extends EffectCommon {
  readonly on: 'productAuthorisation';
  readonly status: ProductStatus;
}

/** A route opens, closes or is barred. `unknown` where its condition could not be checked. */
export interface RouteEffect extends EffectCommon {
  readonly on: 'accessPathway';
  readonly pathway: RoutePathway;
  readonly open: boolean | 'unknown';
  readonly because?: string;
  readonly prescriber?: string;
  readonly indication?: string;
  readonly setting?: string;
  readonly payer?: string;
  readonly training?: string;
}

/** A rule is laid over the picture, or lifted where it says nothing any more. */
export interface OverlayEffect extends EffectCommon {
  readonly on: 'overlay';
  readonly kind: OverlayKind;
  readonly says: string | null;
  /** The routes that the rule makes narrower. */
  readonly narrows?: readonly RoutePathway[];
  /** Set where the law would allow more than federal control does, which it cannot. */
  readonly widens?: true;
  /** Set where the law is in force and its condition is not met. */
  readonly dormant?: true;
}

/** What holds differently from a day on. */
export type Effect = ControlEffect | ProductEffect | RouteEffect | OverlayEffect;
