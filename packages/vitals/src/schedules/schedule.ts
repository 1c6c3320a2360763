import type { Basis } from '@mdma-at/evidence';
import type { RaisedLevel } from '../limit-set.ts';

/** After the initial dose, up to `untilMinutes` (`null`: to the end), a reading is due this often. */
export interface IntervalStep {
  readonly untilMinutes: number | null;
  readonly everyMinutes: number;
}

/** A reading is due between two moments after the initial dose. */
export interface SchedulePoint {
  readonly opensMinutes: number;
  readonly closesMinutes: number;
}

/** When readings are due on a dosing day, as a site has decided. Plain data. */
export interface Schedule {
  /** Content id, such as `site-demo@1`. A published version is never edited. */
  readonly id: `${string}@${number}`;
  /** How many readings are taken before the initial dose. */
  readonly beforeDose: number;
  readonly afterDose:
    | { readonly kind: 'intervals'; readonly steps: readonly [IntervalStep, ...IntervalStep[]] }
    | { readonly kind: 'points'; readonly points: readonly [SchedulePoint, ...SchedulePoint[]] };
  /** How late a reading may be before it counts as overdue. */
  readonly graceMinutes: number;
  /** The same for a repeat that confirms or clears a breach; as for any reading where a site states none. */
  readonly repeatGraceMinutes?: number;
  /** What an assessment raises the frequency to, by its level. */
  readonly everyMinutesAtLevel: Readonly<Record<RaisedLevel, number>>;
  readonly basis: Basis & { readonly verification: 'policy' };
}
