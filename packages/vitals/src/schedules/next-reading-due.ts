import type { Basis, Instant } from '@mdma-at/evidence';
import type { Assessment } from '../assessment.ts';
import { minute } from '../minute.ts';
import type { Schedule } from './schedule.ts';
import type { SkippedReading } from './skip-reading.ts';

/** Why a reading is due: the schedule, a level that raises the frequency, or a breach that waits for its repeat. */
export type DueReason = 'before-dose' | 'schedule' | 'raised-frequency' | 'repeat';

/** When the next reading is due, and whether it is late. */
export type Due =
  | {
      readonly status: 'upcoming' | 'due' | 'overdue';
      readonly dueAt: Instant;
      /** Later than this it is overdue. */
      readonly overdueAfter: Instant;
      readonly reason: Exclude<DueReason, 'before-dose'>;
      readonly basis: Basis;
    }
  | {
      readonly status: 'before-dose';
      readonly readingsNeeded: number;
      readonly reason: 'before-dose';
      readonly basis: Basis;
    }
  | { readonly status: 'none'; readonly basis: Basis };

/** What the next reading depends on. `assessment` is the newest one. */
export interface DueOptions {
  readonly schedule: Schedule;
  readonly doseAt: Instant | 'not-given';
  readonly taken: readonly { readonly at: Instant }[];
  /** Readings left out on purpose: each ends its interval, like one that was taken. */
  readonly skipped?: readonly SkippedReading[];
  readonly now: Instant;
  readonly assessment?: Assessment;
}

/**
 * Says when the next reading is due: by the schedule, sooner while the level is raised, and soonest where a breach waits
 * for its repeat. Before the dose it says how many readings are still to be taken; `none` after the last one of a schedule that ends.
 */
export function nextReadingDue({ schedule, doseAt, taken, skipped = [], now, assessment }: DueOptions): Due {
  const { basis } = schedule;
  const done = taken.map(({ at }) => at).filter((at) => at <= now);
  const times = [...done, ...skipped.filter(({ at }) => at <= now).map((one) => one.dueAt)];
  const last = Math.max(...times);
  if (doseAt === 'not-given') {
    const soonest = raised({ schedule, from: last, times, assessment });
    if (soonest) return dueAt(soonest, { schedule, now });
    return {
      status: 'before-dose',
      readingsNeeded: Math.max(0, schedule.beforeDose - done.length),
      reason: 'before-dose',
      basis,
    };
  }
  const from = Math.max(last, doseAt);
  const planned = scheduled(schedule, { doseAt, from });
  const sooner = raised({ schedule, from, times, assessment });
  const next = planned && sooner ? (sooner.at < planned.at ? sooner : planned) : (sooner ?? planned);
  return next ? dueAt(next, { schedule, now }) : { status: 'none', basis };
}

interface Moment {
  readonly at: Instant;
  readonly reason: Exclude<DueReason, 'before-dose'>;
  /** The end of a window in which the reading may be taken. */
  readonly until?: Instant;
}

function scheduled(
  { afterDose }: Schedule,
  { doseAt, from }: { readonly doseAt: Instant; readonly from: Instant },
): Moment | undefined {
  if (afterDose.kind === 'points') {
    const open = afterDose.points.find(({ opensMinutes }) => from < doseAt + opensMinutes * minute);
    if (!open) return undefined;
    return { at: doseAt + open.opensMinutes * minute, until: doseAt + open.closesMinutes * minute, reason: 'schedule' };
  }
  const elapsed = (from - doseAt) / minute;
  const step = afterDose.steps.find(({ untilMinutes }) => untilMinutes === null || elapsed < untilMinutes);
  return step && { at: from + step.everyMinutes * minute, reason: 'schedule' };
}

interface RaisedCase {
  readonly schedule: Schedule;
  readonly from: Instant;
  readonly times: readonly Instant[];
  readonly assessment: Assessment | undefined;
}

function raised({ schedule, from, times, assessment }: RaisedCase): Moment | undefined {
  if (!assessment || assessment.level === 0) return undefined;
  const repeats = assessment.findings
    .flatMap(({ repeatDueAt }) => repeatDueAt ?? [])
    .filter((at) => !times.some((taken) => taken >= at));
  const byLevel = Math.max(from, assessment.at) + schedule.everyMinutesAtLevel[assessment.level] * minute;
  const soonest = Math.min(...repeats);
  return soonest <= byLevel ? { at: soonest, reason: 'repeat' } : { at: byLevel, reason: 'raised-frequency' };
}

function dueAt(
  { at, until, reason }: Moment,
  { schedule, now }: { readonly schedule: Schedule; readonly now: Instant },
): Due {
  const { graceMinutes, repeatGraceMinutes = graceMinutes } = schedule;
  const overdueAfter = (until ?? at) + (reason === 'repeat' ? repeatGraceMinutes : graceMinutes) * minute;
  const status = now < at ? 'upcoming' : now <= overdueAfter ? 'due' : 'overdue';
  return { status, dueAt: at, overdueAfter, reason, basis: schedule.basis };
}
