import type { Instant } from '@mdma-at/evidence';
import type { EffectPhase } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import { Clock } from '../clock/clock.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** Something that the day asks for next. Whether it is late is told, not computed. */
export interface DueItem {
  readonly id: string;
  /** What to do: "Repeat blood pressure". */
  readonly what: string;
  readonly dueAt: Instant;
  /** `by` is due at a moment, `before` must be done by then, `overdue` should have been. */
  readonly kind: 'due' | 'before' | 'overdue';
}

export interface PhaseClockProps extends ComponentProps<HTMLDivElement> {
  readonly now: Instant;
  /** The moment of the first dose; absent before it. */
  readonly doseAt?: Instant | undefined;
  /** The phase that a person recorded last. */
  readonly recorded?: { readonly phase: EffectPhase; readonly at: Instant; readonly by: string } | undefined;
  /** The phase that the protocol expects now, shown only while none is recorded. */
  readonly expected?: EffectPhase | undefined;
  readonly next: readonly DueItem[];
}

/** Where the day is: the time since the first dose, the phase as a person recorded it, and what is due next. */
export function PhaseClock(props: PhaseClockProps): ReactNode {
  const { now, doseAt, next } = props;
  const { t } = useMdma();
  return (
    <div {...rootProps('mdma-phase-clock', props)}>
      <div className="mdma-phase-clock-part">
        {doseAt === undefined ? (
          <>
            <p className="mdma-phase-clock-label">{t('phaseClock.noDose')}</p>
            <Clock kind="wall" at={now} size="elapsed" label={t('phaseClock.now')} showLabel={false} />
          </>
        ) : (
          <>
            <p className="mdma-phase-clock-label">{t('phaseClock.since')}</p>
            <Clock
              kind="elapsed"
              from={doseAt}
              to={now}
              size="elapsed"
              label={t('phaseClock.since')}
              showLabel={false}
            />
          </>
        )}
      </div>
      <div className="mdma-phase-clock-part">
        <PhaseName {...props} />
      </div>
      <div className="mdma-phase-clock-part mdma-phase-clock-next">
        <p className="mdma-phase-clock-label">{t('phaseClock.next')}</p>
        {next.length === 0 ? <p className="mdma-phase-clock-line">{t('phaseClock.nothingDue')}</p> : null}
        <ul className="mdma-phase-clock-line">
          {next.map((item, place) => (
            // each place says what stands there now; nothing slides into it
            <li key={`${place} ${item.id}`}>
              <Due item={item} now={now} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function PhaseName({ recorded, expected }: PhaseClockProps): ReactNode {
  const { t, words, format } = useMdma();
  if (recorded) {
    return (
      <>
        <p className="mdma-phase-clock-label">
          {t('phaseClock.phase', { time: format.time(recorded.at), by: recorded.by })}
        </p>
        <p className="mdma-phase-clock-phase">{words('phase', recorded.phase)}</p>
      </>
    );
  }
  return (
    <>
      <p className="mdma-phase-clock-label">{expected ? t('phaseClock.expectedPhase') : t('phaseClock.noPhase')}</p>
      <p className="mdma-phase-clock-phase" data-expected={expected ? true : 'nothing'}>
        {expected ? words('phase', expected) : t('phaseClock.none')}
      </p>
    </>
  );
}

function Due({ item, now }: { readonly item: DueItem; readonly now: Instant }): ReactNode {
  const { t, format } = useMdma();
  const time = format.time(item.dueAt);
  switch (item.kind) {
    case 'due':
      return (
        <>
          <b>{item.what}</b> {t('phaseClock.due', { time })}
        </>
      );
    case 'before':
      return (
        <>
          <b>{item.what}</b> {t('phaseClock.before', { time })}
        </>
      );
    case 'overdue':
      return (
        <StatusMark
          severity="overdue"
          label={t('phaseClock.overdue', { what: item.what, age: format.duration(now - item.dueAt) })}
        />
      );
    default:
      return item.kind satisfies never;
  }
}
