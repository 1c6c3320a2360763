import type { Jurisdiction } from '../jurisdiction.ts';

export const ilJurisdictions = [
  { code: 'IL', verifiedTo: '2025-12-30', reviewBy: '2027-01-01' },
] as const satisfies readonly Jurisdiction[];
