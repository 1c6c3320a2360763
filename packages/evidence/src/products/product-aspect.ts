import type { Basis, Sourced } from '../basis.ts';
import type { ClaimId } from '../claims/claim.ts';

/** One point in which MDMA as a medicine and what the street sells as it differ. */
export interface ProductAspect {
  readonly id: string;
  readonly aspect: string;
  readonly pharmaceutical: string;
  readonly street: string;
  /** What better sources say to it. */
  readonly correction?: Sourced<string>;
  readonly disputedBy?: readonly ClaimId[];
  readonly basis: Basis;
}
