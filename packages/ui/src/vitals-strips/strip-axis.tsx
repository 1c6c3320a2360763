import type { ReactNode } from 'react';
import { stripScale } from './strip-scale.ts';
import type { StripDefinition } from './vitals-strips-types.ts';

/** A value at the edge of the paper is written beside it and not half outside. */
const inside = (y: string): string => (y === '0%' ? '0.75em' : y === '100%' ? '-0.1em' : '0.35em');

/** The values along the left edge of a strip. */
export function StripAxis({ strip }: { readonly strip: StripDefinition }): ReactNode {
  const place = stripScale(strip);
  return (
    <svg className="mdma-strip-axis" data-strip={strip.id} aria-hidden="true">
      {strip.ticks.map((tick) => (
        <text key={tick} x="100%" y={place(tick).y} dy={inside(place(tick).y)} textAnchor="end">
          {tick}
        </text>
      ))}
    </svg>
  );
}
