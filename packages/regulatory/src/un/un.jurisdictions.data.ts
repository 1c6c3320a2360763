import type { Jurisdiction } from '../jurisdiction.ts';

export const unJurisdictions = [
  {
    code: 'UN',
    verifiedTo: { earliest: '2019-01-01', latest: '2019-12-31', precision: 'year' },
    reviewBy: '2026-12-31',
    note: 'the edition of 2019; look after each session of the Commission on Narcotic Drugs',
  },
] as const satisfies readonly Jurisdiction[];
