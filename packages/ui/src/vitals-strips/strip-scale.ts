import { linearScale } from '../time-axis/linear-scale.ts';
import type { StripDefinition } from './vitals-strips-types.ts';

/** The height of a value on a strip in percent from its top, and whether the value lies outside the paper. */
export interface StripPlace {
  readonly y: string;
  readonly beyond: 'above' | 'below' | undefined;
}

/** Places values on the fixed scale of a strip. A value beyond it is drawn at the edge and marked, never left out. */
export function stripScale(strip: Pick<StripDefinition, 'min' | 'max'>): (value: number) => StripPlace {
  const scale = linearScale([strip.min, strip.max], [100, 0]);
  return (value) => ({
    y: `${Number(scale.inside(value).toFixed(3))}%`,
    beyond: value > strip.max ? 'above' : value < strip.min ? 'below' : undefined,
  });
}
