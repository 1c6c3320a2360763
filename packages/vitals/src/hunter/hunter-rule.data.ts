import type { Basis } from '@mdma-at/evidence';

/** The one number of the Hunter criteria: the temperature above which the last criterion can apply. */
export const hunterRule = {
  temperatureAbove: 38,
  basis: {
    facts: ['V-213'],
    verification: 'secondary',
    cites: [
      { source: 'hunter-ijpp', at: 'table 1' },
      { source: 'hunter-bmj' },
      { source: 'hunter-medical-algorithms' },
    ],
    because: 'Dunkley 2003. Wordings in which hypertonia alone is enough are mis-statements and are not followed.',
  },
} as const satisfies { readonly temperatureAbove: number; readonly basis: Basis };
