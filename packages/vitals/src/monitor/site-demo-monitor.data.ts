import type { MonitorPolicy } from './monitor-policy.ts';

const policy = 'Site policy of the demo';

/** How the demo's invented site watches over devices. */
export const siteDemoMonitor = {
  id: 'site-demo@1',
  signals: [
    {
      sign: 'heartRate',
      sustainSeconds: 10,
      returnSeconds: 15,
      leastMeasuredShare: 0.5,
      hysteresis: 3,
      gapSeconds: 15,
      basis: {
        facts: ['V-202', 'V-211'],
        verification: 'policy',
        cites: [],
        because: `${policy}: a movement lasts seconds, a pulse that matters lasts longer. No source states these spans.`,
      },
    },
    {
      sign: 'spo2',
      sustainSeconds: 10,
      returnSeconds: 15,
      leastMeasuredShare: 0.5,
      hysteresis: 1,
      gapSeconds: 15,
      basis: {
        facts: ['V-212'],
        verification: 'policy',
        cites: [],
        because: `${policy}: a finger clip that slips shows seconds of nonsense. No source states these spans.`,
      },
    },
    {
      sign: 'respiratoryRate',
      sustainSeconds: 15,
      returnSeconds: 15,
      leastMeasuredShare: 0.5,
      hysteresis: 1,
      gapSeconds: 15,
      basis: {
        facts: [],
        verification: 'policy',
        cites: [],
        because: `${policy}: a breath lasts seconds. No source states these spans.`,
      },
    },
    {
      sign: 'temperature',
      sustainSeconds: 15,
      returnSeconds: 15,
      leastMeasuredShare: 0.5,
      hysteresis: 0.1,
      gapSeconds: 15,
      basis: {
        facts: ['V-203', 'V-208'],
        verification: 'policy',
        cites: [],
        because: `${policy}: for a temperature probe that is worn. No source states these spans.`,
      },
    },
  ],
  lateSeconds: 10,
  gap: {
    level: 1,
    basis: {
      facts: ['V-102'],
      verification: 'policy',
      cites: [],
      because: `${policy}: what is not measured is looked at, like a value over its limit.`,
    },
  },
  shelving: {
    longestMinutes: 30,
    highestLevel: 2,
    basis: {
      facts: [],
      verification: 'policy',
      cites: [],
      because: `${policy}: an alert that brings a physician is never put aside, any other for half an hour at most.`,
    },
  },
  basis: {
    facts: ['V-102'],
    verification: 'policy',
    cites: [],
    because: 'Site policy (demo). No protocol text about continuous monitoring was available.',
  },
} as const satisfies MonitorPolicy;
