import type { ItemScale } from './scale.ts';

/** DUDIT: nine items from 0 to 4, two of 0, 2 or 4. */
export const dudit = {
  groups: [
    { items: 9, options: [0, 1, 2, 3, 4] },
    { items: 2, options: [0, 2, 4] },
  ],
  positiveFrom: { female: 2, male: 6 },
  dependenceFrom: 25,
  basis: {
    facts: ['S-307'],
    verification: 'primary',
    cites: [{ source: 'dudit-au', at: 'text; the row labels of its table are swapped' }],
  },
} as const satisfies ItemScale & {
  readonly positiveFrom: Readonly<Record<'female' | 'male', number>>;
  readonly dependenceFrom: number;
};
