import { setup } from 'xstate';
import type { ChartEvent } from './chart-event.ts';

/** The words of the dosing-day chart: its events, and the guards and notes that it names. */
export const dosingDaySetup = setup({
  types: {
    context: {} as Record<string, never>,
    events: {} as ChartEvent,
  },
  actions: {
    'keep in the ledger': () => undefined,
  },
  guards: {
    'every interlock holds': ({ event }) => 'report' in event && event.report.verdict === 'satisfied',
    'something was given': ({ event }) => event.signals.dosed,
    'nothing was given': ({ event }) => !event.signals.dosed,
    'effects are fading': ({ event }) =>
      event.signals.effectPhase === 'comedown' || event.signals.effectPhase === 'baselineReached',
    'phase is onset': ({ event }) => event.signals.effectPhase === 'onset',
    'phase is peak': ({ event }) => event.signals.effectPhase === 'peak',
    'phase is plateau': ({ event }) => event.signals.effectPhase === 'plateau',
    'phase is comedown': ({ event }) => event.signals.effectPhase === 'comedown',
    'phase is baseline reached': ({ event }) => event.signals.effectPhase === 'baselineReached',
    'a reading holds': ({ event }) => event.signals.vitals === 'held',
    'a reading is raised': ({ event }) => event.signals.vitals === 'intensified',
    'readings are routine': ({ event }) => event.signals.vitals === 'routine',
    'the room is complete': ({ event }) => event.signals.staffing === 'complete',
    'the room is not complete': ({ event }) => event.signals.staffing === 'incomplete',
    'capsules balance': ({ event }) => event.signals.custody === 'reconciled',
    'capsules do not balance': ({ event }) => event.signals.custody === 'discrepant',
    'capsules are out': ({ event }) => event.signals.custody === 'dispensed',
    'session consent is withdrawn': ({ event }) => event.signals.consent === 'sessionWithdrawn',
    'touch consent is withdrawn': ({ event }) => event.signals.consent === 'touchWithdrawn',
    'consent is valid': ({ event }) => event.signals.consent === 'valid',
    'risk is clear': ({ event }) => event.signals.risk === 'clear',
    'risk is a concern': ({ event }) => event.signals.risk === 'concern',
    'stays overnight': ({ event }) => event.signals.overnight,
  },
});
