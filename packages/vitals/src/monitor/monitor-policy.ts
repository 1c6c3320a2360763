import type { Basis } from '@mdma-at/evidence';
import type { RaisedLevel } from '../limit-set.ts';
import type { VitalSign } from '../reading.ts';

/** How the samples of one device are judged: how long a breach must last, how far back a value must come, and how long silence is a gap. */
export interface SignalRule {
  readonly sign: VitalSign;
  /** A breach counts when every sample of so many seconds lies beyond the limit. */
  readonly sustainSeconds: number;
  /** It has returned when every sample of so many seconds lies on the near side of the limit, by at least `hysteresis`. */
  readonly returnSeconds: number;
  /** Of the seconds of either span, at least this share was measured. */
  readonly leastMeasuredShare: number;
  readonly hysteresis: number;
  /** Without a usable sample for so many seconds the signal has a gap. */
  readonly gapSeconds: number;
  readonly basis: Basis;
}

/** How a site watches over a stream of readings. Plain data, always named; there is no default. */
export interface MonitorPolicy {
  /** Content id, such as `site-demo@1`. A published version is never edited. */
  readonly id: `${string}@${number}`;
  readonly signals: readonly SignalRule[];
  /** A sample may come so many seconds late, in any order, and still be judged in its place. */
  readonly lateSeconds: number;
  /** What silence asks for: of a device, of a needed sign, of a reading that is overdue. */
  readonly gap: { readonly level: RaisedLevel; readonly basis: Basis };
  /** How long an alert may be shelved, and up to which level. */
  readonly shelving: { readonly longestMinutes: number; readonly highestLevel: RaisedLevel; readonly basis: Basis };
  readonly basis: Basis;
}
