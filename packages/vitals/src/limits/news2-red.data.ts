import type { LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';

/** The values that score a single 3 in NEWS2, as if they were limits. They overlook hypertension below 220. */
export const news2Red = {
  ...comparisonRules,
  id: 'news2-red@1',
  dated: { statedIn: '2017', takenUpOn: '2026-11-21' },
  needs: {
    signs: ['systolic', 'heartRate', 'temperature', 'spo2', 'respiratoryRate'],
    basis: {
      facts: ['V-211', 'V-212'],
      verification: 'primary',
      cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
    },
  },
  limits: [
    {
      code: 'systolic.extreme',
      sign: 'systolic',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 220, text: '220' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: ['V-211'],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'systolic.low',
      sign: 'systolic',
      comparator: 'at-or-below',
      threshold: { kind: 'absolute', value: 90, text: '90' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: [],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'heartRate.extreme',
      sign: 'heartRate',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 131, text: '131' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: ['V-211'],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'heartRate.low',
      sign: 'heartRate',
      comparator: 'at-or-below',
      threshold: { kind: 'absolute', value: 40, text: '40' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: [],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'temperature.low',
      sign: 'temperature',
      comparator: 'at-or-below',
      threshold: { kind: 'absolute', value: 35, text: '35.0' },
      bandStep: 0.1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: [],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'spo2.emergency',
      sign: 'spo2',
      comparator: 'at-or-below',
      threshold: { kind: 'absolute', value: 91, text: '91' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: ['V-212'],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'respiratoryRate.low',
      sign: 'respiratoryRate',
      comparator: 'at-or-below',
      threshold: { kind: 'absolute', value: 8, text: '8' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: [],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'respiratoryRate.high',
      sign: 'respiratoryRate',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 25, text: '25' },
      bandStep: 1,
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: [],
        verification: 'primary',
        cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
        because:
          'A single 3 of NEWS2. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
  ],
  basis: {
    facts: ['V-211', 'V-212'],
    verification: 'primary',
    cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
    because:
      'Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement.',
  },
} as const satisfies LimitSet;
