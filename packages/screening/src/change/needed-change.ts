import type { Day } from '@mdma-at/evidence';
import type { ChangeKind } from './can-hold.ts';

/** One answer that would have to be given or changed. */
export interface NeededChange {
  readonly path: string;
  /** As recorded; `'unknown'`, `'not-recorded'`, or `'a list'`. */
  readonly seen: string | number | boolean;
  /** What it would have to be, such as `weeksSinceKetamineTherapy >= 12`. */
  readonly needs: readonly string[];
  /**
   * `answer`: nobody has answered yet. `arrange`: it can be agreed, treated or organised. `time`: only time brings it.
   * `washout`: a taper led by the prescriber and its washout. `test`: a measurement, done anew.
   */
  readonly kind: ChangeKind;
  /** From this day on it holds, by what is recorded; `unknown` where no recorded figure tells. */
  readonly earliest: Day | 'unknown';
}
