import type { Basis } from '@mdma-at/evidence';

/** Distress at the end of a session is held against the person's own rating before the dose. */
export const distressRule = {
  basis: { facts: ['V-217', 'P-DIS-01'], verification: 'primary', cites: [{ source: 'maps-manual-2005', at: '2.0' }] },
} as const satisfies { readonly basis: Basis };
