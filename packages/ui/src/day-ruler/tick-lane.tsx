import type { Instant } from '@mdma-at/evidence';
import { memo, type ReactNode } from 'react';
import { clinicalTicks } from '../time-axis/clinical-ticks.ts';
import type { TimeScale } from '../time-axis/time-scale.ts';

interface TickLaneProps {
  readonly scale: TimeScale;
  readonly now: Instant;
  /** A moment on a whole hour of the display zone. */
  readonly hour: Instant;
  /** The initial dose, from which elapsed hours are counted; without it none are shown. */
  readonly doseAt: Instant | undefined;
  readonly clock: (at: Instant) => string;
  readonly elapsed: (hours: number) => string;
  readonly doseWord: string;
}

const hourMs = 3_600_000;

/** The ruler itself: ticks every five minutes, hours by the clock, and hours since the dose beneath. */
export function TickLane({ now, ...marks }: TickLaneProps): ReactNode {
  return (
    <svg className="mdma-svg-plot mdma-ruler-ticks" aria-hidden="true">
      <rect className="mdma-ruler-past" x="0" y="0" height="100%" width={marks.scale.x(now)} />
      <TickMarks {...marks} />
    </svg>
  );
}

/** A hundred marks that stay as they are while time goes on. */
const TickMarks = memo(function TickMarks({
  scale,
  hour,
  doseAt,
  clock,
  elapsed,
  doseWord,
}: Omit<TickLaneProps, 'now'>) {
  const fives = clinicalTicks(scale.span, 5, hour);
  const hours = clinicalTicks(scale.span, 60, hour);
  const sinceDose = doseAt === undefined ? [] : clinicalTicks(scale.span, 60, doseAt).filter((at) => at >= doseAt);
  return (
    <>
      <line className="mdma-ruler-edge" x1="0" x2="100%" y1="0.75" y2="0.75" />
      {fives.map((at) => (
        <line
          key={at}
          className={`mdma-ruler-tick mdma-ruler-tick-${rank(at, hour)}`}
          x1={scale.x(at)}
          x2={scale.x(at)}
          y1="0"
          y2={heights[rank(at, hour)]}
        />
      ))}
      {hours.map((at, index) => (
        <text
          key={at}
          className={index % 2 === 0 ? 'mdma-ruler-hour' : 'mdma-ruler-hour mdma-ruler-odd'}
          x={scale.x(at)}
          dy="2.1em"
          textAnchor="middle"
        >
          {clock(at)}
        </text>
      ))}
      {sinceDose.map((at) => (
        <g key={at}>
          {doseAt !== undefined && (at - hour) % hourMs !== 0 ? (
            <line className="mdma-ruler-tick" x1={scale.x(at)} x2={scale.x(at)} y1="58%" y2="66%" />
          ) : null}
          <text className="mdma-ruler-elapsed" x={scale.x(at)} y="100%" dy="-0.35em" textAnchor="middle">
            {at === doseAt ? doseWord : elapsed((at - (doseAt ?? at)) / hourMs)}
          </text>
        </g>
      ))}
    </>
  );
});

type Rank = 'hour' | 'quarter' | 'five';
const heights: Readonly<Record<Rank, number>> = { hour: 14, quarter: 9, five: 5 };

function rank(at: Instant, hour: Instant): Rank {
  const sinceHour = (at - hour) % hourMs;
  if (sinceHour === 0) return 'hour';
  return sinceHour % (hourMs / 4) === 0 ? 'quarter' : 'five';
}
