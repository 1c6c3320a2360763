import type { Basis } from '@mdma-at/evidence';
import type { Limit } from '../limit-set.ts';

const noText = {
  verification: 'unverified',
  cites: [],
  because: 'Reported of the trials; no protocol text with a limit was available.',
} as const;

/**
 * Limits that are reported and that nobody here has read in a source. They are no limits yet: a site accepts them by
 * name, and they then are that site's policy.
 */
export const reportedLimits = {
  phase3: {
    limits: [
      {
        code: 'systolic.above-limit',
        sign: 'systolic',
        comparator: 'above',
        threshold: { kind: 'absolute', value: 160, text: '160' },
        level: 1,
        repeat: 'confirms',
        basis: { facts: ['V-200', 'P-VIT-05'], ...noText },
      },
      {
        code: 'diastolic.above-limit',
        sign: 'diastolic',
        comparator: 'above',
        threshold: { kind: 'absolute', value: 110, text: '110' },
        level: 1,
        repeat: 'confirms',
        basis: { facts: ['V-201', 'P-VIT-05'], ...noText },
      },
      {
        code: 'heartRate.above-limit',
        sign: 'heartRate',
        comparator: 'above',
        threshold: { kind: 'absolute', value: 110, text: '110' },
        level: 1,
        repeat: 'confirms',
        basis: { facts: ['V-202', 'P-VIT-05'], ...noText },
      },
      {
        code: 'temperature.over-baseline',
        sign: 'temperature',
        comparator: 'above',
        threshold: { kind: 'over-baseline', value: 1, text: '1.0' },
        level: 1,
        repeat: 'confirms',
        basis: { facts: ['V-203'], ...noText },
      },
    ],
    basis: { facts: ['V-200', 'V-201', 'V-202', 'V-203', 'V-003'], ...noText },
  },
  hyponatraemia: {
    limits: [
      {
        code: 'sodium.low',
        sign: 'sodium',
        comparator: 'below',
        threshold: { kind: 'absolute', value: 135, text: '135' },
        level: 2,
        repeat: 'confirms',
        basis: {
          facts: ['V-029', 'V-030', 'V-214'],
          verification: 'unverified',
          cites: [],
          because:
            'The usual definition, not seen in a text. In one study 30 of 96 people had it after MDMA, with a mean lowest value of 133 mmol/L, and none of 15 whose fluids were restricted.',
        },
      },
    ],
    basis: {
      facts: ['V-029', 'V-214', 'V-215'],
      verification: 'unverified',
      cites: [],
      because:
        'A definition without an action. How much a person may drink is stated by no protocol text that was available.',
    },
  },
} as const satisfies Record<string, { readonly limits: readonly [Limit, ...Limit[]]; readonly basis: Basis }>;
