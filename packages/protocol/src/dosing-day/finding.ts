import type { Basis } from '@mdma-at/evidence';
import type { Because, InterlockVerdict } from '../interlock.ts';
import type { InterlockCode, InterlockCodes } from './interlock-code.ts';

/** What a judge finds; without a basis of its own it rests on that of its interlock. */
export interface Finding {
  readonly verdict: InterlockVerdict;
  readonly because: Because & { readonly code: InterlockCode };
  readonly basis?: Basis;
}

type Values<C extends InterlockCode> = keyof InterlockCodes[C] extends never
  ? []
  : [values: Readonly<InterlockCodes[C]>];

function finding<C extends InterlockCode>(verdict: InterlockVerdict, code: C, values: Values<C>): Finding {
  const [given] = values;
  return { verdict, because: given ? { code, values: { ...given } } : { code } };
}

/** The precondition holds. */
export function satisfied<C extends InterlockCode>(code: C, ...values: Values<C>): Finding {
  return finding('satisfied', code, values);
}

/** The precondition does not hold. */
export function violated<C extends InterlockCode>(code: C, ...values: Values<C>): Finding {
  return finding('violated', code, values);
}

/** Nobody can say whether it holds; it does not pass. */
export function unknown<C extends InterlockCode>(code: C, ...values: Values<C>): Finding {
  return finding('unknown', code, values);
}

/** The same finding, resting on the basis of the value that it was judged by. */
export function restingOn(basis: Basis, found: Finding): Finding {
  return { ...found, basis };
}
