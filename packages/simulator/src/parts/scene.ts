import type { Dose, DosingDayState } from '@mdma-at/protocol';
import type { Instant } from '@mdma-at/evidence';
import type { Cast, Correction, DayPlan, Write } from '../day-plan.ts';
import type { ReadingAt } from '../draw-readings.ts';
import type { Scenario, ScenarioPart } from '../scenarios.data.ts';

/** What the parts of a script share. */
export interface Scene {
  readonly plan: DayPlan;
  readonly scenario: Scenario;
  readonly cast: Cast;
  readonly supplemental: Dose;
  readonly readingAt: ReadingAt;
  readonly excursionSystolic: number;
  readonly doseAt: Instant;
  /** Writes from the moment of arrival. */
  readonly fromArrival: Write;
  /** Writes from the moment of the initial dose. */
  readonly fromDose: Write;
  readonly correct: (correction: Correction) => void;
}

/** One part by its name. */
export type PartOf<Name extends ScenarioPart['part']> = Extract<ScenarioPart, { readonly part: Name }>;

export const minuteMs = 60_000;

/** Whether the supplemental dose was given or withheld. */
export function isDecided({ ledger }: DosingDayState): boolean {
  return ledger['supplemental-dose.administered'].length > 0 || ledger['supplemental-dose.withheld'].length > 0;
}
