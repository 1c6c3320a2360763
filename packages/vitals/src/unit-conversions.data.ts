import type { Basis } from '@mdma-at/evidence';
import type { CanonicalUnit } from './reading.ts';

/** How a value in another unit becomes canonical: take away, multiply, divide, in this order. */
export interface UnitConversion {
  readonly subtract: number;
  readonly multiply: number;
  readonly divide: number;
  readonly basis: Basis;
}

const asIs = {
  subtract: 0,
  multiply: 1,
  divide: 1,
  basis: { facts: ['V-311'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'ucum-vitals-common' }] },
} as const satisfies UnitConversion;

/** The units in which a value of each canonical unit may be entered, in UCUM. */
export const unitConversions = {
  'mm[Hg]': {
    'mm[Hg]': asIs,
    kPa: {
      subtract: 0,
      multiply: 1000,
      divide: 133.322,
      basis: {
        facts: ['V-311'],
        verification: 'derived',
        cites: [],
        because: 'UCUM defines the conventional mm[Hg] as 133.322 Pa.',
      },
    },
  },
  '/min': { '/min': asIs },
  Cel: {
    Cel: asIs,
    '[degF]': {
      subtract: 32,
      multiply: 5,
      divide: 9,
      basis: {
        facts: ['V-303', 'V-311'],
        verification: 'derived',
        cites: [],
        because: 'Definition of the Fahrenheit scale.',
      },
    },
  },
  '%': { '%': asIs },
  '{score}': { '{score}': asIs },
  'mmol/L': { 'mmol/L': asIs },
  kg: {
    kg: asIs,
    g: {
      subtract: 0,
      multiply: 1,
      divide: 1000,
      basis: { facts: ['V-306', 'V-311'], verification: 'derived', cites: [], because: 'Definition of the gram.' },
    },
    '[lb_av]': {
      subtract: 0,
      multiply: 0.45359237,
      divide: 1,
      basis: {
        facts: ['V-306', 'V-311'],
        verification: 'derived',
        cites: [],
        because: 'Definition of the international pound.',
      },
    },
  },
} as const satisfies { readonly [unit in CanonicalUnit]: Readonly<Record<string, UnitConversion>> };
