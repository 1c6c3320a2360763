import { alarmBurden, type LimitSet } from '@mdma-at/vitals';
import { type CohortDay, type CohortOptions, simulateCohort } from './simulate-cohort.ts';

/** One limit set's row of an alarm-burden table. */
export interface BurdenRow {
  readonly limits: string;
  readonly days: number;
  readonly alarms: number;
  readonly alarmsPerHour: number;
  readonly repeated: number;
  readonly unacknowledged: number;
  readonly daysWithoutAlarm: number;
  readonly shareOfTimeInAlarm: number;
  readonly initialDosesNotGiven: number;
  readonly supplementalDosesNotGiven: number;
  readonly daysWithHold: number;
  readonly deviations: number;
  readonly readingsPerDay: number;
  /** Of the days on which a dose was given: minutes from the dose to the end of the watch, in the middle and not back in time. */
  readonly medianMinutesToEnd: number;
  readonly notBack: number;
}

/** What a cohort of days under one limit set came to. */
export function burdenOf(
  limits: LimitSet,
  days: readonly CohortDay[],
  { repeatWithinMinutes }: { readonly repeatWithinMinutes: number },
): BurdenRow {
  const burden = alarmBurden(
    days.map(({ monitored }) => monitored),
    { repeatWithinMinutes },
  );
  const dosed = days.filter(({ initialDose }) => initialDose === 'given');
  const ends = dosed
    .flatMap(({ minutesToEnd }) => (minutesToEnd === 'not-back' ? [] : [minutesToEnd]))
    .toSorted((a, b) => a - b);
  const { alarms, alarmsPerHour, repeated, unacknowledged, daysWithoutAlarm, shareOfTimeInAlarm } = burden;
  return {
    limits: limits.id,
    days: days.length,
    alarms,
    alarmsPerHour,
    repeated,
    unacknowledged,
    daysWithoutAlarm,
    shareOfTimeInAlarm,
    initialDosesNotGiven: days.length - dosed.length,
    supplementalDosesNotGiven: dosed.filter(({ supplementalDose }) => supplementalDose === 'not-given').length,
    daysWithHold: days.filter(({ holds }) => holds > 0).length,
    deviations: days.reduce((sum, day) => sum + day.deviations.length, 0),
    readingsPerDay: days.reduce((sum, day) => sum + day.readings, 0) / Math.max(1, days.length),
    medianMinutesToEnd: ends[Math.floor(ends.length / 2)] ?? 0,
    notBack: dosed.length - ends.length,
  };
}

/** Plays the same participants under each limit set and returns a row for each, with progress. */
export function alarmBurdenTable(
  sets: readonly LimitSet[],
  options: Omit<CohortOptions, 'limits'> & {
    readonly repeatWithinMinutes: number;
    readonly onProgress?: (limits: string, done: number) => void;
  },
): readonly BurdenRow[] {
  return sets.map((limits) => {
    const days: CohortDay[] = [];
    for (const day of simulateCohort({ ...options, limits })) {
      days.push(day);
      options.onProgress?.(limits.id, days.length);
    }
    return burdenOf(limits, days, options);
  });
}
