import type { Basis, Instant } from '@mdma-at/evidence';
import type { Dose, MinuteWindow } from '@mdma-at/protocol';

/** A window after the first dose as one source gives it. */
export interface StatedWindow {
  readonly minutes: MinuteWindow;
  /** The name of the source in words. */
  readonly source: string;
  readonly basis: Basis;
}

/** The window that the protocol uses, placed on the day. */
export interface PlacedWindow extends StatedWindow {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** Why a supplemental dose is not given; the words of the protocol. */
export type WithholdReason =
  | 'participant-declined'
  | 'vital-signs'
  | 'tolerability'
  | 'clinical-judgement'
  | 'window-closed'
  | 'emergency';

/** What became of the supplemental dose. Withheld without a person means that the window closed over it. */
export type SupplementalOutcome =
  | { readonly kind: 'given'; readonly at: Instant; readonly dose: Dose; readonly by: string }
  | { readonly kind: 'withheld'; readonly at: Instant; readonly reason: WithholdReason; readonly by?: string };

/** What a person asks for; the names are those of the dosing day's commands. */
export type SupplementalIntent =
  | { readonly type: 'authorise-supplemental-dose'; readonly dose: Dose; readonly reason: string }
  | { readonly type: 'record-supplemental-dose'; readonly dose: Dose; readonly reason: string }
  | { readonly type: 'withhold-supplemental-dose'; readonly reason: WithholdReason }
  | { readonly type: 'record-supplemental-answer'; readonly agrees: boolean };
