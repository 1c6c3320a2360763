import type { Basis } from '@mdma-at/evidence';

/** How the items of a questionnaire may be answered, in order. */
export interface ItemScale {
  readonly groups: readonly { readonly items: number; readonly options: readonly number[] }[];
  readonly basis: Basis;
}

/** A band of totals that begins at `from` and ends where the next one begins. */
export interface Band<Name extends string = string> {
  readonly band: Name;
  readonly from: number;
}
