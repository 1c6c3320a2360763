import type { LimitSet } from '../limit-set.ts';
import { comparisonRules } from './comparison-rules.data.ts';

/** What is called hyperthermia after MDMA: a watch above 38.0, an emergency of the heat-stroke class from 40.0 °C. */
export const hyperthermia = {
  ...comparisonRules,
  id: 'hyperthermia@1',
  dated: { statedIn: '2014', takenUpOn: '2026-11-21' },
  needs: {
    signs: ['temperature'],
    basis: {
      facts: ['V-208', 'V-210'],
      verification: 'derived',
      cites: [{ source: 'open-mdma' }, { source: 'liechti-2014' }],
      because: 'One sign only.',
    },
  },
  limits: [
    {
      code: 'temperature.watch',
      sign: 'temperature',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 38, text: '38.0' },
      level: 1,
      repeat: 'confirms',
      watch: true,
      basis: {
        facts: ['V-208', 'V-012', 'V-026'],
        verification: 'derived',
        cites: [{ source: 'vizeli-2017', at: 'abstract' }, { source: 'liechti-2014' }],
        because: 'Above 38.0 is common at higher doses at rest.',
      },
    },
    {
      code: 'temperature.high',
      sign: 'temperature',
      comparator: 'above',
      threshold: { kind: 'absolute', value: 38.5, text: '38.5' },
      level: 3,
      repeat: 'not-needed',
      basis: {
        facts: ['V-209'],
        verification: 'secondary',
        cites: [{ source: 'open-mdma' }],
        because:
          'An emergency only together with rigidity, clonus or delirium; alone it is level 3 of the derived ladder.',
      },
    },
    {
      code: 'temperature.heat-stroke',
      sign: 'temperature',
      comparator: 'at-or-above',
      threshold: { kind: 'absolute', value: 40, text: '40.0' },
      level: 4,
      repeat: 'not-needed',
      basis: {
        facts: ['V-210'],
        verification: 'secondary',
        cites: [{ source: 'open-mdma' }, { source: 'liechti-2014' }],
        because: 'A review speaks of hyperpyrexia above 40; the reported emergency begins at 40.0.',
      },
    },
  ],
  basis: {
    facts: ['V-208', 'V-209', 'V-210'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma' }, { source: 'liechti-2014' }],
    because: 'Malignant hyperthermia is another mechanism and no part of this.',
  },
} as const satisfies LimitSet;
