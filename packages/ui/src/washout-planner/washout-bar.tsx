import type { Day } from '@mdma-at/evidence';
import type { MedicineWashout } from '@mdma-at/screening/medications';
import { useId, type ReactNode } from 'react';
import type { DayAxis } from '../day-axis/day-axis.ts';
import { Hatch } from '../hatch/hatch.tsx';
import type { WashoutEvent } from './washout-types.ts';

interface WashoutBarProps {
  readonly washout: MedicineWashout;
  readonly axis: DayAxis;
  readonly on: Day;
  readonly events: readonly WashoutEvent[];
}

const height = 14;
const top = 9;

/**
 * One medicine over the days: solid while it was taken, hatched while the washout is expected to run, dotted where
 * nothing is known. It cannot be dragged; the words beside it say the same.
 */
export function WashoutBar({ washout, axis, on, events }: WashoutBarProps): ReactNode {
  const id = useId();
  const { taken, earliest, status } = washout;
  const { from, to } = axis.span;
  const last = taken.lastTakenOn;
  const goesOn = status === 'not-needed';
  const takenUntil = goesOn ? to : last === 'still-taking' ? on : last === 'unknown' ? undefined : last;
  const unknownFrom = goesOn || earliest ? undefined : (takenUntil ?? from);
  return (
    <svg className="mdma-svg-plot mdma-washout-bar" data-status={status} aria-hidden="true">
      <defs>
        <Hatch id={`${id}expected`} kind="expected" />
        <Hatch id={`${id}unknown`} kind="unknown" />
      </defs>
      {axis.ticks.map(({ day }) => (
        <line key={day} className="mdma-time-gridline" x1={axis.x(day)} x2={axis.x(day)} y1="0" y2="100%" />
      ))}
      {takenUntil === undefined ? null : (
        <rect
          className="mdma-washout-taken"
          x="0"
          y={goesOn ? top + 5 : top}
          width={axis.width(from, takenUntil)}
          height={goesOn ? 4 : height}
        />
      )}
      {unknownFrom === undefined ? null : (
        <rect
          className="mdma-washout-unknown"
          x={axis.x(unknownFrom)}
          y={top}
          width={axis.width(unknownFrom, to)}
          height={height}
          fill={`url(#${id}unknown)`}
        />
      )}
      {earliest && takenUntil !== undefined ? (
        <>
          <rect
            className="mdma-washout-running"
            x={axis.x(takenUntil)}
            y={top}
            width={axis.width(takenUntil, earliest.latest)}
            height={height}
            fill={`url(#${id}expected)`}
          />
          {earliest.soonest === earliest.latest ? null : (
            <line
              className="mdma-washout-soonest"
              x1={axis.x(earliest.soonest)}
              x2={axis.x(earliest.soonest)}
              y1={top}
              y2={top + height}
            />
          )}
          <line
            className="mdma-washout-clear"
            x1={axis.x(earliest.latest)}
            x2={axis.x(earliest.latest)}
            y1={top - 6}
            y2={top + height + 6}
          />
        </>
      ) : null}
      {events.map((event) => (
        <svg key={`${event.on} ${event.what}`} x={axis.x(event.on)} y={top - 7} overflow="visible">
          <path className="mdma-washout-event" d="M-4 0H4L0 6Z" />
        </svg>
      ))}
      <line className="mdma-day-now" x1={axis.x(on)} x2={axis.x(on)} y1="0" y2="100%" />
    </svg>
  );
}
