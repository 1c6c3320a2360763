import type { Basis } from '@mdma-at/evidence';

/**
 * Schedules that are reported of trials and that nobody here has read in a protocol. They are not schedules yet: a
 * site accepts one by name, and it then is that site's policy.
 */
export const reportedSchedules = {
  phase3: {
    points: [
      { opensMinutes: 90, closesMinutes: 120 },
      { opensMinutes: 360, closesMinutes: 480 },
    ],
    basis: {
      facts: ['V-100', 'P-VIT-03'],
      verification: 'unverified',
      cites: [],
      because: 'Before the initial dose, before the supplemental dose, and at the end of the session.',
    },
  },
  phase2: {
    everyMinutes: { least: 15, most: 30 },
    thenEveryMinutes: 60,
    basis: {
      facts: ['V-101', 'P-VIT-04'],
      verification: 'unverified',
      cites: [],
      because:
        'Pressure and pulse about every 15 to 30 minutes early, then hourly. When "early" ends is not reported; temperature every 60 to 90 minutes.',
    },
  },
} as const satisfies Record<string, { readonly basis: Basis } & Readonly<Record<string, unknown>>>;
