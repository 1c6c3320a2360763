import type { Basis } from '@mdma-at/evidence';
import type { ItemScale } from './scale.ts';

/** PCL-5: twenty items, four clusters of DSM-5. */
export const pcl5 = {
  groups: [{ items: 20, options: [0, 1, 2, 3, 4] }],
  /** Items as positions from 0, `from` included and `to` not; a symptom counts from 2 points. */
  clusters: {
    B: { from: 0, to: 5, symptomsNeeded: 1 },
    C: { from: 5, to: 7, symptomsNeeded: 1 },
    D: { from: 7, to: 14, symptomsNeeded: 2 },
    E: { from: 14, to: 20, symptomsNeeded: 2 },
  },
  symptomFrom: 2,
  cutOff: 33,
  basis: {
    facts: ['S-300'],
    verification: 'secondary',
    cites: [{ source: 'medafile-pcl5' }, { source: 'qxmd-pcl5' }],
    because:
      'Sources give cut-offs of 31 to 33, 34 (UK veterans) and 38 (older); 33 stands unless another is asked for.',
  },
} as const satisfies ItemScale & {
  readonly clusters: Readonly<Record<string, { from: number; to: number; symptomsNeeded: number }>>;
  readonly symptomFrom: number;
  readonly cutOff: number;
  readonly basis: Basis;
};

/** Cut-offs of the PCL-5 with who states them; `scorePcl5(items, { cutOff })` takes any of them. */
export const pcl5CutOffs = {
  screen31: {
    cutOff: 31,
    basis: {
      facts: ['S-300'],
      verification: 'secondary',
      cites: [{ source: 'medafile-pcl5' }, { source: 'qxmd-pcl5' }],
    },
  },
  screen33: {
    cutOff: 33,
    basis: {
      facts: ['S-300'],
      verification: 'secondary',
      cites: [{ source: 'medafile-pcl5' }, { source: 'qxmd-pcl5' }],
    },
  },
  ukVeterans: {
    cutOff: 34,
    basis: {
      facts: ['S-300'],
      verification: 'secondary',
      cites: [{ source: 'medafile-pcl5' }, { source: 'qxmd-pcl5' }],
    },
  },
  older: {
    cutOff: 38,
    basis: {
      facts: ['S-300'],
      verification: 'secondary',
      cites: [{ source: 'medafile-pcl5' }, { source: 'qxmd-pcl5' }],
    },
  },
} as const satisfies Readonly<Record<string, { readonly cutOff: number; readonly basis: Basis }>>;
