import type { Day } from '@mdma-at/evidence';
import { useId, type ReactNode } from 'react';
import { Hatch } from '../hatch/hatch.tsx';
import { dayNumber } from '../law-date/day-number.ts';
import { yearTicks } from './year-ticks.ts';

/** A change on the ruler: on one day, or on some day between two. */
export interface RulerMark {
  readonly earliest: Day;
  readonly latest: Day;
  /** Nobody has confirmed it; it is drawn hollow. */
  readonly unconfirmed?: boolean;
}

export interface YearRulerProps {
  readonly from: Day;
  readonly to: Day;
  readonly marks: readonly RulerMark[];
  /** The line of the day that is shown; left out where something else draws it. */
  readonly asOf?: Day;
}

/** Years as a ruler with the changes of law on it. A drawing: the list or the slider beside it says the same in words. */
export function YearRuler({ from, to, marks, asOf }: YearRulerProps): ReactNode {
  const hatch = useId();
  const start = dayNumber(from);
  const length = Math.max(1, dayNumber(to) - start);
  const x = (day: Day): string => `${((dayNumber(day) - start) / length) * 100}%`;
  return (
    <svg className="mdma-svg-plot mdma-year-ruler" aria-hidden="true">
      <defs>
        <Hatch id={hatch} kind="expected" />
      </defs>
      {yearTicks(from, to).map(({ day, rank, label, between }) => (
        <g key={day} data-rank={rank} data-between={between}>
          <line className="mdma-year-tick" x1={x(day)} x2={x(day)} y1="26" y2={26 + heights[rank]} />
          {label === undefined ? null : (
            <text x={x(day)} y="52" textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      <line className="mdma-year-edge" x1="0" x2="100%" y1="26" y2="26" />
      {marks.map((mark) => (
        <Mark key={`${mark.earliest} ${mark.latest}`} mark={mark} x={x} fill={`url(#${hatch})`} />
      ))}
      {asOf === undefined ? null : <line className="mdma-year-as-of" x1={x(asOf)} x2={x(asOf)} y1="0" y2="38" />}
    </svg>
  );
}

const heights = { one: 5, five: 9, ten: 13 } as const;

interface MarkProps {
  readonly mark: RulerMark;
  readonly x: (day: Day) => string;
  readonly fill: string;
}

function Mark({ mark, x, fill }: MarkProps): ReactNode {
  const exact = mark.earliest === mark.latest;
  const width = `${Number.parseFloat(x(mark.latest)) - Number.parseFloat(x(mark.earliest))}%`;
  return (
    <g className="mdma-year-mark" data-unconfirmed={mark.unconfirmed || undefined}>
      {exact ? null : (
        <rect className="mdma-year-span" x={x(mark.earliest)} y="12" width={width} height="14" fill={fill} />
      )}
      <line x1={x(mark.latest)} x2={x(mark.latest)} y1="12" y2="26" />
      {exact ? (
        <svg x={x(mark.latest)} y="6" overflow="visible">
          <path d="M-4 0H4L0 7Z" />
        </svg>
      ) : null}
    </g>
  );
}
