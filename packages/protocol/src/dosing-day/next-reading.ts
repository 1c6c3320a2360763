import type { Instant } from '@mdma-at/evidence';
import { nextReadingDue } from '@mdma-at/vitals';
import type { DosingDayState } from './state.ts';
import { firstDoseAt } from './t0.ts';

/** The next reading: when it is due, after which moment it is overdue, and whether it repeats a raised one. */
export interface NextReading {
  readonly dueAt: Instant;
  readonly overdueAfter: Instant;
  readonly repeat: boolean;
}

/**
 * When the next reading is due. A reading that was skipped or became overdue counts as the end of its interval, so
 * that each interval is missed at most once.
 */
export function nextReading({ setup, ledger, readings, latestAt }: DosingDayState): NextReading | undefined {
  if (setup.schedule === 'not-stated' || latestAt === 'none') return undefined;
  const closed = [...ledger['reading.skipped'], ...ledger['reading.overdue']].map(({ dueAt, at }) => ({
    at: dueAt ?? at,
  }));
  const assessment = readings.at(-1)?.assessment;
  const due = nextReadingDue({
    schedule: setup.schedule,
    doseAt: firstDoseAt(ledger) ?? 'not-given',
    taken: [...ledger['vitals.recorded'], ...closed],
    now: Math.max(latestAt, ...closed.map(({ at }) => at)),
    ...(assessment !== undefined && assessment !== 'unassessed' && { assessment }),
  });
  if (due.status === 'none' || due.status === 'before-dose') return undefined;
  return { dueAt: due.dueAt, overdueAfter: due.overdueAfter, repeat: due.reason === 'repeat' };
}
