import type { Review } from './review.ts';

const basis = {
  facts: [],
  verification: 'policy',
  cites: [],
  because: 'A yearly review; a half-yearly one where registries, prices and regulators move faster.',
} as const;

/** When each body of facts was last looked through, and when the next look is due. */
export const reviews = [
  {
    series: 'P-',
    lastVerifiedOn: '2026-11-21',
    reviewBy: '2027-11-21',
    because: 'published protocols and records',
    basis,
  },
  {
    series: 'P-EFX',
    lastVerifiedOn: '2026-11-21',
    reviewBy: '2027-05-21',
    because: 'papers are corrected and retracted',
    basis,
  },
  {
    series: 'P-AE',
    lastVerifiedOn: '2026-11-21',
    reviewBy: '2027-05-21',
    because: 'papers are corrected and retracted',
    basis,
  },
  { series: 'P-COST', lastVerifiedOn: '2026-11-21', reviewBy: '2027-05-21', because: 'prices change', basis },
  { series: 'S-', lastVerifiedOn: '2026-11-21', reviewBy: '2027-11-21', because: 'criteria and scales', basis },
  {
    series: 'M-',
    lastVerifiedOn: '2026-11-21',
    reviewBy: '2027-05-21',
    because: 'medicines and their interactions',
    basis,
  },
  { series: 'V-', lastVerifiedOn: '2026-11-21', reviewBy: '2027-11-21', because: 'measurements and thresholds', basis },
  {
    series: 'V-40',
    lastVerifiedOn: '2026-11-21',
    reviewBy: '2027-05-21',
    because: 'what regulators and guidelines say',
    basis,
  },
] as const satisfies readonly Review[];
