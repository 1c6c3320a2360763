import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Hatch } from '../hatch/hatch.tsx';
import type { TimeScale } from '../time-axis/time-scale.ts';
import type { DayGate, ExpectedPhase, GivenDose } from './day-ruler-types.ts';
import { effectOutline } from './effect-outline.ts';

interface EffectLaneProps {
  readonly scale: TimeScale;
  readonly now: Instant;
  readonly expected: readonly ExpectedPhase[];
  readonly showExpectedEffect: boolean;
  readonly gate: DayGate | undefined;
  readonly doses: readonly GivenDose[];
  readonly words: {
    readonly gate: string;
    readonly gateDetail: string;
    readonly doses: readonly { readonly name: string; readonly detail: string }[];
  };
}

/** The upper lane of the ruler: the expected effect, hatched, the gate of the supplemental dose, and the doses that were given. */
export function EffectLane({
  scale,
  now,
  expected,
  showExpectedEffect,
  gate,
  doses,
  words,
}: EffectLaneProps): ReactNode {
  const id = useId();
  const outline = showExpectedEffect ? effectOutline(scale, expected) : undefined;
  return (
    <svg className="mdma-svg-plot mdma-ruler-effect" aria-hidden="true">
      <defs>
        <Hatch id={`${id}expected`} kind="expected" />
        <Hatch id={`${id}gate`} kind="gate" />
      </defs>
      <rect className="mdma-ruler-past" x="0" y="0" height="100%" width={scale.x(now)} />
      {outline ? (
        <svg className="mdma-ruler-expected" height="48%" y="52%" overflow="visible">
          <clipPath id={`${id}outline`} clipPathUnits="objectBoundingBox">
            <path d={outline} transform="scale(0.01)" />
          </clipPath>
          <rect width="100%" height="100%" fill={`url(#${id}expected)`} clipPath={`url(#${id}outline)`} />
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            <path d={outline} fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke" />
          </svg>
        </svg>
      ) : null}
      {gate ? (
        <g className="mdma-ruler-gate" data-state={gate.state}>
          <GateShape scale={scale} gate={gate} fill={`url(#${id}gate)`} />
          <svg x={scale.x(gate.closesAt)} overflow="visible">
            <text className="mdma-ruler-strong" x="8" y="1em" dy="2">
              {words.gate}
            </text>
            <text x="8" y="2.3em" dy="2">
              {words.gateDetail}
            </text>
          </svg>
        </g>
      ) : null}
      {doses.map((given, index) => (
        <svg key={given.at} x={scale.x(given.at)} overflow="visible">
          <line y2="100%" className="mdma-ruler-dose-line" />
          <path className="mdma-ruler-dose-mark" d="M-6 0H6L0 9Z" />
          <text className="mdma-ruler-strong" x="8" y="1em" dy="2">
            {index === 0 ? words.doses[index]?.name : null}
          </text>
          <text x="8" y="2.3em" dy="2">
            {index === 0 ? words.doses[index]?.detail : null}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function GateShape({ scale, gate, fill }: { scale: TimeScale; gate: DayGate; fill: string }): ReactNode {
  const width = `${scale.percent(gate.closesAt) - scale.percent(gate.opensAt)}%`;
  return (
    <svg x={scale.x(gate.opensAt)} width={width} height="100%" overflow="visible">
      <rect width="100%" height="100%" fill={fill} />
      <line className="mdma-ruler-gate-edge" y1="0" y2="100%" />
      <line className="mdma-ruler-gate-edge" x1="100%" x2="100%" y1="0" y2="100%" />
    </svg>
  );
}
