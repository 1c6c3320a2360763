import type { Basis, Instant } from '@mdma-at/evidence';
import type { AssessmentFinding } from './assessment.ts';
import type { Measured, VitalSign } from './reading.ts';

/** One reason why vital signs let an act pass, stand in its way, or leave it unknown. */
export type GateReason =
  | { readonly code: 'reading.none' }
  | { readonly code: 'reading.stale'; readonly at: Instant; readonly freshMinutes: number }
  | { readonly code: 'reading.in-future'; readonly at: Instant }
  | { readonly code: 'freshness.not-stated' }
  | { readonly code: 'limits.comparison-only'; readonly limits: string }
  | { readonly code: 'sign.missing'; readonly at: Instant; readonly signs: readonly VitalSign[] }
  | { readonly code: 'limit.crossed'; readonly at: Instant; readonly finding: AssessmentFinding }
  | { readonly code: 'baseline.insufficient'; readonly signs: readonly VitalSign[] }
  | { readonly code: 'readings.too-close'; readonly minutesApart: number }
  | {
      readonly code: 'sign.not-back';
      readonly at: Instant;
      readonly sign: VitalSign;
      readonly observed: Measured;
      /** The value that it has to be at: at most this, or at least this. */
      readonly expected: { readonly comparator: 'at-or-below' | 'at-or-above'; readonly text: string };
    }
  | { readonly code: 'in-range'; readonly at: Instant };

/** What vital signs say about one act. Only `satisfied` lets it pass; every reason is listed. */
export interface VitalsGate {
  readonly verdict: 'satisfied' | 'violated' | 'unknown';
  readonly reasons: readonly [GateReason, ...GateReason[]];
  readonly basis: Basis;
}
