import type { Jurisdiction } from '../jurisdiction.ts';

export const deJurisdictions = [
  { code: 'DE', verifiedTo: '2022-03-26', reviewBy: '2026-12-31', note: 'statute; practice to July 2025' },
] as const satisfies readonly Jurisdiction[];
