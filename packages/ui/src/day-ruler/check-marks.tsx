import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { TimeScale } from '../time-axis/time-scale.ts';
import type { DayCheck } from './day-ruler-types.ts';

interface CheckMarksProps {
  readonly scale: TimeScale;
  readonly checks: readonly DayCheck[];
  readonly now: Instant;
}

/** The rounds of vital signs along the day: solid when taken, hollow when still to come, half when due, struck when missed. */
export function CheckMarks({ scale, checks, now }: CheckMarksProps): ReactNode {
  return (
    <svg className="mdma-svg-plot mdma-check-marks" aria-hidden="true">
      {checks
        .filter((check) => scale.shows(check.at))
        .map((check) => (
          <svg key={check.id} x={scale.x(check.at)} y="50%" overflow="visible">
            <g transform={`translate(${beside(scale, check, now)} 0)`}>
              <CheckMark state={check.state} />
            </g>
          </svg>
        ))}
    </svg>
  );
}

/** Moves a mark that the line of the present would hide a little to its own side of it. */
function beside(scale: TimeScale, check: DayCheck, now: Instant): number {
  if (Math.abs(scale.percent(check.at) - scale.percent(now)) > 1) return 0;
  return check.at < now ? -4 : 4;
}

function CheckMark({ state }: { readonly state: DayCheck['state'] }): ReactNode {
  switch (state) {
    case 'done':
      return <rect className="mdma-check-done" x="-4" y="-4" width="8" height="8" />;
    case 'expected':
      return <rect className="mdma-check-open" x="-3.5" y="-3.5" width="7" height="7" />;
    case 'due':
    case 'overdue':
      return (
        <g className={`mdma-check-${state}`}>
          <rect className="mdma-check-halo" x="-8" y="-9" width="16" height="18" />
          <rect x="-6" y="-6" width="12" height="12" />
          <path d="M-6 6V-6H0V6Z" />
        </g>
      );
    case 'missed':
      return <path className="mdma-check-missed" d="M-4.5 -4.5H4.5V4.5H-4.5ZM-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />;
    default:
      return state satisfies never;
  }
}
