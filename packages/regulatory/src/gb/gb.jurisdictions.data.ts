import type { Jurisdiction } from '../jurisdiction.ts';

export const gbJurisdictions = [
  { code: 'GB', verifiedTo: '2025-11-05', reviewBy: '2027-01-01' },
] as const satisfies readonly Jurisdiction[];
