import type { LimitSet } from '@mdma-at/vitals';
import type { NotStated } from '../definition.ts';
import type { DosingDayInput } from './input.ts';

/** The limits of the day: only the set that the protocol or the site policy names counts. */
export function limitsInForce({ limits, definition }: DosingDayInput): LimitSet | NotStated {
  return limits !== 'not-stated' && limits.id === definition.vitalSigns.limitSet ? limits : 'not-stated';
}
