import type { LimitSet } from '../limit-set.ts';

/** What a set that only compares leaves open: it knows no symptoms, and it never lets a dose or a departure pass. */
export const comparisonRules = {
  use: 'comparison',
  repeat: {
    afterMinutes: 5,
    basis: {
      facts: ['V-205'],
      verification: 'derived',
      cites: [],
      because: 'The source states no repeat; the derived ladder repeats after 5 minutes, so that sets can be compared.',
    },
  },
  symptoms: [],
  emergencies: [],
  hunterPositive: {
    level: 4,
    basis: { facts: ['V-213'], verification: 'derived', cites: [], because: 'As on the derived action ladder.' },
  },
  news2: {
    'single-3': 2,
    urgent: 2,
    emergency: 4,
    basis: {
      facts: ['V-211', 'V-212'],
      verification: 'derived',
      cites: [],
      because: 'As on the derived action ladder.',
    },
  },
  confirmedAtDecision: {
    level: 2,
    basis: { facts: ['V-204'], verification: 'derived', cites: [], because: 'As on the derived action ladder.' },
  },
  preDose: {
    signs: ['systolic', 'diastolic', 'heartRate', 'temperature'],
    limits: [],
    basis: {
      facts: ['P-DAY-16'],
      verification: 'derived',
      cites: [],
      because: 'The source states nothing about a dose; it never lets one pass.',
    },
  },
  release: {
    minutesApart: 30,
    percentOverBaseline: { systolic: 10, diastolic: 10 },
    amountOverBaseline: { heartRate: 10, temperature: 0.5 },
    atLeast: { spo2: 95 },
    basis: {
      facts: ['V-218'],
      verification: 'derived',
      cites: [],
      because: 'The source states nothing about leaving; it never lets anybody go.',
    },
  },
} as const satisfies Omit<LimitSet, 'id' | 'needs' | 'limits' | 'basis' | 'dated'>;
