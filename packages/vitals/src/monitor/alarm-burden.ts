import type { Instant } from '@mdma-at/evidence';
import { minute } from '../minute.ts';
import type { AlertRecord } from './monitor-state.ts';

/** One day that was monitored, with every alert of it. */
export interface MonitoredDay {
  readonly from: Instant;
  readonly to: Instant;
  readonly alerts: readonly AlertRecord[];
}

/** How much of a burden the alarms of some days were. */
export interface AlarmBurden {
  readonly days: number;
  readonly hours: number;
  readonly alarms: number;
  readonly alarmsPerHour: number;
  /** Raised again soon after the same condition had returned. */
  readonly repeated: number;
  /** Never acknowledged at all. */
  readonly unacknowledged: number;
  readonly daysWithoutAlarm: number;
  /** Time in which at least one alarm stood; several at once count once. */
  readonly minutesInAlarm: number;
  readonly shareOfTimeInAlarm: number;
  /** The same conditions, most frequent first. */
  readonly byCondition: readonly { readonly condition: string; readonly alarms: number; readonly minutes: number }[];
}

/**
 * Adds up the alarms of recorded days: how many an hour, how many repeated, unacknowledged, and how much time was spent
 * in alarm. An alert that never returned lasts to the end of its day. `repeatWithinMinutes` says how soon "again" is.
 */
export function alarmBurden(
  days: readonly MonitoredDay[],
  { repeatWithinMinutes }: { readonly repeatWithinMinutes: number },
): AlarmBurden {
  const alerts = days.flatMap((day) => day.alerts);
  const hours = days.reduce((sum, { from, to }) => sum + (to - from), 0) / (60 * minute);
  const minutesInAlarm = days.reduce((sum, day) => sum + timeInAlarm(day, day.alerts), 0) / minute;
  const conditions = [...new Set(alerts.map(({ condition }) => condition))];
  const byCondition = conditions.map((condition) => ({
    condition,
    alarms: alerts.filter((one) => one.condition === condition).length,
    minutes:
      days.reduce(
        (sum, day) =>
          sum +
          timeInAlarm(
            day,
            day.alerts.filter((one) => one.condition === condition),
          ),
        0,
      ) / minute,
  }));
  return {
    days: days.length,
    hours,
    alarms: alerts.length,
    alarmsPerHour: hours > 0 ? alerts.length / hours : 0,
    repeated: days.reduce((sum, day) => sum + repeatedOn(day, repeatWithinMinutes * minute), 0),
    unacknowledged: alerts.filter(({ acknowledgedAt }) => acknowledgedAt === undefined).length,
    daysWithoutAlarm: days.filter((day) => day.alerts.length === 0).length,
    minutesInAlarm,
    shareOfTimeInAlarm: hours > 0 ? minutesInAlarm / 60 / hours : 0,
    byCondition: byCondition.toSorted((a, b) => b.alarms - a.alarms || (a.condition < b.condition ? -1 : 1)),
  };
}

function timeInAlarm({ from, to }: MonitoredDay, alerts: readonly AlertRecord[]): number {
  let counted = 0;
  let until = from;
  for (const { since, returnedAt = to } of alerts.toSorted((a, b) => a.since - b.since)) {
    const end = Math.min(returnedAt, to);
    counted += Math.max(0, end - Math.max(since, until));
    until = Math.max(until, end);
  }
  return counted;
}

function repeatedOn({ alerts }: MonitoredDay, withinMs: number): number {
  return alerts.filter(({ condition, source, since }) =>
    alerts.some(
      (other) =>
        other.condition === condition &&
        other.source === source &&
        other.returnedAt !== undefined &&
        other.since < since &&
        since - other.returnedAt <= withinMs,
    ),
  ).length;
}
