import type { Jurisdiction } from '../jurisdiction.ts';

export const othersJurisdictions = [
  { code: 'AR', verifiedTo: '2026-03-04', reviewBy: '2027-03-04', note: 'precursors only' },
  { code: 'AT', verifiedTo: null, reviewBy: '2026-12-31' },
  { code: 'BE', verifiedTo: null, reviewBy: '2026-12-31' },
  { code: 'BR', verifiedTo: null, reviewBy: '2026-12-31' },
  {
    code: 'DK',
    verifiedTo: { earliest: '2026-06-01', latest: '2026-06-30', precision: 'month' },
    reviewBy: '2027-06-01',
    note: 'a secondary overview',
  },
  { code: 'EE', verifiedTo: '2026-02-23', reviewBy: '2027-02-23' },
  { code: 'ES', verifiedTo: null, reviewBy: '2026-12-31' },
  {
    code: 'FI',
    verifiedTo: { earliest: '2026-06-01', latest: '2026-06-30', precision: 'month' },
    reviewBy: '2027-06-01',
    note: 'a secondary overview',
  },
  { code: 'FR', verifiedTo: '2026-02-06', reviewBy: '2027-02-06' },
  {
    code: 'IE',
    verifiedTo: { earliest: '2026-01-01', latest: '2026-01-31', precision: 'month' },
    reviewBy: '2027-01-01',
  },
  { code: 'IT', verifiedTo: null, reviewBy: '2026-12-31' },
  { code: 'JP', verifiedTo: null, reviewBy: '2026-12-31' },
  { code: 'LU', verifiedTo: '1986-06-28', reviewBy: '2026-12-31', note: 'the text of 1986' },
  {
    code: 'MX',
    verifiedTo: { earliest: '2025-07-01', latest: '2025-07-31', precision: 'month' },
    reviewBy: '2026-12-31',
  },
  {
    code: 'NO',
    verifiedTo: { earliest: '2026-06-01', latest: '2026-06-30', precision: 'month' },
    reviewBy: '2027-06-01',
    note: 'a secondary overview',
  },
  { code: 'PT', verifiedTo: '2025-11-25', reviewBy: '2026-11-25' },
  {
    code: 'SE',
    verifiedTo: { earliest: '2026-06-01', latest: '2026-06-30', precision: 'month' },
    reviewBy: '2027-06-01',
    note: 'a secondary overview',
  },
  { code: 'SG', verifiedTo: null, reviewBy: '2026-12-31' },
  { code: 'SK', verifiedTo: '2026-01-01', reviewBy: '2027-01-01' },
  { code: 'UA', verifiedTo: '2026-05-11', reviewBy: '2027-05-11' },
  { code: 'ZA', verifiedTo: null, reviewBy: '2026-12-31' },
] as const satisfies readonly Jurisdiction[];
