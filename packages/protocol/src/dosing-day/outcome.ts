import type { Instant } from '@mdma-at/evidence';
import { endOfDay, givenMg, latestCheck } from './day-facts.ts';
import type { EventOf } from './event.ts';
import { isOver } from './is-over.ts';
import type { DosingDayState } from './state.ts';
import { t0 } from './t0.ts';
import type { Departure, SuicidalityLevel } from './vocabulary.ts';

/** How a dosing day ended, for the course of treatment to record. */
export interface DosingDayOutcome {
  readonly how: 'ended' | 'suspended' | 'transferred';
  readonly at: Instant;
  readonly sessionNumber: number;
  readonly t0?: Instant;
  readonly initialDoses: readonly EventOf<'initial-dose.administered'>['dose'][];
  readonly supplementalDoses: readonly EventOf<'supplemental-dose.administered'>['dose'][];
  readonly totalMg: number;
  readonly departure?: Departure;
  readonly seriousAdverseEvent: boolean;
  /** The suicide risk as it was last assessed on the day. */
  readonly suicidality?: SuicidalityLevel;
}

/** The outcome of the day, once something has ended it. */
export function outcomeOf({ setup, ledger, chart }: DosingDayState): DosingDayOutcome | undefined {
  const end = endOfDay(ledger);
  if (!end || !isOver(chart)) return undefined;
  const started = t0(ledger);
  const suicidality = latestCheck(ledger, 'suicidality')?.check.level;
  const common = {
    ...(suicidality !== undefined && { suicidality }),
    at: end.at,
    sessionNumber: setup.sessionNumber,
    ...(started !== undefined && { t0: started }),
    initialDoses: ledger['initial-dose.administered'].map(({ dose }) => dose),
    supplementalDoses: ledger['supplemental-dose.administered'].map(({ dose }) => dose),
    totalMg: givenMg(ledger),
    seriousAdverseEvent: ledger['adverse-event.recorded'].some(({ seriousness }) => seriousness === 'serious'),
  };
  switch (end.type) {
    case 'participant.transferred':
      return { how: 'transferred', ...common };
    case 'session.suspended':
      return { how: 'suspended', ...common };
    case 'participant.released': {
      const { to, transport, companion } = end;
      return { how: 'ended', ...common, departure: { to, transport, ...(companion !== undefined && { companion }) } };
    }
  }
}
