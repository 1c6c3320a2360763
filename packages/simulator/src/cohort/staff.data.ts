import type { Basis } from '@mdma-at/evidence';

/** How the invented staff of a simulated cohort works. */
export const cohortStaff = {
  /** A reading is taken so many minutes after it is due, at most. */
  latestMinutes: 4,
  /** Now and then one is forgotten until much later. */
  forgottenShare: 0.02,
  forgottenMinutes: 25,
  /** An alert is acknowledged this soon, if at all. */
  acknowledgedAfterMinutes: 2,
  acknowledgedShare: 0.9,
  /** After a cuff that failed it is tried again. */
  cuffAgainMinutes: 2,
  offeredAtMinutes: 90,
  reviewAtMinutes: 480,
  /** Nobody is kept on watch longer than this in a simulation. */
  latestEndMinutes: 900,
  basis: {
    facts: ['P-DAY-25', 'P-DAY-30'],
    verification: 'policy',
    cites: [],
    because: 'Chosen to exercise a policy with imperfect work; no source states how staff works.',
  },
} as const satisfies Readonly<Record<string, unknown>> & { readonly basis: Basis };
