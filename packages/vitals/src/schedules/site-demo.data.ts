import type { Schedule } from './schedule.ts';

/** The reading schedule of the demo's invented site. */
export const siteDemoSchedule = {
  id: 'site-demo@1',
  beforeDose: 2,
  afterDose: {
    kind: 'intervals',
    steps: [
      { untilMinutes: 240, everyMinutes: 30 },
      { untilMinutes: null, everyMinutes: 60 },
    ],
  },
  graceMinutes: 10,
  repeatGraceMinutes: 5,
  everyMinutesAtLevel: { 1: 15, 2: 5, 3: 5, 4: 5 },
  basis: {
    facts: ['V-101', 'V-023', 'V-046'],
    verification: 'policy',
    cites: [],
    because:
      'Site policy (demo). No protocol text with a schedule was available; half-hourly readings while pressure and pulse are raised, then hourly, lie within what is reported of Phase 2. A repeat may be as late as it waits. Raised frequencies are those of the derived action ladder, the shorter end of its range.',
  },
} as const satisfies Schedule;
