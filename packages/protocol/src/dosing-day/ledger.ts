import type { DosingDayEvent, DosingDayEventType, EventOf } from './event.ts';

/** Every fact of the day on a page of its own kind, each page in the order in which things happened. */
export type Ledger = { readonly [T in DosingDayEventType]: readonly EventOf<T>[] };

/** The ledger of a day on which nothing has happened yet. */
export const emptyLedger: Ledger = {
  'participant.arrived': [],
  'consent.confirmed': [],
  'consent.withdrawn': [],
  'check.recorded': [],
  'presence.recorded': [],
  'physician-on-call.recorded': [],
  'vitals.recorded': [],
  'symptom.recorded': [],
  'distress.recorded': [],
  'capsules.dispensed': [],
  'capsules.reconciled': [],
  'initial-dose.authorised': [],
  'initial-dose.administered': [],
  'supplemental-window.opened': [],
  'supplemental-dose.offered': [],
  'supplemental-dose.answered': [],
  'supplemental-dose.authorised': [],
  'supplemental-dose.administered': [],
  'supplemental-dose.withheld': [],
  'touch.offered': [],
  'touch.answered': [],
  'touch.given': [],
  'effect-phase.recorded': [],
  'note.recorded': [],
  'comfort.recorded': [],
  'adverse-event.recorded': [],
  'adverse-event.decided': [],
  'adverse-event.reported': [],
  'hold.released': [],
  'interlock.overridden': [],
  'end-review.begun': [],
  'agreement.recorded': [],
  'stability.judged': [],
  'release.authorised': [],
  'participant.released': [],
  'emergency.declared': [],
  'emergency.resolved': [],
  'participant.transferred': [],
  'session.suspended': [],
  'reading.skipped': [],
  'reading.overdue': [],
  'alert.acknowledged': [],
  'command.refused': [],
};

/** The names of all events, in the order of the ledger's pages. */
export const eventTypes = Object.keys(emptyLedger) as readonly DosingDayEventType[];

/** Every fact in the order in which it happened; facts of the same moment stay in the ledger's order of pages. */
export function factsOf(ledger: Ledger): readonly DosingDayEvent[] {
  return eventTypes.flatMap((type): readonly DosingDayEvent[] => ledger[type]).toSorted((a, b) => a.at - b.at);
}
