import type { Jurisdiction } from '../jurisdiction.ts';

export const usJurisdictions = [
  {
    code: 'US',
    verifiedTo: { earliest: '2026-07-01', latest: '2026-07-31', precision: 'month' },
    reviewBy: '2026-12-15',
    note: 'scheduling and executive orders; the application was last seen in May 2026, in weak sources',
  },
  { code: 'US-AK', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-AZ', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-CO', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-CT', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-MN', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-TX', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-UT', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
] as const satisfies readonly Jurisdiction[];
