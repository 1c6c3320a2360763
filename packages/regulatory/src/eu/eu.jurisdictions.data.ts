import type { Jurisdiction } from '../jurisdiction.ts';

export const euJurisdictions = [
  { code: 'EU', verifiedTo: '2026-05-11', reviewBy: '2026-08-09', note: 'scheduling is national' },
] as const satisfies readonly Jurisdiction[];
