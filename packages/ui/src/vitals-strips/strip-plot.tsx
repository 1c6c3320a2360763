import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Hatch } from '../hatch/hatch.tsx';
import type { TimeScale } from '../time-axis/time-scale.ts';
import { bandRegions, isUpward } from './band-regions.ts';
import { seriesPoints, seriesSegments } from './series-segments.ts';
import { BeyondGlyph, LevelGlyph, PointGlyph } from './strip-glyph.tsx';
import { stripScale } from './strip-scale.ts';
import { TracePlot } from './trace-plot.tsx';
import type {
  DeviceTrace,
  VitalsFreshness,
  RecordedReading,
  StripDefinition,
  VitalBand,
} from './vitals-strips-types.ts';

interface StripPlotProps {
  readonly strip: StripDefinition;
  readonly scale: TimeScale;
  readonly now: Instant;
  readonly hours: readonly Instant[];
  readonly readings: readonly RecordedReading[];
  readonly missed: readonly Instant[];
  readonly traces: readonly DeviceTrace[];
  readonly bands: readonly VitalBand[];
  /** The codes that the assessment of the latest reading holds. */
  readonly entered: ReadonlySet<string>;
  readonly freshness: VitalsFreshness;
  readonly bandWords: (band: VitalBand) => string;
}

/** One strip: paper, hours, past, bands, and the series. Everything it knows about limits was told to it. */
export function StripPlot(props: StripPlotProps): ReactNode {
  const { strip, scale, now, hours, readings, missed, traces, bands, entered, freshness, bandWords } = props;
  const id = useId();
  const place = stripScale(strip);
  const regions = bandRegions(bands, strip, entered);
  const [upper, lower] = strip.signs;
  const points = seriesPoints(readings, upper);
  const last = points.at(-1);
  const lead = regions.findLast((region) => entered.has(region.band.code));
  return (
    <svg className="mdma-svg-plot mdma-strip-plot" data-strip={strip.id} aria-hidden="true">
      <defs>
        <Hatch id={id} kind="unknown" />
      </defs>
      <rect className="mdma-strip-paper" width="100%" height="100%" />
      <rect className="mdma-time-past" width={scale.x(now)} height="100%" />
      {regions.map((region) => (
        <BandShape key={region.band.code} {...region} place={place} entered={entered.has(region.band.code)} />
      ))}
      {hours.map((at) => (
        <line key={at} className="mdma-time-gridline" x1={scale.x(at)} x2={scale.x(at)} y1="0" y2="100%" />
      ))}
      {strip.ticks.map((tick) => (
        <line key={tick} className="mdma-time-gridline" x1="0" x2="100%" y1={place(tick).y} y2={place(tick).y} />
      ))}
      {regions.map((region) => (
        <BandEdge
          key={region.band.code}
          band={region.band}
          y={place(region.from).y}
          entered={entered.has(region.band.code)}
          words={bandWords(region.band)}
        />
      ))}
      {freshness.kind === 'stale' ? (
        <svg
          x={scale.x(freshness.since)}
          width={`${scale.percent(now) - scale.percent(freshness.since)}%`}
          height="100%"
        >
          <rect className="mdma-strip-stale" width="100%" height="100%" fill={`url(#${id})`} />
        </svg>
      ) : null}
      {traces
        .filter(({ sign }) => sign === upper || sign === lower)
        .map((trace) => (
          <TracePlot key={trace.sign} trace={trace} strip={strip} span={scale.span} />
        ))}
      {readings.flatMap((recorded) =>
        (recorded.struck ?? [])
          .filter((value) => value.sign === upper && strip.glyph !== 'tee')
          .map((value) => (
            <svg key={recorded.id} x={scale.x(recorded.reading.at)} y={place(value.was.value).y} overflow="visible">
              {strip.glyph === 'tee' ? null : <PointGlyph glyph={strip.glyph} struck />}
            </svg>
          )),
      )}
      {lower ? (
        <Tees scale={scale} place={place} readings={readings} upper={upper} lower={lower} />
      ) : (
        <>
          {seriesSegments(points, missed).map(([from, to]) => (
            <line
              key={to.id}
              className="mdma-strip-line"
              x1={scale.x(from.at)}
              y1={place(from.value.value).y}
              x2={scale.x(to.at)}
              y2={place(to.value.value).y}
            />
          ))}
          {points.map((point) => {
            const { y, beyond } = place(point.value.value);
            return (
              <svg key={point.id} x={scale.x(point.at)} y={y} overflow="visible">
                {beyond ? (
                  <BeyondGlyph beyond={beyond} />
                ) : strip.glyph === 'tee' ? null : (
                  <PointGlyph glyph={strip.glyph} />
                )}
              </svg>
            );
          })}
        </>
      )}
      {last && lead ? (
        <svg x={scale.x(last.at)} y={place(last.value.value).y} overflow="visible">
          <g transform={isUpward(lead.band) ? 'translate(0 -12)' : 'translate(0 13)'}>
            <LevelGlyph severity={lead.band.severity} />
          </g>
        </svg>
      ) : null}
    </svg>
  );
}

type Place = ReturnType<typeof stripScale>;

function BandShape({
  band,
  from,
  to,
  place,
  entered,
}: {
  band: VitalBand;
  from: number;
  to: number;
  place: Place;
  entered: boolean;
}): ReactNode {
  const [top, bottom] = [place(Math.max(from, to)).y, place(Math.min(from, to)).y];
  const height = `${Number.parseFloat(bottom) - Number.parseFloat(top)}%`;
  return (
    <rect
      className="mdma-strip-band"
      data-entered={entered ? band.severity : undefined}
      y={top}
      width="100%"
      height={height}
    />
  );
}

function BandEdge({
  band,
  y,
  entered,
  words,
}: {
  band: VitalBand;
  y: string;
  entered: boolean;
  words: string;
}): ReactNode {
  return (
    <g className="mdma-strip-edge" data-severity={band.severity} data-entered={entered || undefined}>
      <line x1="0" x2="100%" y1={y} y2={y} />
      <svg x="100%" y={y} overflow="visible">
        <text x="-6" dy={isUpward(band) ? '-0.4em' : '1.1em'} textAnchor="end">
          {words}
        </text>
      </svg>
    </g>
  );
}

interface TeesProps {
  readonly scale: TimeScale;
  readonly place: Place;
  readonly readings: readonly RecordedReading[];
  readonly upper: StripDefinition['signs'][0];
  readonly lower: NonNullable<StripDefinition['signs'][1]>;
}

function Tees({ scale, place, readings, upper, lower }: TeesProps): ReactNode {
  const lastId = seriesPoints(readings, upper).at(-1)?.id;
  return readings.map(({ id, reading }) => {
    const ends = [reading.signs[upper], reading.signs[lower]].flatMap((value) => (value ? [place(value.value)] : []));
    const [top, bottom] = ends;
    const x = scale.x(reading.at);
    return (
      <g key={id} className="mdma-strip-tee" data-latest={id === lastId || undefined}>
        {top && bottom ? <line x1={x} x2={x} y1={top.y} y2={bottom.y} /> : null}
        {ends.map(({ y, beyond }) => (
          <svg key={y} x={x} y={y} overflow="visible">
            {beyond ? <BeyondGlyph beyond={beyond} /> : <path d="M-4.5 0H4.5" />}
          </svg>
        ))}
      </g>
    );
  });
}
