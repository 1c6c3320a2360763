import type { Basis } from '@mdma-at/evidence';
import type { Because, InterlockVerdict } from '../interlock.ts';
import type { CourseInterlockCode, CourseInterlockCodes } from './interlock-code.ts';

/** What a judge finds; without a basis of its own it rests on that of its interlock. */
export interface CourseFinding {
  readonly verdict: InterlockVerdict;
  readonly because: Because & { readonly code: CourseInterlockCode };
  readonly basis?: Basis;
}

type Values<C extends CourseInterlockCode> = keyof CourseInterlockCodes[C] extends never
  ? []
  : [values: Readonly<CourseInterlockCodes[C]>];

function finding<C extends CourseInterlockCode>(verdict: InterlockVerdict, code: C, values: Values<C>): CourseFinding {
  const [given] = values;
  return { verdict, because: given ? { code, values: { ...given } } : { code } };
}

/** The precondition holds. */
export function satisfied<C extends CourseInterlockCode>(code: C, ...values: Values<C>): CourseFinding {
  return finding('satisfied', code, values);
}

/** The precondition does not hold. */
export function violated<C extends CourseInterlockCode>(code: C, ...values: Values<C>): CourseFinding {
  return finding('violated', code, values);
}

/** Nobody can say whether it holds; it does not pass. */
export function unknown<C extends CourseInterlockCode>(code: C, ...values: Values<C>): CourseFinding {
  return finding('unknown', code, values);
}

/** The same finding, resting on the basis of the value that it was judged by. */
export function restingOn(basis: Basis, found: CourseFinding): CourseFinding {
  return { ...found, basis };
}
