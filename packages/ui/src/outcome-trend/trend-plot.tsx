import type { ReactNode } from 'react';
import type { DayAxis } from '../day-axis/day-axis.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { isScored, numberOffset, trendLines } from './trend-lines.ts';
import type { ReliableChange, TrendMarker, TrendPoint } from './trend-types.ts';

interface TrendPlotProps {
  readonly axis: DayAxis;
  readonly range: { readonly min: number; readonly max: number };
  readonly points: readonly TrendPoint[];
  readonly markers: readonly TrendMarker[];
  readonly reliableChange: ReliableChange | undefined;
}

/** The drawing of a trend; its sentence and its table say the same. */
export function TrendPlot({ axis, range, points, markers, reliableChange }: TrendPlotProps): ReactNode {
  const height = range.max - range.min;
  const y = (score: number): string => {
    const inside = Math.min(range.max, Math.max(range.min, score));
    return `${Number((((range.max - inside) / height) * 100).toFixed(3))}%`;
  };
  return (
    <svg className="mdma-svg-plot mdma-trend-plot" aria-hidden="true">
      <rect className="mdma-trend-paper" width="100%" height="100%" />
      <Band y={y} range={range} points={points} reliableChange={reliableChange} />
      {[range.min, (range.min + range.max) / 2, range.max].map((score) => (
        <line key={score} className="mdma-time-gridline" x1="0" x2="100%" y1={y(score)} y2={y(score)} />
      ))}
      {markers.map(({ label, on }) => (
        <g key={`${label} ${on}`}>
          <line className="mdma-trend-dosing" x1={axis.x(on)} x2={axis.x(on)} y1="0" y2="100%" />
          <svg x={axis.x(on)} y="0" overflow="visible">
            <path className="mdma-trend-flag" d="M-5 0H5L0 8Z" />
            <text className="mdma-trend-label" x="8" y="15">
              {label}
            </text>
          </svg>
        </g>
      ))}
      {trendLines(points).map(([one, other]) => (
        <line
          key={other.on}
          className="mdma-trend-line"
          x1={axis.x(one.on)}
          x2={axis.x(other.on)}
          y1={y(Number(one.score))}
          y2={y(Number(other.score))}
        />
      ))}
      {points.map((point) => (
        <svg
          key={`${point.visit} ${point.on}`}
          x={axis.x(point.on)}
          y={isScored(point) ? y(Number(point.score)) : '100%'}
          overflow="visible"
        >
          {isScored(point) ? (
            <>
              <circle className="mdma-trend-point" r="4" />
              <text className="mdma-trend-value" x="0" y={numberOffset(y(Number(point.score)))} textAnchor="middle">
                {point.score}
              </text>
            </>
          ) : (
            <path className="mdma-trend-gap" d="M-4.5 -12h9v9h-9z" />
          )}
        </svg>
      ))}
    </svg>
  );
}

interface BandProps extends Pick<TrendPlotProps, 'range' | 'points' | 'reliableChange'> {
  readonly y: (score: number) => string;
}

function Band({ y, range, points, reliableChange }: BandProps): ReactNode {
  const { t } = useMdma();
  const from = points.find(({ visit }) => visit === reliableChange?.fromVisit);
  if (!reliableChange || !from || !isScored(from)) return null;
  const { value } = reliableChange.points;
  // the band never leaves the range of the scale
  const upper = Math.min(range.max, Number(from.score) + value);
  const lower = Math.max(range.min, Number(from.score) - value);
  const height = Number.parseFloat(y(lower)) - Number.parseFloat(y(upper));
  return (
    <g className="mdma-trend-band">
      <rect width="100%" y={y(upper)} height={`${height}%`} />
      <line x1="0" x2="100%" y1={y(upper)} y2={y(upper)} />
      <line x1="0" x2="100%" y1={y(lower)} y2={y(lower)} />
      <svg x="100%" y={y(lower)} overflow="visible">
        <text x="-8" y="-6" textAnchor="end">
          {t('trend.band', { points: value, visit: from.visit })}
        </text>
      </svg>
    </g>
  );
}
