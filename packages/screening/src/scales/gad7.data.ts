import type { Band, ItemScale } from './scale.ts';

/** GAD-7: seven items over two weeks. */
export const gad7 = {
  groups: [{ items: 7, options: [0, 1, 2, 3] }],
  bands: [
    { band: 'minimal', from: 0 },
    { band: 'mild', from: 5 },
    { band: 'moderate', from: 10 },
    { band: 'severe', from: 15 },
  ],
  basis: { facts: ['S-310'], verification: 'primary', cites: [{ source: 'hl7-phr' }] },
} as const satisfies ItemScale & { readonly bands: readonly Band[] };
