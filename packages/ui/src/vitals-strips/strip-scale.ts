import { scaleLinear } from 'd3-scale';
import type { StripDefinition } from './vitals-strips-types.ts';

/** The height of a value on a strip in percent from its top, and whether the value lies outside the paper. */
export interface StripPlace {
  readonly y: string;
  readonly beyond: 'above' | 'below' | undefined;
}

/** Places values on the fixed scale of a strip. A value beyond it is drawn at the edge and marked, never left out. */
export function stripScale(strip: Pick<StripDefinition, 'min' | 'max'>): (value: number) => StripPlace {
  const scale = scaleLinear().domain([strip.min, strip.max]).range([100, 0]).clamp(true);
  return (value) => ({
    y: `${Number(scale(value).toFixed(3))}%`,
    beyond: value > strip.max ? 'above' : value < strip.min ? 'below' : undefined,
  });
}
