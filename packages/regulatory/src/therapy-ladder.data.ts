import type { Basis } from '@mdma-at/evidence';
import type { Route, TherapyStatus } from './jurisdiction-status.ts';
import type { RoutePathway } from './route-pathway.ts';

/** A status, and how open a route must be for it to hold. */
export interface LadderRung {
  readonly route: RoutePathway;
  readonly open: readonly Route['open'][];
  readonly status: TherapyStatus;
}

/** From the widest route to the narrowest: the first rung that a place stands on names its status. */
export const therapyLadder = {
  rungs: [
    { route: 'marketing_authorisation', open: [true], status: 'approved_product' },
    { route: 'authorised_prescriber', open: [true], status: 'prescribable_restricted' },
    { route: 'exceptional_licence', open: [true], status: 'exceptional_licence' },
    { route: 'special_access_program', open: [true], status: 'special_access' },
    { route: 'expanded_access', open: [true], status: 'compassionate_programme' },
    { route: 'compassionate_use', open: [true, 'unknown'], status: 'compassionate_programme' },
    { route: 'expanded_access', open: [false, 'unknown'], status: 'expanded_access_closed' },
    { route: 'ministerial_approval', open: [true, 'unknown'], status: 'case_by_case_possible_unproven' },
    { route: 'clinical_trial', open: [true], status: 'clinical_trial_only' },
    { route: 'clinical_trial', open: [false], status: 'prohibited' },
  ],
  basis: {
    facts: [],
    verification: 'derived',
    cites: [],
    because:
      'A route whose state is unknown counts as not open, except where the status itself says no more than that: a capped programme that nobody ended, an approval that is possible and unproven. Prohibited needs a row that bars trials.',
  },
} as const satisfies { readonly rungs: readonly LadderRung[]; readonly basis: Basis };
