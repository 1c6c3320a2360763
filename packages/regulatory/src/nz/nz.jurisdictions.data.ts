import type { Jurisdiction } from '../jurisdiction.ts';

export const nzJurisdictions = [
  { code: 'NZ', verifiedTo: '2025-07-24', reviewBy: '2026-12-31' },
] as const satisfies readonly Jurisdiction[];
