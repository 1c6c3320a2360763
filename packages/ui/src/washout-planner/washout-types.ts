import type { Day } from '@mdma-at/evidence';

/** Something that happened while a medicine was tapered or taken again; recorded by a person, never planned here. */
export interface WashoutEvent {
  /** The place of the medicine in the plan. */
  readonly medicine: number;
  readonly on: Day;
  readonly what: string;
  readonly by: string;
}

/** What somebody asks for in the plan. */
export type WashoutIntent =
  | { readonly type: 'change-last-dose'; readonly medicine: number; readonly on: Day }
  | { readonly type: 'record-confirmation'; readonly reason: string };

/** That a prescriber confirmed the plan as it stands. */
export interface WashoutConfirmation {
  readonly by: string;
  readonly on: Day;
}
