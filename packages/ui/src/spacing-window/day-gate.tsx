import type { ReactNode } from 'react';
import type { DayAxis } from '../day-axis/day-axis.ts';
import type { StatedDays } from './spacing-window.tsx';

interface DayGateProps {
  readonly days: StatedDays;
  readonly axis: DayAxis;
  readonly row: number;
  readonly fill: string;
}

/** One gate of days: from where it counts a plain line leads to it; without a stated end it stays open. */
export function DayGate({ days, axis, row, fill }: DayGateProps): ReactNode {
  const { earliest, latest, countsFrom } = days;
  const top = row * 2.25 + 0.5;
  const middle = `${top + 0.75}rem`;
  const start = axis.x(countsFrom);
  return (
    <g className="mdma-spacing-gate" data-counts={row === 0 || undefined}>
      <line className="mdma-spacing-lead" x1={start} x2={start} y1={`${top + 0.25}rem`} y2={`${top + 1.25}rem`} />
      {earliest === 'unknown' ? null : (
        <>
          <line className="mdma-spacing-lead" x1={start} x2={axis.x(earliest)} y1={middle} y2={middle} />
          <rect
            x={axis.x(earliest)}
            y={`${top}rem`}
            width={axis.width(earliest, latest === 'unknown' ? axis.span.to : latest)}
            height="1.5rem"
            fill={fill}
          />
          <line
            className="mdma-spacing-edge"
            x1={axis.x(earliest)}
            x2={axis.x(earliest)}
            y1={`${top - 0.25}rem`}
            y2={`${top + 1.75}rem`}
          />
          {latest === 'unknown' ? null : (
            <line
              className="mdma-spacing-edge"
              x1={axis.x(latest)}
              x2={axis.x(latest)}
              y1={`${top - 0.25}rem`}
              y2={`${top + 1.75}rem`}
            />
          )}
        </>
      )}
    </g>
  );
}
