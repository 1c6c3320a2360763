import type { Basis } from '@mdma-at/evidence';

/** How the readings before the initial dose become a baseline. */
export const baselineRule = {
  withinMinutes: 120,
  readings: 2,
  basis: {
    facts: ['V-203', 'V-218'],
    verification: 'derived',
    cites: [],
    because:
      'Median of the readings in the 2 h before the initial dose, at least two: a design rule, no protocol text with it was available.',
  },
} as const satisfies { withinMinutes: number; readings: number; basis: Basis };

/** How the readings so far stand in for a baseline before the dose. */
export const provisionalRule = {
  readings: 1,
  basis: {
    facts: ['V-203'],
    verification: 'policy',
    cites: [],
    because:
      'Before the dose there is no baseline yet; the median of what was measured so far stands in, and never clears a supplemental dose.',
  },
} as const satisfies { readings: number; basis: Basis };
