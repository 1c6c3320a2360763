import type { Basis } from '@mdma-at/evidence';

/** How often a simulated person has what, and in which ranges numbers lie. */
export const population = {
  ageYears: { from: 16, to: 75 },
  weightKg: { from: 42, to: 112 },
  caps5: { from: 15, to: 64 },
  pcl5: { from: 20, to: 76 },
  ssriWeeks: { from: 0, to: 26 },
  symptomMonths: { from: 3, to: 240 },
  systolic: { from: 95, to: 155 },
  diastolic: { from: 55, to: 100 },
  qtcMs: { from: 370, to: 470 },
  /** Of an exclusion that is rare, of one that is not, and of an answer that nobody recorded. */
  rareShare: 0.03,
  commonShare: 0.08,
  unknownShare: 0.02,
  ssriShare: 0.3,
  recentMaoiShare: 0.05,
  ableToBecomePregnantShare: 0.4,
  /** Letters and digits of a participant code: none that is taken for another. */
  alphabet: 'ABCDEFGHJKMNPQRSTUVWXYZ23456789',
  codeLength: 5,
  on: '2026-11-21',
  basis: {
    facts: [],
    verification: 'policy',
    cites: [],
    because:
      'Chosen so that every criterion is met by many and missed by some. No prevalence is claimed of any real population; no source states one for people who ask for this therapy.',
  },
} as const satisfies Readonly<Record<string, unknown>> & { readonly basis: Basis };
