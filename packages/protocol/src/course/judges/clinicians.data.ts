import type { Basis } from '@mdma-at/evidence';
import type { ActorRole } from '../../process.ts';

/** Who may decide in a clinician's place: nobody but these. */
export const clinicians = {
  roles: ['therapist', 'physician', 'prescriber'],
  basis: { facts: [], verification: 'policy', cites: [], because: 'The waiver of a session is a clinical decision.' },
} as const satisfies { readonly roles: readonly ActorRole[]; readonly basis: Basis };
