import type { ReactNode } from 'react';

/** What a hatching says: horizontal lines are expected, diagonal lines a gate, sparse dots a stretch without data. */
export type HatchKind = 'expected' | 'gate' | 'unknown';

interface HatchProps {
  /** Unique on the page; fill a shape with `url(#id)`. */
  readonly id: string;
  readonly kind: HatchKind;
}

/** An engraved hatching as an SVG pattern in the current colour, so that it prints and survives forced colours. */
export function Hatch({ id, kind }: HatchProps): ReactNode {
  switch (kind) {
    case 'expected':
      return (
        <pattern id={id} className="mdma-hatch" data-kind={kind} width="8" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 2H8" stroke="currentColor" strokeWidth="1" />
        </pattern>
      );
    case 'gate':
      return (
        <pattern
          id={id}
          className="mdma-hatch"
          data-kind={kind}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V6" stroke="currentColor" strokeWidth="1.5" />
        </pattern>
      );
    case 'unknown':
      return (
        <pattern id={id} className="mdma-hatch" data-kind={kind} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="0.75" fill="currentColor" />
        </pattern>
      );
    default:
      return kind satisfies never;
  }
}
