import type { Basis } from '../basis.ts';

/** A sum as its source gives it: exact, between two bounds, or about a middle with a spread. Never converted. */
export type Money =
  | { readonly exactly: number }
  | { readonly from: number; readonly to: number }
  | { readonly about: number; readonly plusMinus: number };

/** What something costs, in the currency and the year of its source. */
export interface Cost {
  readonly id: string;
  readonly what: string;
  readonly per: 'patient' | 'programme' | 'dosing-session' | 'quality-adjusted-life-year';
  readonly amount: Money;
  /** ISO 4217; null where the source does not state it. */
  readonly currency: 'USD' | 'AUD' | 'CAD' | null;
  /** The year of the source or of its prices; null where it is not recorded. */
  readonly year: number | null;
  readonly note?: string;
  readonly basis: Basis;
}
