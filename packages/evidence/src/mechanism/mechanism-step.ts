import type { Basis, Sourced } from '../basis.ts';

/** One step of how MDMA is thought to work, in a system of the body. */
export interface MechanismStep {
  readonly id: string;
  readonly system: 'serotonin' | 'norepinephrine-dopamine' | 'oxytocin' | 'amygdala' | 'prefrontal' | 'learning';
  readonly says: string;
  /** What better sources add or say against it. */
  readonly beside?: Sourced<string>;
  readonly basis: Basis;
}
