import type { Jurisdiction } from '../jurisdiction.ts';

export const nlJurisdictions = [
  {
    code: 'NL',
    verifiedTo: { earliest: '2024-06-01', latest: '2024-06-30', precision: 'month' },
    reviewBy: '2026-12-31',
    note: 'policy; a secondary source says no change in April 2025',
  },
] as const satisfies readonly Jurisdiction[];
