import type { Band } from './scale.ts';

/** The band that a total falls into; bands are listed from the lowest up, and the first begins at the lowest total. */
export function bandOf<Name extends string>(total: number, bands: readonly [Band<Name>, ...Band<Name>[]]): Name {
  return (bands.findLast(({ from }) => total >= from) ?? bands[0]).band;
}
