import type { LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';

/** What general medicine calls stage 2 and severe hypertension at rest. The old name of the severe rung is hypertensive urgency. */
export const hypertension = {
  ...comparisonRules,
  id: 'hypertension@1',
  dated: { statedIn: '2025', takenUpOn: '2026-11-21' },
  needs: {
    signs: ['systolic', 'diastolic'],
    basis: { facts: ['V-205'], verification: 'secondary', cites: [{ source: 'aha-2025-summaries' }] },
  },
  limits: [
    {
      code: 'systolic.above-limit',
      sign: 'systolic',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 140, text: '140' },
      level: 1,
      repeat: 'confirms',
      basis: {
        facts: ['V-205'],
        verification: 'secondary',
        cites: [{ source: 'aha-2025-summaries' }],
        because:
          'Stage 2, a definition for people at rest. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'diastolic.above-limit',
      sign: 'diastolic',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 90, text: '90' },
      level: 1,
      repeat: 'confirms',
      basis: {
        facts: ['V-205'],
        verification: 'secondary',
        cites: [{ source: 'aha-2025-summaries' }],
        because:
          'Stage 2, a definition for people at rest. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'systolic.severe',
      sign: 'systolic',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 180, text: '180' },
      level: 3,
      repeat: 'confirms',
      basis: {
        facts: ['V-205', 'V-206'],
        verification: 'secondary',
        cites: [{ source: 'aha-2025-summaries' }],
        because: 'Severe hypertension: the physician now; with organ damage an emergency.',
      },
    },
    {
      code: 'diastolic.severe',
      sign: 'diastolic',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 120, text: '120' },
      level: 3,
      repeat: 'confirms',
      basis: {
        facts: ['V-205', 'V-206'],
        verification: 'secondary',
        cites: [{ source: 'aha-2025-summaries' }],
        because: 'Severe hypertension: the physician now; with organ damage an emergency.',
      },
    },
  ],
  basis: {
    facts: ['V-205', 'V-206'],
    verification: 'secondary',
    cites: [{ source: 'aha-2025-summaries' }],
    because: 'Read in summaries; a textbook calls the cut at 180/110 arbitrary.',
  },
} as const satisfies LimitSet;
