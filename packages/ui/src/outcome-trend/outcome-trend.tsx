import type { Day } from '@mdma-at/evidence';
import { useId, useState, type ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { dayAxis, spanOfDays } from '../day-axis/day-axis.ts';
import { MonthRuler } from '../day-axis/month-ruler.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { inOrder, isScored, type ScoredPoint } from './trend-lines.ts';
import { TrendPlot } from './trend-plot.tsx';
import { TrendTable } from './trend-table.tsx';
import type { ReliableChange, TrendMarker, TrendPoint } from './trend-types.ts';

export interface OutcomeTrendProps extends ComponentProps<HTMLElement> {
  readonly scale: string;
  /** The full range of the scale; the axis shows all of it, whatever the scores. */
  readonly range: { readonly min: number; readonly max: number };
  readonly points: readonly TrendPoint[];
  readonly markers?: readonly TrendMarker[];
  /** Without it no band is drawn, and the figure says so. */
  readonly reliableChange?: ReliableChange | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly defaultView?: 'figure' | 'table';
}

const margin = 7;

/**
 * One scale over the visits of a course, on its full range, with the dosing days and the band within which a change is
 * not reliable. A missing visit stays a gap. Getting lower is drawn like getting higher: nothing is praised.
 */
export function OutcomeTrend(props: OutcomeTrendProps): ReactNode {
  const { scale, range, markers = [], reliableChange, sourceOf } = props;
  const { t } = useMdma();
  const id = useId();
  const [view, setView] = useState(props.defaultView ?? 'figure');
  const points = inOrder(props.points);
  const scored = points.filter(isScored);
  const days = [...points, ...markers].map(({ on }) => on);
  const [first, ...others] = days;
  return (
    <figure {...rootProps('mdma-trend', props)} aria-labelledby={id}>
      <figcaption className="mdma-trend-head">
        <p className="mdma-trend-title">
          <b>{scale}</b> {t('trend.range', { min: range.min, max: range.max })}
        </p>
        <p id={id} className="mdma-trend-caption">
          <Caption scale={scale} points={points} scored={scored} markers={markers} />
        </p>
        {first ? (
          <button
            type="button"
            className="mdma-link-button"
            onClick={() => setView((now) => (now === 'figure' ? 'table' : 'figure'))}
          >
            {t(view === 'figure' ? 'trend.showTable' : 'trend.showFigure')}
          </button>
        ) : null}
      </figcaption>
      {first && view === 'figure' ? <Figure {...props} points={points} days={[first, ...others]} /> : null}
      {first && view === 'table' ? <TrendTable scale={scale} range={range} points={points} markers={markers} /> : null}
      {first ? (
        <p className="mdma-trend-source">
          {reliableChange ? (
            <>
              {t('trend.bandSource', { points: reliableChange.points.value })}{' '}
              <Citation basis={reliableChange.points.basis} sourceOf={sourceOf} showFacts />
            </>
          ) : (
            t('trend.noBand')
          )}
        </p>
      ) : null}
    </figure>
  );
}

interface FigureProps extends OutcomeTrendProps {
  readonly days: readonly [Day, ...Day[]];
}

function Figure({ scale, range, points, markers = [], reliableChange, days }: FigureProps): ReactNode {
  const axis = dayAxis(spanOfDays(days, margin), 8);
  return (
    <>
      <div className="mdma-trend-figure">
        <div className="mdma-trend-axis" aria-hidden="true">
          <span>{range.max}</span>
          <span>{(range.max + range.min) / 2}</span>
          <span>{range.min}</span>
        </div>
        <div>
          <TrendPlot axis={axis} range={range} points={points} markers={markers} reliableChange={reliableChange} />
          <MonthRuler axis={axis} />
        </div>
      </div>
      <div className="mdma-trend-print">
        <TrendTable scale={scale} range={range} points={points} markers={markers} />
      </div>
    </>
  );
}

interface CaptionProps {
  readonly scale: string;
  readonly points: readonly TrendPoint[];
  readonly scored: readonly ScoredPoint[];
  readonly markers: readonly TrendMarker[];
}

function Caption({ scale, points, scored, markers }: CaptionProps): ReactNode {
  const { t, format } = useMdma();
  const first = scored[0];
  const last = scored.at(-1);
  if (!first || !last) return t('trend.empty');
  if (scored.length === 1) return t('trend.one', { scale, value: first.score, day: format.day(first.on) });
  const missing = points.length - scored.length;
  const told = { first: first.score, firstDay: format.day(first.on), last: last.score, lastDay: format.day(last.on) };
  return (
    <>
      {t('trend.caption', { scale, ...told })}
      {markers.length > 0 ? ` ${t('trend.dosings', { count: markers.length })}` : null}
      {missing > 0 ? ` ${t('trend.missing', { count: missing })}` : null}
    </>
  );
}
