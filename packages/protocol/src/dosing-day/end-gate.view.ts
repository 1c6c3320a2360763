import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport } from '../interlock.ts';
import type { EventOf } from './event.ts';
import { judgeAct } from './judge-act.ts';
import { plannedDeparture } from './planned-departure.ts';
import type { DayCase, DosingDayState } from './state.ts';
import type { Departure } from './vocabulary.ts';

/** The end of the day: what stands before ending the session and before leaving. */
export interface EndGate {
  readonly reviewing: boolean;
  readonly planned: Departure;
  readonly authorised?: EventOf<'release.authorised'>;
  readonly released?: EventOf<'participant.released'>;
  readonly endOfSession: InterlockReport;
  readonly release: InterlockReport;
}

/** What a screen shows of the end of the day. */
export function endGate(state: DosingDayState, day: DayCase, now: Instant): EndGate {
  const { setup, ledger } = day;
  const authorised = ledger['release.authorised'].at(-1);
  const released = ledger['participant.released'][0];
  return {
    reviewing: state.chart.session === 'endReview',
    planned: plannedDeparture(setup, ledger),
    ...(authorised && { authorised }),
    ...(released && { released }),
    endOfSession: judgeAct('endOfSession', day, now),
    release: judgeAct('release', day, now),
  };
}
