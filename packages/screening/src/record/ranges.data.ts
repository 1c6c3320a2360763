import type { Basis } from '@mdma-at/evidence';

type Range = { readonly above?: number; readonly atLeast?: number; readonly atMost?: number; readonly basis: Basis };

/** What a number in the record may be at all. It refuses slips of the keyboard and judges nobody. */
export const recordRanges = {
  systolic: {
    above: 0,
    atMost: 375,
    basis: {
      facts: ['V-320'],
      verification: 'derived',
      cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      because: 'The hard range of the file; 0 means not measured.',
    },
  },
  diastolic: {
    above: 0,
    atMost: 375,
    basis: {
      facts: ['V-321'],
      verification: 'derived',
      cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      because: 'The hard range of the file; 0 means not measured.',
    },
  },
  weightKg: {
    above: 0,
    atMost: 250,
    basis: {
      facts: ['V-326'],
      verification: 'derived',
      cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      because: 'The hard range of the file; 0 means not measured.',
    },
  },
  caps5Total: {
    atLeast: 0,
    atMost: 80,
    basis: { facts: ['S-301'], verification: 'primary', cites: [{ source: 'va-caps5-training' }] },
  },
  pcl5Total: {
    atLeast: 0,
    atMost: 80,
    basis: { facts: ['S-300'], verification: 'secondary', cites: [{ source: 'medafile-pcl5' }] },
  },
  ideationLevel: {
    atLeast: 0,
    atMost: 5,
    basis: { facts: ['S-303'], verification: 'secondary', cites: [{ source: 'ninds-cssrs' }] },
  },
} as const satisfies Record<string, Range>;
