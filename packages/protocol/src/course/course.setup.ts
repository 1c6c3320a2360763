import { setup } from 'xstate';
import type { CourseChartEvent } from './chart-event.ts';

/** The words of the course chart: its events, and the guards and notes that it names. */
export const courseSetup = setup({
  types: {
    context: {} as Record<string, never>,
    events: {} as CourseChartEvent,
  },
  actions: {
    'keep in the record': () => undefined,
  },
  guards: {
    'every interlock holds': ({ event }) => 'report' in event && event.report.verdict === 'satisfied',
    'found eligible': ({ event }) => event.signals.screening === 'eligible',
    'found eligible with a consent': ({ event }) => event.signals.screening === 'eligible' && event.signals.consented,
    'found ineligible': ({ event }) => event.signals.screening === 'ineligible',
    'a preparatory session is open': ({ event }) => event.signals.sessions === 'underway',
    'every preparatory session was held': ({ event }) => event.signals.sessions === 'complete',
    'washout is not needed': ({ event }) => event.signals.washout === 'notNeeded',
    'a medicine is tapered': ({ event }) => event.signals.washout === 'tapering',
    'washout is complete': ({ event }) => event.signals.washout === 'washedOut',
    'something was given and the night is spent on site': ({ event }) => event.signals.dosed && event.signals.overnight,
    'something was given': ({ event }) => event.signals.dosed,
    'integration is done and a session is left': ({ event }) => event.signals.integrated && event.signals.sessionsLeft,
    'integration is done and the outcome is measured': ({ event }) =>
      event.signals.integrated && event.signals.outcomeMeasured,
    'integration is done': ({ event }) => event.signals.integrated,
    'the outcome is measured': ({ event }) => event.signals.outcomeMeasured,
  },
});
