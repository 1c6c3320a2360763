import type { Basis, Instant } from '@mdma-at/evidence';
import type { ActionLevel, Severity } from '@mdma-at/vitals';
import { type AlertAction, gaps } from './alert-actions.data.ts';
import { endOfDay, therapistsInRoom } from './day-facts.ts';
import { obligations } from './obligations.ts';
import type { DayCase, DosingDayState } from './state.ts';
import { firstDoseAt } from './t0.ts';

/** Something that people have not done, since when, and how urgent that is. */
export interface Gap {
  readonly condition: string;
  readonly severity: Severity;
  readonly level: ActionLevel;
  readonly action: AlertAction;
  readonly since: Instant;
  readonly basis: Basis;
  /** Nobody can close it any more: it goes once somebody has seen it. */
  readonly past: boolean;
}

type Kind = Exclude<keyof typeof gaps, 'basis'>;

function gap(kind: Kind, since: Instant, past = false): Gap {
  return { ...gaps[kind], since, past, basis: gaps.basis };
}

/** A reading that stayed away, recorded as overdue since the last one that was taken. */
function missedReading({ ledger }: DayCase, dosedAt: Instant): readonly Gap[] {
  const newest = ledger['vitals.recorded'].at(-1)?.at ?? dosedAt;
  const missed = ledger['reading.overdue'].find(({ at }) => at > newest);
  return missed ? [gap('overdueReading', missed.at)] : [];
}

/** A room that thinned after a dose. */
function missingTherapists({ setup, ledger }: DayCase, dosedAt: Instant): readonly Gap[] {
  if (therapistsInRoom(setup, ledger).qualified >= setup.definition.staff.therapists) return [];
  const thinned = ledger['presence.recorded'].findLast(({ role, present }) => role === 'therapist' && !present);
  return [gap('missingTherapists', Math.max(thinned?.at ?? dosedAt, dosedAt))];
}

/** A window that closed before anybody had decided, and without a dose since. */
function missedDecision({ ledger }: DayCase): readonly Gap[] {
  if (ledger['supplemental-dose.administered'].length > 0) return [];
  return ledger['supplemental-dose.withheld']
    .filter(({ reason, by }) => reason === 'window-closed' && by.role === 'system')
    .map(({ at }) => gap('missedDecision', at, true));
}

const byDuty: Readonly<Record<string, Kind>> = {
  'reading-overdue': 'overdueReading',
  'supplemental-decision': 'missedDecision',
  'serious-event-report': 'overdueReport',
};

/** What has fallen due by now and is not recorded yet: the same gaps, whether or not somebody has written them down. */
function fallenDue(state: DosingDayState, now: Instant): readonly Gap[] {
  return obligations(state).flatMap(({ what, dueAt }) => {
    const kind = dueAt <= now ? byDuty[what] : undefined;
    return kind ? [gap(kind, dueAt, kind === 'missedDecision')] : [];
  });
}

/**
 * What people have not done, beside what readings say: a reading that stayed away, a room that thinned, a supplemental
 * dose that nobody decided about, a serious event that nobody reported. After the day only reports can still be late.
 */
export function gapAlerts(state: DosingDayState, day: DayCase, now: Instant): readonly Gap[] {
  const dosedAt = firstDoseAt(day.ledger);
  const recorded =
    dosedAt === undefined || endOfDay(day.ledger)
      ? []
      : [...missedReading(day, dosedAt), ...missingTherapists(day, dosedAt), ...missedDecision(day)];
  const known = new Set(recorded.map(({ condition }) => condition));
  return [...recorded, ...fallenDue(state, now).filter(({ condition }) => !known.has(condition))];
}
