import type { Basis } from '../basis.ts';

/** A condition that MDMA-assisted therapy is studied for, and how far that went. */
export interface Indication {
  readonly id: string;
  readonly condition: string;
  /** `phase-3` and `trial` where a trial is on record here; `named` where a guide names it and nothing else is known. */
  readonly stage: 'phase-3' | 'trial' | 'named';
  readonly says: string;
  readonly basis: Basis;
}
