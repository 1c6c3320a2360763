import type { Basis } from '@mdma-at/evidence';

/** What each level of the action ladder asks people to do. */
export const alertActions = {
  byLevel: {
    0: 'take-reading',
    1: 'repeat-reading',
    2: 'inform-physician',
    3: 'physician-to-bedside',
    4: 'call-emergency',
  },
  basis: {
    facts: ['V-200', 'V-204', 'V-205', 'V-206'],
    verification: 'policy',
    cites: [],
    because: 'The action ladder L0 to L4, each step in one word.',
  },
} as const satisfies { byLevel: Record<number, string>; basis: Basis };

/** What an alert asks people to do. */
export type AlertAction = (typeof alertActions.byLevel)[keyof typeof alertActions.byLevel];
