import type { Instant } from '@mdma-at/evidence';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { durationParts } from '../format/format-duration.ts';
import { isoInstant } from '../format/format-instant.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

interface ClockBase extends ComponentProps<HTMLSpanElement> {
  /** What the time is of, such as `Since first dose`. */
  readonly label: string;
  readonly precision?: 'minutes' | 'seconds';
  readonly size?: 'body' | 'value' | 'elapsed';
  /** The source of the time was lost; what is shown is the last that was known. */
  readonly lost?: boolean;
  /** Off where a heading already names it; readers still hear the label. */
  readonly showLabel?: boolean;
}

export interface WallClockProps extends ClockBase {
  readonly kind: 'wall';
  readonly at: Instant;
  /** The zone's name beside the time, for a zone that is not that of the room. */
  readonly showZone?: boolean;
}

export interface RunningClockProps extends ClockBase {
  /** `elapsed` counts from `from`, `countdown` counts to `to`; `now` is always given. */
  readonly kind: 'elapsed' | 'countdown';
  readonly from: Instant;
  readonly to: Instant;
  /** Whole minutes at which a countdown is spoken once, such as 10, 5 and 1. Nothing is spoken otherwise. */
  readonly announceAt?: readonly number[];
}

/** A time of day, a time since, or a time until. Every moment is given; the clock itself has none. */
export type ClockProps = WallClockProps | RunningClockProps;

/** A time of day on a 24-hour clock, or whole hours and minutes since or until a moment. */
export function Clock(props: ClockProps): ReactNode {
  const { label, size = 'body', lost = false, showLabel = true } = props;
  const { t } = useMdma();
  return (
    <span
      {...rootProps('mdma-clock', props)}
      role={props.kind === 'wall' ? undefined : 'timer'}
      aria-live={props.kind === 'wall' ? undefined : 'off'}
      data-kind={props.kind}
      data-size={size}
      data-lost={lost || undefined}
    >
      <span className={showLabel ? 'mdma-clock-label' : 'mdma-visually-hidden'}>{label} </span>
      {props.kind === 'wall' ? <WallTime {...props} /> : <RunningTime {...props} />}
      {lost ? (
        <>
          {' '}
          <StatusMark severity="stale" size="small" label={t('clock.lost')} />
        </>
      ) : null}
    </span>
  );
}

function WallTime({ at, precision = 'minutes', showZone = false }: WallClockProps): ReactNode {
  const { format, timeZone } = useMdma();
  return (
    <>
      <time className="mdma-clock-value" dateTime={isoInstant(at)}>
        {format.time(at, precision)}
      </time>
      {showZone ? <span className="mdma-clock-zone"> {timeZone}</span> : null}
    </>
  );
}

function RunningTime({ from, to, kind, precision = 'minutes', announceAt = [], label }: RunningClockProps): ReactNode {
  const { translator, format, announce, t } = useMdma();
  const left = Math.max(0, to - from);
  const minutes = Math.ceil(left / 60_000);
  const spoken = useRef<number>(undefined);
  const due = kind === 'countdown' && announceAt.includes(minutes) ? minutes : undefined;
  useEffect(() => {
    if (due === undefined || spoken.current === due) return;
    spoken.current = due;
    announce(t('clock.remaining', { label, time: format.duration(due * 60_000) }));
  }, [due, announce, t, format, label]);
  const parts = durationParts(left, translator, precision);
  return (
    <span className="mdma-clock-value">
      {parts.map(({ amount, unit }, index) => (
        // a number that takes more room is another text: nothing that stands there is pushed aside
        <span key={`${unit}${parts.length}${String(amount).length}`} className="mdma-clock-part">
          {index > 0 ? ' ' : ''}
          {amount}
          <span className="mdma-clock-unit">{unit}</span>
        </span>
      ))}
    </span>
  );
}
