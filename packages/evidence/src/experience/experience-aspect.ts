import type { Basis, Sourced } from '../basis.ts';
import type { ClaimId } from '../claims/claim.ts';

/** What people may feel on a dosing day, in one respect. */
export interface ExperienceAspect {
  readonly id: string;
  readonly domain: 'emotional' | 'cognitive' | 'physical' | 'perceptual';
  readonly says: string;
  /** What better sources add or say against it. */
  readonly beside?: Sourced<string>;
  readonly disputedBy?: readonly ClaimId[];
  readonly basis: Basis;
}
