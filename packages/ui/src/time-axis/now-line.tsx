import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { TimeScale } from './time-scale.ts';

interface NowLineProps {
  readonly scale: TimeScale;
  readonly now: Instant;
  /** The time in words, on the row that carries the label; other rows leave it out. */
  readonly label?: string;
}

/** The line of the present over the whole height of what it lies in, and the past shaded before it. */
export function NowLine({ scale, now, label }: NowLineProps): ReactNode {
  if (!scale.shows(now)) return null;
  return (
    <div className="mdma-time-overlay" aria-hidden="true">
      <div className="mdma-time-overlay-plot">
        <div className="mdma-now-line" style={{ translate: `${scale.percent(now)}cqi` }}>
          {label ? <span className="mdma-now-label">{label}</span> : null}
        </div>
      </div>
    </div>
  );
}
