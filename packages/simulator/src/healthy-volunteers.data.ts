import type { Basis } from '@mdma-at/evidence';
import type { Spread } from './physiology.data.ts';

/**
 * Healthy volunteers given 75 or 125 mg, mixed: the highest value of each sign in a session. It is another scenario
 * than the patients' and has another shape, so that the two can't be mixed. Diastolic pressure is not in it.
 */
export interface VolunteerModel {
  readonly baseline: { readonly signs: VolunteerSpreads; readonly basis: Basis };
  readonly peak: { readonly signs: VolunteerSpreads; readonly basis: Basis };
  /** The rise that baseline and peak leave between them: the variances add up. */
  readonly rise: { readonly signs: VolunteerSpreads; readonly basis: Basis };
  /** Shares above a cut that a simulated population has to reproduce. */
  readonly published: readonly PublishedShare[];
}

/** The signs of the volunteers' model. */
export type VolunteerSign = 'systolic' | 'heartRate' | 'temperature';

type VolunteerSpreads = Readonly<Record<VolunteerSign, Spread>>;

/** A published share of people above a cut, with the band in which the simulation has to lie. */
export interface PublishedShare {
  readonly sign: VolunteerSign;
  readonly above: number;
  readonly published: number;
  readonly band: { readonly from: number; readonly to: number };
  readonly basis: Basis;
}

/** The model of the pooled volunteer studies. */
export const volunteerModel = {
  baseline: {
    signs: { systolic: { mean: 122, sd: 11 }, heartRate: { mean: 70, sd: 10 }, temperature: { mean: 37, sd: 0.3 } },
    basis: {
      facts: ['V-043'],
      verification: 'derived',
      cites: [],
      because: 'Assumption; temperature in the ear or core.',
    },
  },
  peak: {
    signs: {
      systolic: { mean: 152.7, sd: 16.6 },
      heartRate: { mean: 91.7, sd: 15 },
      temperature: { mean: 37.65, sd: 0.4 },
    },
    basis: {
      facts: ['V-040', 'V-041', 'V-042'],
      verification: 'derived',
      cites: [{ source: 'vizeli-2017', at: 'abstract' }, { source: 'open-mdma' }],
      because:
        'Normal distributions that have the published shares above 160, 180, 100 and 38.0. The spreads of pulse and temperature are assumed; 90.6 and 17 would do for the pulse as well.',
    },
  },
  rise: {
    signs: {
      systolic: { mean: 30.7, sd: 12.4 },
      heartRate: { mean: 21.7, sd: 11.2 },
      temperature: { mean: 0.65, sd: 0.26 },
    },
    basis: {
      facts: ['V-050', 'V-026'],
      verification: 'derived',
      cites: [{ source: 'liechti-2014' }],
      because:
        'Peak minus baseline, with spreads such that the variances add up; 0.65 °C lies inside the reported 0.2 to 0.8.',
    },
  },
  published: [
    {
      sign: 'systolic',
      above: 160,
      published: 0.33,
      band: { from: 0.31, to: 0.35 },
      basis: { facts: ['V-010', 'V-050'], verification: 'primary', cites: [{ source: 'vizeli-2017', at: 'abstract' }] },
    },
    {
      sign: 'systolic',
      above: 180,
      published: 0.05,
      band: { from: 0.04, to: 0.06 },
      basis: { facts: ['V-013', 'V-050'], verification: 'secondary', cites: [{ source: 'open-mdma' }] },
    },
    {
      sign: 'heartRate',
      above: 100,
      published: 0.29,
      band: { from: 0.27, to: 0.31 },
      basis: { facts: ['V-011', 'V-050'], verification: 'primary', cites: [{ source: 'vizeli-2017', at: 'abstract' }] },
    },
    {
      sign: 'temperature',
      above: 38,
      published: 0.19,
      band: { from: 0.17, to: 0.21 },
      basis: { facts: ['V-012', 'V-050'], verification: 'primary', cites: [{ source: 'vizeli-2017', at: 'abstract' }] },
    },
  ],
} as const satisfies VolunteerModel;
