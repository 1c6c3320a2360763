import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useMemo, useState } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { InspectLine } from '../time-axis/inspect-line.tsx';
import { NowLine } from '../time-axis/now-line.tsx';
import { TimeRow } from '../time-axis/time-row.tsx';
import { timeScale } from '../time-axis/time-scale.ts';
import type { TimeSpan } from '../time-axis/time-span.ts';
import { wallHour } from '../time-axis/wall-hour.ts';
import { CheckMarks } from './check-marks.tsx';
import type { DayCheck, DayGate, DayState, ExpectedPhase, GivenDose, RecordedPhase } from './day-ruler-types.ts';
import { EffectLane } from './effect-lane.tsx';
import { ExpectedLane, RecordedLane } from './phase-lanes.tsx';
import { rulerEvents, standingAt } from './ruler-events.ts';
import { TickLane } from './tick-lane.tsx';
import { rulerWords } from './ruler-words.ts';

/** What a day ruler draws. Every moment and every state is given; the ruler reads no clock and judges nothing. */
export interface DayRulerProps extends ComponentProps {
  readonly span: TimeSpan;
  readonly now: Instant;
  readonly dayState: DayState;
  /** The doses of the day in the order they were given; elapsed time counts from the first. */
  readonly doses: readonly GivenDose[];
  readonly recorded: readonly RecordedPhase[];
  readonly expected: readonly ExpectedPhase[];
  readonly gate?: DayGate | undefined;
  readonly checks: readonly DayCheck[];
  /** Off where the marks stand on a row of their own under the strips; the list still names them. */
  readonly showChecks?: boolean;
  /** The outline of the expected effect; a site may prefer a ruler without it. */
  readonly showExpectedEffect?: boolean;
  readonly label?: string | undefined;
  readonly cursor?: Instant | undefined;
  readonly onCursorChange?: (at: Instant) => void;
}

/**
 * The dosing day as one ruler: hours by the clock and since the dose, phases as they were recorded and as they are expected,
 * the gate of the supplemental dose, the checks, and the line of the present. What is expected is hatched and says so.
 */
export function DayRuler(props: DayRulerProps): ReactNode {
  const {
    span,
    now,
    dayState,
    doses,
    recorded,
    expected,
    gate,
    checks,
    showChecks = true,
    showExpectedEffect = true,
  } = props;
  const mdma = useMdma();
  const words = useMemo(() => rulerWords(mdma), [mdma]);
  const scale = useMemo(() => timeScale({ from: span.from, to: span.to }), [span.from, span.to]);
  const [ownCursor, setOwnCursor] = useState<Instant>();
  const cursor = props.cursor ?? ownCursor ?? now;
  const firstDose = doses[0];
  const supplemental = doses[1];
  const gateDetail = (of: DayGate) =>
    of.state === 'given' && supplemental
      ? `${mdma.format.dose(supplemental.dose)}, ${words.doseGiven(supplemental.at)}`
      : words.gateDetail(of);
  const events = rulerEvents({ doses, recorded, expected, gate, checks });
  return (
    <figure {...rootProps('mdma-day-ruler', props)} data-state={dayState} aria-label={props.label ?? words.title}>
      <NowLine scale={scale} now={now} label={mdma.format.time(now)} />
      <TimeRow
        className="mdma-ruler-head"
        label={
          showExpectedEffect && expected.length > 0 ? (
            <span className="mdma-ruler-lane-label mdma-ruler-effect-label">{words.expectedEffect}</span>
          ) : null
        }
        gutter={dayState === 'running' ? null : <p className="mdma-ruler-state">{words.dayState(dayState)}</p>}
      >
        <EffectLane
          scale={scale}
          now={now}
          expected={expected}
          showExpectedEffect={showExpectedEffect}
          gate={gate}
          doses={doses}
          words={{
            gate: gate ? words.gate(gate) : '',
            gateDetail: gate ? gateDetail(gate) : '',
            doses: doses.map((given) => ({ name: mdma.format.dose(given.dose), detail: words.doseGiven(given.at) })),
          }}
        />
        <TickLane
          scale={scale}
          now={now}
          hour={wallHour(span.from, mdma.timeZone)}
          doseAt={firstDose?.at}
          clock={mdma.format.time}
          elapsed={words.elapsedHours}
          doseWord={words.dose}
        />
      </TimeRow>
      <TimeRow label={<span className="mdma-ruler-lane-label">{words.recorded}</span>}>
        <RecordedLane
          scale={scale}
          now={now}
          phases={recorded}
          name={words.phase}
          detail={words.recordedBy}
          empty={words.noneRecorded}
        />
      </TimeRow>
      <TimeRow label={<span className="mdma-ruler-lane-label">{words.expected}</span>}>
        <ExpectedLane
          scale={scale}
          phases={expected}
          name={words.phase}
          expectedWord={words.expectedWord}
          empty={firstDose ? words.noneExpected : words.noDoseYet}
        />
      </TimeRow>
      {showChecks ? (
        <TimeRow label={<span className="mdma-ruler-lane-label">{words.checks}</span>}>
          <CheckMarks scale={scale} checks={checks} now={now} />
        </TimeRow>
      ) : null}
      <InspectLine
        scale={scale}
        at={cursor}
        label={words.inspect}
        readout={words.standing(cursor, standingAt(cursor, events, now))}
        onChange={(at) => {
          setOwnCursor(at);
          props.onCursorChange?.(at);
        }}
      />
      <ol className="mdma-visually-hidden">
        {events.map((event) => (
          <li key={`${event.kind}${event.at}`}>{words.event(event)}</li>
        ))}
      </ol>
    </figure>
  );
}
