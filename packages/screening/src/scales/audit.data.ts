import type { Basis } from '@mdma-at/evidence';
import type { Band, ItemScale } from './scale.ts';

/** AUDIT: eight items from 0 to 4, two of 0, 2 or 4. */
export const audit = {
  groups: [
    { items: 8, options: [0, 1, 2, 3, 4] },
    { items: 2, options: [0, 2, 4] },
  ],
  /** The first items, which make up AUDIT-C. */
  consumptionItems: 3,
  bands: [
    { band: 'below-cut-off', from: 0 },
    { band: 'hazardous-or-harmful', from: 8 },
  ],
  basis: { facts: ['S-306'], verification: 'primary', cites: [{ source: 'loinc', at: '75624-7' }] },
} as const satisfies ItemScale & { readonly bands: readonly Band[]; readonly consumptionItems: number };

/** The four zones of the WHO manual, whose text nobody has seen. */
export const auditZones = {
  bands: [
    { band: 'zone-I', from: 0 },
    { band: 'zone-II', from: 8 },
    { band: 'zone-III', from: 16 },
    { band: 'zone-IV', from: 20 },
  ],
  basis: { facts: ['S-306'], verification: 'unverified', cites: [] },
} as const satisfies { readonly bands: readonly Band[]; readonly basis: Basis };
