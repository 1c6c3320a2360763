import { memo, type ReactNode } from 'react';
import type { TimeSpan } from '../time-axis/time-span.ts';
import { firstFrom } from './first-from.ts';
import { BeyondGlyph } from './strip-glyph.tsx';
import { tracePath } from './trace-path.ts';
import type { DeviceTrace, StripDefinition } from './vitals-strips-types.ts';

/** More columns than any strip has pixels on a screen that shows a day. */
const columns = 1_000;
/** A value that comes in redraws its own stretch only. */
const stretches = 12;

interface TracePlotProps {
  readonly trace: DeviceTrace;
  readonly strip: StripDefinition;
  readonly span: TimeSpan;
}

/** What a device measured all the time, behind what people recorded. */
export function TracePlot({ trace, strip, span }: TracePlotProps): ReactNode {
  const { at, values, gapAfterMs } = trace;
  const starts = Array.from({ length: stretches + 1 }, (_, stretch) =>
    stretch === stretches ? at.length : firstFrom(at, span.from + ((span.to - span.from) * stretch) / stretches),
  );
  return starts.slice(1).map((end, stretch) => {
    const start = starts[stretch] ?? 0;
    return end > start ? (
      <Stretch
        // eslint-disable-next-line react/no-array-index-key -- a stretch is its place
        key={stretch}
        at={at}
        values={values}
        gapAfterMs={gapAfterMs}
        // the value before it, so that the line goes on
        first={Math.max(0, start - 1)}
        end={end}
        from={span.from}
        to={span.to}
        min={strip.min}
        max={strip.max}
      />
    ) : null;
  });
}

interface StretchProps extends Omit<DeviceTrace, 'sign'>, TimeSpan, Pick<StripDefinition, 'min' | 'max'> {
  readonly first: number;
  readonly end: number;
}

const Stretch = memo(({ at, values, gapAfterMs, first, end, from, to, min, max }: StretchProps): ReactNode => {
  const { d, beyond } = tracePath({ at, values, gapAfterMs }, { from, to }, { min, max }, columns, first, end);
  return (
    <>
      <svg width="100%" height="100%" viewBox={`0 0 ${columns} 100`} preserveAspectRatio="none">
        <path className="mdma-strip-trace" d={d} vectorEffect="non-scaling-stroke" />
      </svg>
      {beyond.map(({ column, side }) => (
        <svg key={column} x={`${(column / columns) * 100}%`} y={side === 'above' ? '0%' : '100%'} overflow="visible">
          <BeyondGlyph beyond={side} />
        </svg>
      ))}
    </>
  );
});
