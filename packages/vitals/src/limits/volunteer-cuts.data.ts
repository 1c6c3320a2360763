import type { LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';

/** The cuts at which the pooled volunteer studies reported how many people were above them. Reporting cuts, no limits of care. */
export const volunteerCuts = {
  ...comparisonRules,
  id: 'volunteer-cuts@1',
  dated: { statedIn: '2017', takenUpOn: '2026-11-21' },
  needs: {
    signs: ['systolic', 'heartRate', 'temperature'],
    basis: {
      facts: ['V-010', 'V-011', 'V-012'],
      verification: 'primary',
      cites: [{ source: 'vizeli-2017', at: 'abstract' }],
    },
  },
  limits: [
    {
      code: 'systolic.above-limit',
      sign: 'systolic',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 160, text: '160' },
      level: 1,
      repeat: 'confirms',
      basis: {
        facts: ['V-010', 'V-014'],
        verification: 'primary',
        cites: [{ source: 'vizeli-2017', at: 'abstract' }],
        because:
          'The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'systolic.severe',
      sign: 'systolic',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 180, text: '180' },
      level: 2,
      repeat: 'confirms',
      basis: {
        facts: ['V-013'],
        verification: 'secondary',
        cites: [{ source: 'open-mdma' }],
        because:
          'The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'heartRate.above-limit',
      sign: 'heartRate',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 100, text: '100' },
      level: 1,
      repeat: 'confirms',
      basis: {
        facts: ['V-011', 'V-211'],
        verification: 'primary',
        cites: [{ source: 'vizeli-2017', at: 'abstract' }],
        because:
          'V-211 calls 100 a note and no level of the ladder. The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
    {
      code: 'temperature.watch',
      sign: 'temperature',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 38, text: '38.0' },
      level: 1,
      repeat: 'confirms',
      watch: true,
      basis: {
        facts: ['V-012', 'V-208'],
        verification: 'primary',
        cites: [{ source: 'vizeli-2017', at: 'abstract' }],
        because:
          'The source states a cut and no action; the level is that of the derived ladder, so that sets can be compared.',
      },
    },
  ],
  basis: {
    facts: ['V-010', 'V-011', 'V-012', 'V-013', 'V-014'],
    verification: 'secondary',
    cites: [{ source: 'vizeli-2017', at: 'abstract' }, { source: 'open-mdma' }],
    because:
      'Nine crossover studies with 75 or 125 mg in 166 healthy volunteers; the cut at 180 is reported second-hand.',
  },
} as const satisfies LimitSet;
