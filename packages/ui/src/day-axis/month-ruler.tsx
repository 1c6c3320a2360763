import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { DayAxis } from './day-axis.ts';

/** Months as a ruler, with the line of today. A drawing: the list or table beside it says the same in words. */
export function MonthRuler({ axis, today }: { readonly axis: DayAxis; readonly today?: ReactNode }): ReactNode {
  const { words } = useMdma();
  return (
    <svg className="mdma-svg-plot mdma-month-ruler" aria-hidden="true">
      {axis.ticks.map(({ day, month, year, named }) => (
        <g key={day}>
          <line className="mdma-month-tick" x1={axis.x(day)} x2={axis.x(day)} y1="14" y2={named ? 28 : 22} />
          {named ? (
            <text x={axis.x(day)} y="40" textAnchor="middle">
              {words('month', String(month))}
              {month === 1 ? ` ${year}` : ''}
            </text>
          ) : null}
        </g>
      ))}
      <line className="mdma-month-edge" x1="0" x2="100%" y1="14" y2="14" />
      {today}
    </svg>
  );
}
