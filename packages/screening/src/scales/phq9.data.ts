import type { Band, ItemScale } from './scale.ts';

/** PHQ-9: nine items over two weeks. */
export const phq9 = {
  groups: [{ items: 9, options: [0, 1, 2, 3] }],
  bands: [
    { band: 'minimal', from: 0 },
    { band: 'mild', from: 5 },
    { band: 'moderate', from: 10 },
    { band: 'moderately-severe', from: 15 },
    { band: 'severe', from: 20 },
  ],
  /** Position from 0 of the item about being better off dead. */
  safetyItem: 8,
  basis: { facts: ['S-309'], verification: 'primary', cites: [{ source: 'mii-pro' }, { source: 'us-core' }] },
} as const satisfies ItemScale & { readonly bands: readonly Band[]; readonly safetyItem: number };
