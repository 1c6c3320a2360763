import type { Basis } from '@mdma-at/evidence';
import type { Measured, VitalSign } from './reading.ts';

/** The person's own resting values. A sign that is absent has no baseline. */
export interface Baseline {
  /** `before-dose` rests on the readings before the initial dose; `provisional` on whatever was measured so far. */
  readonly kind: 'before-dose' | 'provisional';
  readonly signs: { readonly [sign in VitalSign]?: Measured };
  readonly basis: Basis;
}
