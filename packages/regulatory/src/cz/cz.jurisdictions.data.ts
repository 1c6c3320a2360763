import type { Jurisdiction } from '../jurisdiction.ts';

export const czJurisdictions = [
  { code: 'CZ', verifiedTo: '2026-05-29', reviewBy: '2027-05-29' },
] as const satisfies readonly Jurisdiction[];
