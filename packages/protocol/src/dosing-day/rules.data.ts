import type { ActionLevel } from '@mdma-at/vitals';
import type { Basis } from '@mdma-at/evidence';
import type { ActorRole } from '../process.ts';

/** From which level of the action ladder a reading holds all dosing, and who may end such a hold. */
export const holdRule = {
  fromLevel: 2,
  endedBy: ['physician', 'prescriber'],
  basis: {
    facts: ['V-204'],
    verification: 'policy',
    cites: [],
    because: 'Level 2 of the action ladder withholds and informs the physician, who therefore decides.',
  },
} as const satisfies { fromLevel: ActionLevel; endedBy: readonly ActorRole[]; basis: Basis };

/** Who may override an interlock that can be overridden. */
export const overrideRule = {
  by: ['physician', 'prescriber'],
  basis: {
    facts: ['P-STF-02'],
    verification: 'policy',
    cites: [],
    because: 'The prescribing physician answers for the dose.',
  },
} as const satisfies { by: readonly ActorRole[]; basis: Basis };

/** Levels of assessed suicide risk, lowest first. */
export const suicidalityOrder = ['none', 'low', 'moderate', 'high'] as const;

/** How long before its end a window is called closing, on screens only. */
export const closingNotice = {
  minutes: 10,
  basis: {
    facts: [],
    verification: 'policy',
    cites: [],
    because: 'Ten minutes are enough to ask, measure and decide.',
  },
} as const satisfies { minutes: number; basis: Basis };
