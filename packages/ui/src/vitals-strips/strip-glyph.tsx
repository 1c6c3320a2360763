import type { ReactNode } from 'react';
import type { StripDefinition } from './vitals-strips-types.ts';

/** The symbol of a single value. Series differ by symbol, never by colour. */
export function PointGlyph({
  glyph,
  struck = false,
}: {
  readonly glyph: Exclude<StripDefinition['glyph'], 'tee'>;
  readonly struck?: boolean;
}): ReactNode {
  return (
    <g className={struck ? 'mdma-strip-struck' : 'mdma-strip-point'}>
      {shape(glyph)}
      {struck ? <path className="mdma-strip-strike" d="M-7 0H7" /> : null}
    </g>
  );
}

function shape(glyph: Exclude<StripDefinition['glyph'], 'tee'>): ReactNode {
  switch (glyph) {
    case 'circle':
      return <circle r="3.25" />;
    case 'square':
      return <rect x="-3" y="-3" width="6" height="6" />;
    case 'diamond':
      return <path d="M0 -4.5L4.5 0L0 4.5L-4.5 0Z" />;
    default:
      return glyph satisfies never;
  }
}

/** The mark of a value that lies beyond the paper: a chevron at the edge. */
export function BeyondGlyph({ beyond }: { readonly beyond: 'above' | 'below' }): ReactNode {
  return <path className="mdma-strip-beyond" d={beyond === 'above' ? 'M-6 8L0 2L6 8' : 'M-6 -8L0 -2L6 -8'} />;
}

/** The sign of a level in a plot: a triangle for warning and critical, a circle for advisory; filled heavy when critical. */
export function LevelGlyph({ severity }: { readonly severity: 'advisory' | 'warning' | 'critical' }): ReactNode {
  switch (severity) {
    case 'advisory':
      return (
        <g className="mdma-strip-level" data-severity="advisory">
          <circle r="6" />
          <path d="M0 -1V3.5M0 -3.5V-3" />
        </g>
      );
    case 'warning':
    case 'critical':
      return (
        <g className="mdma-strip-level" data-severity={severity}>
          <path d="M0 -7L7.5 6H-7.5Z" />
          <path d="M0 -2.5V2M0 3.9V4.3" />
        </g>
      );
    default:
      return severity satisfies never;
  }
}
