import type { Basis, Day } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { dayAxis, spanOfDays } from '../day-axis/day-axis.ts';
import { MonthRuler } from '../day-axis/month-ruler.tsx';
import { Hatch } from '../hatch/hatch.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { Status } from '../status-mark/status.ts';
import { DayGate } from './day-gate.tsx';

/** The days that one source leaves for the next dosing day, and the rule they follow from. */
export interface StatedDays {
  readonly earliest: Day | 'unknown';
  readonly latest: Day | 'unknown';
  /** The rule as the source states it; a bound that it does not state is left out. */
  readonly days: { readonly min?: number; readonly max?: number };
  /** The day from which it counts. */
  readonly countsFrom: Day;
  readonly basis: Basis;
}

/** Where today stands to the window that counts, as the domain judges it. */
export type SpacingState = 'before' | 'open' | 'closing' | 'missed' | 'not-stated';

export interface SpacingWindowProps extends ComponentProps {
  /** What the days are for, such as `Dosing day 3`. */
  readonly visit: string;
  /** The window that the protocol uses. */
  readonly window: StatedDays;
  /** What other sources say; where it differs, both are shown. */
  readonly others?: readonly StatedDays[];
  readonly state: SpacingState;
  readonly today: Day;
  readonly sourceOf?: SourceLookup | undefined;
}

const marks = {
  before: 'expected',
  open: 'due',
  closing: 'due',
  missed: 'overdue',
  'not-stated': 'unknown',
} as const satisfies Record<SpacingState, Status>;

/** The earliest and the latest day for the next dosing day, drawn as a gate and told in a table with the rule and its source. */
export function SpacingWindow(props: SpacingWindowProps): ReactNode {
  const { visit, window, others = [], state, today, sourceOf } = props;
  const { t } = useMdma();
  const id = useId();
  const all = [window, ...others];
  const days = all.flatMap(({ earliest, latest, countsFrom }) => [
    countsFrom,
    ...(earliest === 'unknown' ? [] : [earliest]),
    ...(latest === 'unknown' ? [] : [latest]),
  ]);
  const axis = dayAxis(spanOfDays([today, ...days], 5), 4);
  return (
    <figure {...rootProps('mdma-spacing', props)} data-state={state}>
      <figcaption className="mdma-spacing-head">
        <b>{t('spacing.label', { visit })}</b>
        <StatusMark severity={marks[state]} label={useStateText(state, window)} />
      </figcaption>
      <div className="mdma-spacing-plot" aria-hidden="true">
        <svg className="mdma-svg-plot mdma-spacing-gates" style={{ blockSize: `${all.length * 2.25 + 0.75}rem` }}>
          <defs>
            <Hatch id={id} kind="gate" />
          </defs>
          {axis.ticks.map(({ day }) => (
            <line key={day} className="mdma-time-gridline" x1={axis.x(day)} x2={axis.x(day)} y1="0" y2="100%" />
          ))}
          {all.map((one, row) => (
            <DayGate key={one.basis.facts.join(' ') || row} days={one} axis={axis} row={row} fill={`url(#${id})`} />
          ))}
          <line className="mdma-day-now" x1={axis.x(today)} x2={axis.x(today)} y1="0" y2="100%" />
        </svg>
        <MonthRuler axis={axis} />
      </div>
      {others.length > 0 ? <p className="mdma-spacing-conflict">{t('spacing.conflict')}</p> : null}
      <table className="mdma-spacing-table">
        <caption className="mdma-visually-hidden">{t('spacing.table')}</caption>
        <thead className="mdma-visually-hidden">
          <tr>
            <th scope="col">{t('spacing.days.column')}</th>
            <th scope="col">{t('spacing.rule.column')}</th>
            <th scope="col">{t('spacing.source.column')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one, row) => (
            <Row key={one.basis.facts.join(' ') || row} days={one} sourceOf={sourceOf} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function useStateText(state: SpacingState, { earliest, latest }: StatedDays): string {
  const { t, format } = useMdma();
  const from = earliest === 'unknown' ? undefined : format.day(earliest);
  const to = latest === 'unknown' ? undefined : format.day(latest);
  if (state === 'not-stated' || from === undefined) return t('spacing.not-stated');
  if (state === 'before') return t('spacing.before', { day: from });
  if (to === undefined) return t('spacing.openEnded', { day: from });
  return t(`spacing.${state}`, { day: to });
}

interface RowProps {
  readonly days: StatedDays;
  readonly sourceOf: SourceLookup | undefined;
}

function Row({ days, sourceOf }: RowProps): ReactNode {
  const { t, format } = useMdma();
  const { earliest, latest, countsFrom, basis } = days;
  const { min, max } = days.days;
  const day = format.day(countsFrom);
  const rule =
    min === undefined
      ? t('spacing.not-stated')
      : max === undefined
        ? t('spacing.daysMin', { min, day })
        : min === max
          ? t('spacing.daysOne', { days: min, day })
          : t('spacing.days', { min, max, day });
  return (
    <tr>
      <th scope="row">
        {earliest === 'unknown'
          ? t('rail.windowUnknown')
          : latest === 'unknown'
            ? t('spacing.noLatest', { from: format.day(earliest) })
            : t('spacing.says', { from: format.day(earliest), to: format.day(latest) })}
      </th>
      <td>{rule}</td>
      <td>
        <Citation basis={basis} sourceOf={sourceOf} />
      </td>
    </tr>
  );
}
