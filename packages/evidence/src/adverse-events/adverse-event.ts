import type { Basis, Sourced } from '../basis.ts';

/** The share of people with an event, in per cent, in each arm of a trial; an arm without a figure is left out. */
export interface ArmShares {
  readonly mdma: number;
  readonly placebo?: number;
}

/** How often an adverse event was recorded in the Phase 3 trials, by arm. */
export interface AdverseEvent {
  readonly id: string;
  readonly term: string;
  /** Per cent of people with at least one such event. A trial that the source has no figure for is left out. */
  readonly shares: { readonly MAPP1?: ArmShares; readonly MAPP2?: ArmShares };
  readonly note?: string;
  readonly basis: Basis;
}

/** How much likelier an event was with MDMA than without it. */
export interface AdverseEventOdds {
  readonly id: string;
  readonly about: string;
  readonly comparedWith: string;
  readonly oddsRatio: number;
  /** The 95 % confidence interval, lower bound first. */
  readonly ci95: readonly [number, number];
  readonly basis: Basis;
}

/** Something that was said about safety in words. */
export interface SafetyStatement {
  readonly id: string;
  readonly says: string;
  /** What somebody else says to it, with a basis of its own. */
  readonly against?: Sourced<string>;
  readonly basis: Basis;
}
