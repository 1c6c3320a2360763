import type { Instant } from '@mdma-at/evidence';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { stepCursor } from './step-cursor.ts';
import type { TimeScale } from './time-scale.ts';

interface InspectLineProps {
  readonly scale: TimeScale;
  readonly at: Instant;
  readonly onChange: (at: Instant) => void;
  /** The name of what is inspected. */
  readonly label: string;
  /** The moment and what stands there, in words: spoken, and shown beside the cursor while it has the focus. */
  readonly readout: string;
  /** Keys that the owner takes for itself; return true when one was taken. */
  readonly onKey?: (key: string) => boolean;
}

const minute = 60_000;

/** A cursor over the time axis that is one tab stop: arrows move a minute, Page keys a quarter of an hour, Home and End to the ends. */
export function InspectLine({ scale, at, onChange, label, readout, onKey }: InspectLineProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (onKey?.(event.key)) {
      event.preventDefault();
      return;
    }
    const next = stepCursor(at, event.key, scale.span);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const moment = scale.at(((event.clientX - box.left) / box.width) * 100);
    onChange(Math.round(moment / minute) * minute);
  };
  return (
    <div className="mdma-time-overlay mdma-inspect">
      <div
        className="mdma-time-overlay-plot mdma-inspect-area"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={Math.round((scale.span.to - scale.span.from) / minute)}
        aria-valuenow={Math.round((at - scale.span.from) / minute)}
        aria-valuetext={readout}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      >
        <div className="mdma-inspect-line" style={{ insetInlineStart: scale.x(at) }} aria-hidden="true">
          <span className="mdma-inspect-readout" data-side={scale.percent(at) > 50 ? 'before' : 'after'}>
            {readout}
          </span>
        </div>
      </div>
    </div>
  );
}
