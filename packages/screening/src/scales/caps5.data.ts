import type { Basis } from '@mdma-at/evidence';

/**
 * CAPS-5 severity of one symptom. Each step is where the table turns to the next severity: above a percentage of the
 * time, or as often as `often` says.
 */
export const caps5 = {
  /** A symptom is present from this severity. */
  presentFrom: 2,
  severities: {
    minimal: { first: 1, steps: [] },
    'clearly-present': { first: 1, steps: [{ abovePercent: 19, from: 'twice-a-month' }] },
    pronounced: { first: 2, steps: [{ abovePercent: 49, from: 'twice-a-week' }] },
    extreme: {
      first: 2,
      steps: [
        { abovePercent: 19, from: 'twice-a-month' },
        { abovePercent: 79, from: 'daily' },
      ],
    },
  },
  /** As often as this: above so many times in a month, or from so many in a week. */
  often: {
    'twice-a-month': { aboveTimesPerMonth: 1, timesPerWeek: 1 },
    'twice-a-week': { aboveTimesPerMonth: 7, timesPerWeek: 2 },
    daily: { aboveTimesPerMonth: 27, timesPerWeek: 7 },
  },
  basis: {
    facts: ['S-301'],
    verification: 'derived',
    cites: [{ source: 'va-caps5-training', at: 'lesson 08' }],
    because:
      'The table is primary. A value between two of its rows takes the worse one; a month is counted as at least four weeks, so 8 times a month is twice a week and 28 times is daily.',
  },
} as const satisfies { readonly basis: Basis } & Readonly<Record<string, unknown>>;
