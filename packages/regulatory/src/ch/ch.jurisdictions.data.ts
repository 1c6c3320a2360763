import type { Jurisdiction } from '../jurisdiction.ts';

export const chJurisdictions = [
  { code: 'CH', verifiedTo: '2026-03-13', reviewBy: '2027-02-01', note: 'the law; practice to July 2025' },
] as const satisfies readonly Jurisdiction[];
