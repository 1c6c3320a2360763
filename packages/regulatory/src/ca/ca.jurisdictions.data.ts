import type { Jurisdiction } from '../jurisdiction.ts';

export const caJurisdictions = [
  {
    code: 'CA',
    verifiedTo: '2026-07-23',
    reviewBy: '2026-12-01',
    note: 'statute snapshot; special access figures to September 2025; the start of the Controlled Substances Regulations was not confirmed',
  },
  { code: 'CA-AB', name: 'Alberta', parent: 'CA', verifiedTo: null, reviewBy: '2026-12-01' },
  { code: 'CA-BC', name: 'British Columbia', parent: 'CA', verifiedTo: null, reviewBy: '2026-12-01' },
  { code: 'CA-QC', name: 'Québec', parent: 'CA', verifiedTo: null, reviewBy: '2026-12-01' },
] as const satisfies readonly Jurisdiction[];
