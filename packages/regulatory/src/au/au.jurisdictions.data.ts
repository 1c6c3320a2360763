import type { Jurisdiction } from '../jurisdiction.ts';

export const auJurisdictions = [
  {
    code: 'AU',
    verifiedTo: { earliest: '2026-07-01', latest: '2026-07-31', precision: 'month' },
    reviewBy: '2027-01-15',
    note: 'secondary; the TGA guidance is undated',
  },
  { code: 'AU-ACT', name: 'Australian Capital Territory', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  { code: 'AU-NSW', name: 'New South Wales', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-NT',
    name: 'Northern Territory',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  {
    code: 'AU-QLD',
    name: 'Queensland',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  { code: 'AU-SA', name: 'South Australia', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-TAS',
    name: 'Tasmania',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
  { code: 'AU-VIC', name: 'Victoria', parent: 'AU', verifiedTo: null, reviewBy: '2027-01-15' },
  {
    code: 'AU-WA',
    name: 'Western Australia',
    parent: 'AU',
    verifiedTo: null,
    reviewBy: '2027-01-15',
    note: 'own rules not verified; the national rows hold',
  },
] as const satisfies readonly Jurisdiction[];
