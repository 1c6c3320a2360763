import type { Basis } from '@mdma-at/evidence';
import type { Band, ItemScale } from './scale.ts';

/** DES-II as it is reported, text not seen: 28 items in steps of ten percent. It counts only where a site accepts it. */
export const reportedDes2 = {
  groups: [{ items: 28, options: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] }],
  cutOff: 30,
  basis: { facts: ['S-311'], verification: 'unverified', cites: [] },
} as const satisfies ItemScale & { readonly cutOff: number };

/** SDS: three domains of life from 0 to 10. Scores only. */
export const sds = {
  groups: [{ items: 3, options: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  basis: {
    facts: ['S-304', 'S-203'],
    verification: 'primary',
    cites: [{ source: 'harm-sds' }],
    because: 'Reported as a sum of 0 to 30 or as a mean of 0 to 10: a trial’s figure has to say which.',
  },
} as const satisfies ItemScale;

/** The attributed cut-off of the SDS, on any one domain; counts only where it is accepted. */
export const reportedSdsCutOff = {
  anyDomainFrom: 5,
  basis: { facts: ['S-304'], verification: 'unverified', cites: [] },
} as const satisfies { readonly anyDomainFrom: number; readonly basis: Basis };

/** PSQI: seven components from 0 to 3. */
export const psqi = {
  groups: [{ items: 7, options: [0, 1, 2, 3] }],
  poorAbove: 5,
  basis: { facts: ['S-313'], verification: 'primary', cites: [{ source: 'ats-psqi' }] },
} as const satisfies ItemScale & { readonly poorAbove: number };

/** CAPS-5 totals: twenty symptom severities, the diagnosis rule and the bands of the trials. */
export const caps5Totals = {
  groups: [{ items: 20, options: [0, 1, 2, 3, 4] }],
  clusters: {
    B: { from: 0, to: 5, symptomsNeeded: 1 },
    C: { from: 5, to: 7, symptomsNeeded: 1 },
    D: { from: 7, to: 14, symptomsNeeded: 2 },
    E: { from: 14, to: 20, symptomsNeeded: 2 },
  },
  symptomFrom: 2,
  durationMonthsFrom: 1,
  bands: [
    { band: 'below-moderate', from: 0 },
    { band: 'moderate', from: 28 },
    { band: 'severe', from: 35 },
  ],
  basis: {
    facts: ['S-301', 'S-014'],
    verification: 'primary',
    cites: [{ source: 'va-caps5-training' }, { source: 'mitchell-2021' }, { source: 'mitchell-2023' }],
    because: 'The bands are those of the trials’ entry criteria.',
  },
} as const satisfies ItemScale & {
  readonly bands: readonly Band[];
  readonly symptomFrom: number;
  readonly durationMonthsFrom: number;
  readonly clusters: Readonly<Record<string, { from: number; to: number; symptomsNeeded: number }>>;
};
