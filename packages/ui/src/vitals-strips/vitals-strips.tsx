import type { Instant } from '@mdma-at/evidence';
import type { Assessment } from '@mdma-at/vitals';
import { type ReactNode, useMemo, useState } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { CheckMarks } from '../day-ruler/check-marks.tsx';
import type { DayCheck } from '../day-ruler/day-ruler-types.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { VitalsTable } from '../vitals-table/vitals-table.tsx';
import { clinicalTicks } from '../time-axis/clinical-ticks.ts';
import { InspectLine } from '../time-axis/inspect-line.tsx';
import { NowLine } from '../time-axis/now-line.tsx';
import { TimeRow } from '../time-axis/time-row.tsx';
import { timeScale } from '../time-axis/time-scale.ts';
import type { TimeSpan } from '../time-axis/time-span.ts';
import { wallHour } from '../time-axis/wall-hour.ts';
import { inspectedReading, nearestReading, neighbouringReading } from './inspect-strips.ts';
import { LatestValue } from './latest-value.tsx';
import { StripAxis } from './strip-axis.tsx';
import { StripPlot } from './strip-plot.tsx';
import { stripWords } from './strip-words.ts';
import { usualStrips } from './usual-strips.ts';
import type {
  DeviceTrace,
  VitalsFreshness,
  RecordedReading,
  StripDefinition,
  VitalBands,
} from './vitals-strips-types.ts';

/** What the strips draw. `bands` has no default: a site sets its limits, or the strips say that there are none. */
export interface VitalsStripsProps extends ComponentProps {
  readonly span: TimeSpan;
  readonly now: Instant;
  readonly readings: readonly RecordedReading[];
  /** What devices measured all the time, drawn behind the readings. */
  readonly traces?: readonly DeviceTrace[] | undefined;
  readonly bands: VitalBands;
  /** The judgement of the latest reading; it alone says which band is entered. */
  readonly assessment?: Assessment | undefined;
  readonly freshness: VitalsFreshness;
  /** The rounds of the day; lines are not drawn across one that was missed. */
  readonly checks: readonly DayCheck[];
  readonly strips?: readonly StripDefinition[] | undefined;
  /** One sentence about what the strips show, when the usual one does not do. */
  readonly caption?: string | undefined;
  readonly onOpenReading?: ((id: string) => void) | undefined;
  readonly defaultView?: 'strips' | 'table';
}

const noTraces: readonly DeviceTrace[] = [];

/**
 * Vital signs as stacked strips on the axis of the day, each on a fixed scale with its latest and previous value beside it.
 * A band stays neutral until the assessment says that it was entered; then it is tinted, edged, and named with its source.
 */
export function VitalsStrips(props: VitalsStripsProps): ReactNode {
  const { span, now, readings, bands, assessment, freshness, checks } = props;
  const strips: readonly StripDefinition[] = props.strips ?? usualStrips;
  const mdma = useMdma();
  const words = useMemo(() => stripWords(mdma), [mdma]);
  const [view, setView] = useState(props.defaultView ?? 'strips');
  const [place, setPlace] = useState<{ readonly id: string | undefined; readonly strip: number }>({
    id: undefined,
    strip: 0,
  });
  const traces = props.traces ?? noTraces;
  const scale = useMemo(() => timeScale({ from: span.from, to: span.to }), [span.from, span.to]);
  const hours = clinicalTicks(span, 60, wallHour(span.from, mdma.timeZone));
  const missed = checks.filter((check) => check.state === 'missed').map((check) => check.at);
  const entered: ReadonlySet<string> = new Set((assessment?.findings ?? []).map((finding) => finding.code));
  const drawn = bands.kind === 'bands' ? bands.bands : [];
  const inspected = inspectedReading(readings, place.id);
  const caption = props.caption ?? words.caption({ readings, strips, assessment, freshness, now, bands: drawn });
  return (
    <figure {...rootProps('mdma-vitals-strips', props)} aria-label={words.title}>
      {view === 'table' ? (
        <VitalsTable readings={readings} strips={strips} bands={bands} />
      ) : (
        <div className="mdma-strips-body">
          <NowLine scale={scale} now={now} />
          {strips.map((strip) => (
            <section key={strip.id} className="mdma-strip" aria-label={words.strip(strip)}>
              <p className="mdma-strip-heading">
                <strong>{words.strip(strip)}</strong> {words.unit(strip)}
                {strip.scaleChanged ? <span className="mdma-strip-note"> {words.scaleChanged}</span> : null}
                {traces
                  .filter((trace) => strip.signs.some((sign) => sign === trace.sign))
                  .map((trace) => (
                    <span key={trace.sign} className="mdma-strip-note">
                      {' '}
                      {words.traced(trace)}
                    </span>
                  ))}
              </p>
              <TimeRow
                label={<StripAxis strip={strip} />}
                gutter={
                  <LatestValue
                    strip={strip}
                    readings={readings}
                    bands={drawn}
                    entered={entered}
                    freshness={freshness}
                    now={now}
                    words={words}
                  />
                }
              >
                <StripPlot
                  strip={strip}
                  scale={scale}
                  now={now}
                  hours={hours}
                  readings={readings}
                  missed={missed}
                  traces={traces}
                  bands={drawn}
                  entered={entered}
                  freshness={freshness}
                  bandWords={words.band}
                />
              </TimeRow>
            </section>
          ))}
          <TimeRow label={<span className="mdma-strip-heading">{words.checks}</span>}>
            <CheckMarks scale={scale} checks={checks} now={now} />
          </TimeRow>
          {readings.length > 0 ? (
            <InspectLine
              scale={scale}
              at={inspected?.reading.at ?? now}
              label={words.inspect}
              readout={words.inspected(inspected, strips[place.strip])}
              onChange={(at) => setPlace({ ...place, id: nearestReading(readings, at)?.id })}
              onKey={(key) => {
                if (key === 'Enter' && inspected) props.onOpenReading?.(inspected.id);
                else if (key === 'ArrowUp' || key === 'ArrowDown')
                  setPlace({
                    ...place,
                    strip: (place.strip + (key === 'ArrowDown' ? 1 : strips.length - 1)) % strips.length,
                  });
                else if (key === 'ArrowLeft' || key === 'ArrowRight')
                  setPlace({
                    ...place,
                    id: neighbouringReading(readings, inspected?.id, key === 'ArrowRight' ? 1 : -1)?.id,
                  });
                else return false;
                return true;
              }}
            />
          ) : null}
        </div>
      )}
      {bands.kind === 'none' ? <p className="mdma-strip-note">{words.noLimits(bands.why)}</p> : null}
      <figcaption className="mdma-strips-caption">
        <p>{caption}</p>
        <button
          type="button"
          className="mdma-strips-toggle"
          onClick={() => setView(view === 'strips' ? 'table' : 'strips')}
        >
          {view === 'strips' ? words.showTable : words.showStrips}
        </button>
      </figcaption>
    </figure>
  );
}
