import { type ReactNode, useMemo } from 'react';
import type { TimeSpan } from '../time-axis/time-span.ts';
import { BeyondGlyph } from './strip-glyph.tsx';
import { tracePath } from './trace-path.ts';
import type { DeviceTrace, StripDefinition } from './vitals-strips-types.ts';

/** More columns than any strip has pixels on a screen that shows a day. */
const columns = 1_000;

interface TracePlotProps {
  readonly trace: DeviceTrace;
  readonly strip: StripDefinition;
  readonly span: TimeSpan;
}

/** What a device measured all the time, behind what people recorded. */
export function TracePlot({ trace, strip, span }: TracePlotProps): ReactNode {
  const { d, beyond } = useMemo(() => tracePath(trace, span, strip, columns), [trace, span, strip]);
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
}
