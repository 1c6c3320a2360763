import type { Basis, Instant } from '@mdma-at/evidence';
import type { AssessmentFinding, Measured, Reading, VitalSign } from '@mdma-at/vitals';

/** A value that was corrected: it stays, struck through, with who corrected it and when. */
export interface StruckValue {
  readonly sign: VitalSign;
  readonly was: Measured;
  readonly by: string;
  readonly at: Instant;
}

/** A reading with who took it, what it meant then, and the values it replaced. */
export interface RecordedReading {
  readonly id: string;
  readonly reading: Reading;
  readonly by: string;
  readonly findings?: readonly AssessmentFinding[];
  readonly struck?: readonly StruckValue[];
}

/** One limit as a band of a strip. It stays neutral until the assessment holds a finding with its code. */
export interface VitalBand {
  /** The code of the finding that a reading inside this band causes. */
  readonly code: string;
  readonly sign: VitalSign;
  readonly comparator: 'above' | 'below' | 'at-or-above' | 'at-or-below';
  readonly limit: Measured;
  readonly severity: 'advisory' | 'warning' | 'critical';
  /** What to do, in words: "repeat in 5 min". */
  readonly action: string;
  /** Whose limit it is, in words: "Site policy (demo)". */
  readonly source: string;
  readonly basis: Basis;
}

/** The bands of all strips, or why there are none. There is no default. */
export type VitalBands =
  | { readonly kind: 'bands'; readonly bands: readonly VitalBand[] }
  | { readonly kind: 'none'; readonly why: string };

/** What a device measured all the time, such as an oximeter once a second. It is drawn, and never judged here. */
export interface DeviceTrace {
  readonly sign: VitalSign;
  /** The moments, oldest first. */
  readonly at: ArrayLike<Instant>;
  /** The value of each moment in the unit of its strip; NaN where the device gave none. */
  readonly values: ArrayLike<number>;
  /** Values further apart than this, in milliseconds, are not joined. */
  readonly gapAfterMs: number;
}

/** How old the last reading is, as the domain judged it. */
export type VitalsFreshness =
  | { readonly kind: 'live' }
  | { readonly kind: 'stale'; readonly since: Instant }
  | { readonly kind: 'none' };

/** One strip: what it shows, with which symbol, on which fixed scale. */
export interface StripDefinition {
  readonly id: 'blood-pressure' | 'heart-rate' | 'temperature' | 'spo2';
  /** Two signs are drawn as one line with a bar at each end, the first above the second. */
  readonly signs: readonly [VitalSign] | readonly [VitalSign, VitalSign];
  readonly glyph: 'tee' | 'circle' | 'square' | 'diamond';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** The scale is not the usual one; the strip says so. */
  readonly scaleChanged?: boolean;
}
