import type { EventOf } from './event.ts';
import { ledgerUpTo } from './ledger-up-to.ts';
import type { DayCase, DosingDayState } from './state.ts';

type Act = 'initial-dose.administered' | 'supplemental-dose.administered' | 'participant.released';

function upToButNot<Fact extends { readonly at: number }>(page: readonly Fact[], fact: unknown): readonly Fact[] {
  const place = page.findIndex((known) => known === fact);
  return place < 0 ? page : page.slice(0, place);
}

/** The day as it stood just before one act was done: everything until then, without the act itself. */
export function caseBefore(state: DosingDayState, fact: EventOf<Act>): DayCase {
  const { setup } = state;
  const known = ledgerUpTo(state.ledger, fact.at);
  const ledger = {
    ...known,
    'initial-dose.administered': upToButNot(known['initial-dose.administered'], fact),
    'supplemental-dose.administered': upToButNot(known['supplemental-dose.administered'], fact),
    'participant.released': upToButNot(known['participant.released'], fact),
  };
  return { setup, ledger, readings: state.readings.filter((reading) => reading.at <= fact.at) };
}
