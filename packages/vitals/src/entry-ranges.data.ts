import type { Sourced } from '@mdma-at/evidence';
import type { CanonicalUnit, VitalSign } from './reading.ts';

/** Two ends of a range, both included; `null` where no source gives an end. */
export interface EntryBounds {
  readonly low: number;
  readonly high: number | null;
}

/** What may be entered for one sign: outside `hard` it is refused, outside `usual` it is asked about. */
export interface EntryRange {
  readonly unit: CanonicalUnit;
  readonly hard: Sourced<EntryBounds>;
  readonly usual?: Sourced<EntryBounds>;
  /** Whether 0 can be a value, or says that nothing was measured. */
  readonly zero: 'counts' | 'not-measured';
}

/** The ranges of data entry for every sign, in canonical units. */
export const entryRanges = {
  systolic: {
    unit: 'mm[Hg]',
    hard: {
      value: { low: 0, high: 375 },
      basis: {
        facts: ['V-320'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 70, high: 230 },
      basis: {
        facts: ['V-320'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
  diastolic: {
    unit: 'mm[Hg]',
    hard: {
      value: { low: 0, high: 375 },
      basis: {
        facts: ['V-321'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 30, high: 140 },
      basis: {
        facts: ['V-321'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
  heartRate: {
    unit: '/min',
    hard: {
      value: { low: 0, high: 390 },
      basis: {
        facts: ['V-322'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 35, high: 200 },
      basis: {
        facts: ['V-322'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
  temperature: {
    unit: 'Cel',
    hard: {
      value: { low: 14.2, high: 47 },
      basis: {
        facts: ['V-323'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 34, high: 41 },
      basis: {
        facts: ['V-323'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'counts',
  },
  spo2: {
    unit: '%',
    hard: {
      value: { low: 0, high: 100 },
      basis: {
        facts: ['V-324'],
        verification: 'derived',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
        because: 'The data set screens outliers at 150; a saturation above 100 % does not exist.',
      },
    },
    usual: {
      value: { low: 70, high: 100 },
      basis: {
        facts: ['V-324'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
  respiratoryRate: {
    unit: '/min',
    hard: {
      value: { low: 0, high: 330 },
      basis: {
        facts: ['V-325'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 6, high: 40 },
      basis: {
        facts: ['V-325'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'counts',
  },
  distress: {
    unit: '{score}',
    hard: {
      value: { low: 0, high: null },
      basis: {
        facts: ['V-217'],
        verification: 'derived',
        cites: [],
        because: 'A rating counts up from none; no source at hand says where the scale ends.',
      },
    },
    zero: 'counts',
  },
  sodium: {
    unit: 'mmol/L',
    hard: {
      value: { low: 0, high: 250 },
      basis: {
        facts: ['V-327'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 120, high: 155 },
      basis: {
        facts: ['V-327'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
  weight: {
    unit: 'kg',
    hard: {
      value: { low: 0, high: 250 },
      basis: {
        facts: ['V-326'],
        verification: 'primary',
        cites: [{ source: 'mimic-extract', at: 'variable_ranges.csv' }],
      },
    },
    usual: {
      value: { low: 40, high: 200 },
      basis: {
        facts: ['V-326'],
        verification: 'derived',
        cites: [],
        because: 'Design warning: a likely slip of entry, not a clinical limit.',
      },
    },
    zero: 'not-measured',
  },
} as const satisfies Record<VitalSign, EntryRange>;

/** Temperatures given in Celsius that are likely to be Fahrenheit, the most common slip of entry. */
export const likelyFahrenheit = {
  value: { low: 90, high: 107 },
  basis: {
    facts: ['V-323', 'V-328'],
    verification: 'derived',
    cites: [{ source: 'genes-2013', at: 'abstract' }],
    because: 'Asked before the hard range refuses, because the mistake is known and the value can be saved.',
  },
} as const satisfies Sourced<EntryBounds>;

/** How far the systolic pressure lies above the diastolic one when both were entered in the right field. */
export const pressureGap = {
  value: { moreThan: 5 },
  basis: {
    facts: ['V-321'],
    verification: 'derived',
    cites: [],
    because: 'Two pressures closer than this were probably swapped or misread.',
  },
} as const satisfies Sourced<{ readonly moreThan: number }>;
