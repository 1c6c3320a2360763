import type { Basis } from '@mdma-at/evidence';

/** A normal distribution. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** The signs that the simulator draws. */
export type SimulatedSign = 'systolic' | 'diastolic' | 'heartRate' | 'temperature' | 'spo2' | 'respiratoryRate';

/** Where the simulator measures temperature. */
export type SimulatedSite = 'tympanic' | 'core' | 'oral';

/** Design priors for synthetic vital signs. They reproduce published proportions; they are no trial data. */
export interface PhysiologyModel {
  readonly baseline: { readonly signs: Readonly<Record<SimulatedSign, Spread>>; readonly basis: Basis };
  readonly peakDelta: {
    readonly signs: Readonly<Record<SimulatedSign, Spread>>;
    readonly referenceMg: number;
    readonly basis: Basis;
  };
  readonly scaling: { readonly largestFactor: number; readonly basis: Basis };
  readonly timeCourse: { readonly peakHours: number; readonly steepness: number; readonly basis: Basis };
  readonly supplemental: { readonly tolerance: number; readonly systolicTolerance: number; readonly basis: Basis };
  readonly temperatureCourse: {
    readonly dip: number;
    readonly dipHours: number;
    readonly riseFromHours: number;
    readonly basis: Basis;
  };
  /** What is added to the baseline at each site. */
  readonly temperatureSites: { readonly shift: Readonly<Record<SimulatedSite, number>>; readonly basis: Basis };
  /** How often a measurement fails. */
  readonly faults: {
    readonly dropOutShare: number;
    readonly artefactShare: number;
    readonly cuffFailureShare: number;
    readonly basis: Basis;
  };
  readonly noise: {
    readonly signs: Readonly<Record<SimulatedSign, number>>;
    /** How much of one second's noise is still there in the next, in a device that sends each second. */
    readonly persistence: number;
    readonly basis: Basis;
  };
}

/** Patients given 120 mg and 60 mg: the rises of MAPP1 over placebo, spread as assumed. */
export const patientModel = {
  baseline: {
    signs: {
      systolic: { mean: 122, sd: 11 },
      diastolic: { mean: 75, sd: 8 },
      heartRate: { mean: 70, sd: 10 },
      temperature: { mean: 37.0, sd: 0.3 },
      respiratoryRate: { mean: 15, sd: 2 },
      spo2: { mean: 98, sd: 1 },
    },
    basis: {
      facts: ['V-043'],
      verification: 'derived',
      cites: [],
      because: 'Assumption; temperature as measured in the ear.',
    },
  },
  peakDelta: {
    signs: {
      systolic: { mean: 28, sd: 14 },
      diastolic: { mean: 12, sd: 8 },
      heartRate: { mean: 23, sd: 13 },
      temperature: { mean: 0.3, sd: 0.35 },
      respiratoryRate: { mean: 0, sd: 0 },
      spo2: { mean: 0, sd: 0 },
    },
    referenceMg: 120,
    basis: {
      facts: ['V-044', 'V-001', 'V-002', 'V-022'],
      verification: 'derived',
      cites: [{ source: 'open-mdma' }, { source: 'kolbrich-2008' }],
      because: 'Means as reported over placebo at 120 mg and 60 mg; the spreads are assumed.',
    },
  },
  scaling: {
    largestFactor: 1.35,
    basis: {
      facts: ['V-045', 'V-014'],
      verification: 'derived',
      cites: [{ source: 'vizeli-2017' }],
      because: 'Linear in dose between 75 and 125 mg; only the direction is sourced.',
    },
  },
  timeCourse: {
    peakHours: 1.75,
    steepness: 2.2,
    basis: {
      facts: ['V-046', 'V-022', 'V-023', 'V-024'],
      verification: 'derived',
      cites: [{ source: 'kolbrich-2008' }, { source: 'de-la-torre-2000' }],
      because: 'shape(t) = (t / tp)^a * exp(a * (1 - t / tp))',
    },
  },
  supplemental: {
    tolerance: 0.6,
    systolicTolerance: 1.0,
    basis: {
      facts: ['V-047', 'V-025'],
      verification: 'derived',
      cites: [{ source: 'farre-2015' }],
      because: 'A second dose adds its share of the reference dose, times 0.6 except for systolic pressure.',
    },
  },
  temperatureCourse: {
    dip: -0.1,
    dipHours: 1,
    riseFromHours: 2,
    basis: { facts: ['V-048', 'V-023'], verification: 'derived', cites: [{ source: 'de-la-torre-2000' }] },
  },
  temperatureSites: {
    shift: { tympanic: 0, core: 0, oral: -0.4 },
    basis: {
      facts: ['V-043', 'V-023'],
      verification: 'derived',
      cites: [],
      because:
        'Baseline 37.0 °C in the ear or core, 36.6 °C in the mouth: assumption. Sources disagree by site, so it is stored with every temperature.',
    },
  },
  faults: {
    dropOutShare: 0.005,
    artefactShare: 0.002,
    cuffFailureShare: 0.03,
    basis: {
      facts: ['V-328'],
      verification: 'policy',
      cites: [],
      because:
        'Chosen to exercise software; no source states how often a clip slips or a cuff fails in these sessions.',
    },
  },
  noise: {
    signs: { systolic: 6, diastolic: 4, heartRate: 5, temperature: 0.15, spo2: 0.7, respiratoryRate: 0 },
    persistence: 0.98,
    basis: { facts: ['V-049'], verification: 'derived', cites: [], because: 'Assumption.' },
  },
} as const satisfies PhysiologyModel;
