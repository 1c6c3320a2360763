import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Hatch } from '../hatch/hatch.tsx';
import type { TimeScale } from '../time-axis/time-scale.ts';
import type { ExpectedPhase, RecordedPhase } from './day-ruler-types.ts';

interface RecordedLaneProps {
  readonly scale: TimeScale;
  readonly now: Instant;
  readonly phases: readonly RecordedPhase[];
  readonly name: (phase: RecordedPhase) => string;
  /** When, and who where there is room for it. */
  readonly detail: (phase: RecordedPhase, roomy: boolean) => string;
  readonly empty: string;
}

/** The share of the axis, in percent, from which a bracket has room for who recorded it. */
const roomyFrom = 10;

/** Phases that a person recorded: a solid bracket with a name, a time and who. The last one stays open at now. */
export function RecordedLane({ scale, now, phases, name, detail, empty }: RecordedLaneProps): ReactNode {
  if (phases.length === 0) return <p className="mdma-ruler-none">{empty}</p>;
  return (
    <div className="mdma-ruler-lane" aria-hidden="true">
      {phases.map((phase) => {
        const current = phase.to === undefined;
        const roomy = current || scale.percent(phase.to) - scale.percent(phase.from) >= roomyFrom;
        return (
          <div
            key={phase.from}
            className="mdma-ruler-bracket"
            data-current={current || undefined}
            style={{ insetInlineStart: scale.x(phase.from), inlineSize: width(scale, phase.from, phase.to ?? now) }}
          >
            <span className="mdma-ruler-phase">{name(phase)}</span>
            <span className="mdma-ruler-by">{detail(phase, roomy)}</span>
          </div>
        );
      })}
    </div>
  );
}

interface ExpectedLaneProps {
  readonly scale: TimeScale;
  readonly phases: readonly ExpectedPhase[];
  readonly name: (phase: ExpectedPhase) => string;
  readonly expectedWord: string;
  readonly empty: string;
}

/** Windows in which the protocol expects a phase: a hatched bar, and beneath it the name with the word "expected". */
export function ExpectedLane({ scale, phases, name, expectedWord, empty }: ExpectedLaneProps): ReactNode {
  const id = useId();
  if (phases.length === 0) return <p className="mdma-ruler-none">{empty}</p>;
  return (
    <div className="mdma-ruler-lane" aria-hidden="true">
      <svg className="mdma-svg-plot mdma-ruler-windows">
        <defs>
          <Hatch id={id} kind="expected" />
        </defs>
        {phases.map((phase) => (
          <rect
            key={phase.phase}
            className="mdma-ruler-window"
            x={scale.x(phase.from)}
            width={width(scale, phase.from, phase.to)}
            y="0.5"
            height="8"
            fill={`url(#${id})`}
          />
        ))}
      </svg>
      {phases.map((phase) => (
        <div
          key={phase.phase}
          className="mdma-ruler-window-name"
          style={{ insetInlineStart: scale.x(phase.from), inlineSize: width(scale, phase.from, phase.to) }}
        >
          <span className="mdma-ruler-phase">{name(phase)}</span>
          <span className="mdma-ruler-by">{expectedWord}</span>
        </div>
      ))}
    </div>
  );
}

function width(scale: TimeScale, from: Instant, to: Instant): string {
  const start = Math.max(0, scale.percent(from));
  return `${Math.max(0, Math.min(100, scale.percent(to)) - start).toFixed(4)}%`;
}
