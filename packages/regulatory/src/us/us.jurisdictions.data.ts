import type { Jurisdiction } from '../jurisdiction.ts';

export const usJurisdictions = [
  {
    code: 'US',
    verifiedTo: { earliest: '2026-07-01', latest: '2026-07-31', precision: 'month' },
    reviewBy: '2026-12-15',
    note: 'scheduling and executive orders; the application was last seen in May 2026, in weak sources',
  },
  { code: 'US-AK', name: 'Alaska', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-AZ', name: 'Arizona', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-CO', name: 'Colorado', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-CT', name: 'Connecticut', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-MN', name: 'Minnesota', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-TX', name: 'Texas', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
  { code: 'US-UT', name: 'Utah', parent: 'US', verifiedTo: null, reviewBy: '2026-12-15' },
] as const satisfies readonly Jurisdiction[];
