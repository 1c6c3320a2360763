import type { Jurisdiction } from '../jurisdiction.ts';

export const auJurisdictions = [
  {
    code: 'AU',
    verifiedTo: { earliest: '2026-07-01', latest: '2026-07-31', precision: 'month' },
    reviewBy: '2027-01-15',
    note: 'secondary; the TGA guidance is undated',
  },
  { code: 'AU-ACT', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  { code: 'AU-NSW', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-NT',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  {
    code: 'AU-QLD',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  { code: 'AU-SA', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-TAS',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  { code: 'AU-VIC', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-WA',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
] as const satisfies readonly Jurisdiction[];
