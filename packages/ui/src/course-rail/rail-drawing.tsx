import type { Day } from '@mdma-at/evidence';
import type { PlannedVisit } from '@mdma-at/protocol';
import { type ReactNode, useId } from 'react';
import type { DayAxis } from '../day-axis/day-axis.ts';
import { MonthRuler } from '../day-axis/month-ruler.tsx';
import { Hatch } from '../hatch/hatch.tsx';
import { recordedUntil, visitDay } from './rail-days.ts';

interface RailDrawingProps {
  readonly visits: readonly PlannedVisit[];
  readonly axis: DayAxis;
  readonly today: Day;
  readonly ended: boolean;
}

/** What the list of visits is laid upon: the line of the course, the gates of the dosing days to come, and the months. */
export function RailDrawing({ visits, axis, today, ended }: RailDrawingProps): ReactNode {
  const id = useId();
  const until = recordedUntil(visits);
  const { from } = axis.span;
  const first = visits.map(visitDay).find((day): day is Day => day !== 'unknown') ?? from;
  const last = visits.map(visitDay).findLast((day): day is Day => day !== 'unknown') ?? today;
  const expectedFrom = until ?? first;
  const gates = ended ? [] : visits.filter(({ kind, arrangement }) => kind === 'dosing' && arrangement.is !== 'held');
  return (
    <div className="mdma-rail-drawing" aria-hidden="true">
      <svg className="mdma-svg-plot mdma-rail-lines">
        <defs>
          <Hatch id={`${id}gate`} kind="gate" />
          <Hatch id={`${id}expected`} kind="expected" />
        </defs>
        {axis.ticks.map(({ day }) => (
          <line key={day} className="mdma-time-gridline" x1={axis.x(day)} x2={axis.x(day)} y1="3rem" y2="100%" />
        ))}
        {gates.map((visit) => (
          <Gate key={visit.id} visit={visit} axis={axis} fill={`url(#${id}gate)`} />
        ))}
        {until === undefined ? null : (
          <rect className="mdma-rail-recorded" x={axis.x(first)} width={axis.width(first, until)} height="4" />
        )}
        {ended ? null : (
          <rect
            className="mdma-rail-expected"
            x={axis.x(expectedFrom)}
            width={axis.width(expectedFrom, last)}
            height="8"
            fill={`url(#${id}expected)`}
          />
        )}
      </svg>
      <MonthRuler axis={axis} />
    </div>
  );
}

interface GateProps {
  readonly visit: PlannedVisit;
  readonly axis: DayAxis;
  readonly fill: string;
}

/** The days between which a dosing day may lie; one without a stated end is open to the right. */
function Gate({ visit, axis, fill }: GateProps): ReactNode {
  const { earliest, latest } = visit.window;
  if (earliest === 'unknown' || earliest === latest) return null;
  const end = latest === 'unknown' ? axis.span.to : latest;
  return (
    <g className="mdma-rail-gate">
      <rect x={axis.x(earliest)} y="3.125rem" width={axis.width(earliest, end)} height="1.5rem" fill={fill} />
      <line x1={axis.x(earliest)} x2={axis.x(earliest)} y1="2.875rem" y2="4.875rem" />
      {latest === 'unknown' ? null : <line x1={axis.x(latest)} x2={axis.x(latest)} y1="2.875rem" y2="4.875rem" />}
    </g>
  );
}
