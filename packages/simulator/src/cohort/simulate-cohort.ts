import type { Instant } from '@mdma-at/evidence';
import type { Dose, DosingDayInput } from '@mdma-at/protocol';
import type { LimitSet, MonitoredDay } from '@mdma-at/vitals';
import type { Physiology } from '../signs-at.ts';
import { playPolicyDay } from './play-policy-day.ts';

/** Which days are simulated under which limits. Any limit set is played as if a site acted by it. */
export interface CohortOptions {
  readonly seed: number;
  readonly days: number;
  readonly limits: LimitSet;
  /** People, course facts and definition of every day; its limits are replaced. */
  readonly input: DosingDayInput;
  readonly startsAt: Instant;
  readonly initialDose: Dose;
  /** Whose body every day is; that of somebody else each day where nothing is said. */
  readonly body?: Physiology;
  /** Where to go on: how many days were already simulated. */
  readonly from?: number;
}

/** What one day under a policy came to. */
export interface CohortDay {
  readonly index: number;
  readonly monitored: MonitoredDay;
  /** Readings from which the supplemental dose was on hold. */
  readonly holds: number;
  readonly initialDose: 'given' | 'not-given';
  readonly supplementalDose: 'given' | 'not-given';
  /** Interlocks that refused anything, each time it did. */
  readonly refusedBy: readonly string[];
  readonly deviations: readonly string[];
  readonly readings: number;
  /** From the initial dose to the end of the watch; `not-back` when vital signs did not let the person go in time. */
  readonly minutesToEnd: number | 'not-back';
}

/**
 * Simulates days one after the other under one limit set: patients as they come, staff that is late now and then, cuffs
 * that fail. Each day depends on the seed and its number alone, so that a run goes on where another stopped.
 */
export function* simulateCohort(options: CohortOptions): Generator<CohortDay, void, void> {
  for (let index = options.from ?? 0; index < options.days; index += 1) yield playPolicyDay(options, index);
}

/** Runs a whole cohort and reports how far it is, `every` so many days. */
export function runCohort(
  options: CohortOptions,
  progress: { readonly every: number; readonly onProgress: (done: number, of: number) => void },
): readonly CohortDay[] {
  const days: CohortDay[] = [];
  for (const day of simulateCohort(options)) {
    days.push(day);
    const done = (options.from ?? 0) + days.length;
    if (done % progress.every === 0 || done === options.days) progress.onProgress(done, options.days);
  }
  return days;
}
