import type { ReactNode } from 'react';
import { stripScale } from './strip-scale.ts';
import type { StripDefinition } from './vitals-strips-types.ts';

/** The values along the left edge of a strip. */
export function StripAxis({ strip }: { readonly strip: StripDefinition }): ReactNode {
  const place = stripScale(strip);
  return (
    <svg className="mdma-strip-axis" data-strip={strip.id} aria-hidden="true">
      {strip.ticks.map((tick) => (
        <text key={tick} x="100%" y={place(tick).y} dy="0.35em" textAnchor="end">
          {tick}
        </text>
      ))}
    </svg>
  );
}
