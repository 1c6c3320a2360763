import type { LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';

/** What the clinic guide says of vital signs: a typical increase, and no limit at all. Held against it nothing is ever clear. */
export const seed002 = {
  ...comparisonRules,
  id: 'seed-002@1',
  dated: { statedIn: '2026', takenUpOn: '2026-11-21' },
  needs: {
    signs: ['systolic', 'diastolic', 'heartRate'],
    basis: { facts: ['V-033', 'V-106'], verification: 'seed', cites: [{ source: 'seed-002' }] },
  },
  limits: [],
  expected: {
    percentOverBaseline: {
      systolic: { from: 10, to: 20 },
      diastolic: { from: 10, to: 20 },
      heartRate: { from: 10, to: 20 },
    },
    basis: {
      facts: ['V-033'],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because:
        'Lower than the trials found: +28 / +12 mmHg and +23 per minute over placebo (V-001), +40 mmHg and +30 per minute (V-020). Not usable as a limit.',
    },
  },
  basis: {
    facts: ['V-033', 'V-106'],
    verification: 'seed',
    cites: [{ source: 'seed-002' }],
    because: 'The guide states what is typical and no limit.',
  },
} as const satisfies LimitSet;
