import { fromAbsolute, toCalendarDate, toCalendarDateTime, toTime, toZoned } from '@internationalized/date';
import type { CalendarDate, Time } from '@internationalized/date';
import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId, useState } from 'react';
import { DateField, DateInput, DateSegment, Label, TimeField } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

/** What the domain says of a moment: it may be recorded, or not, and why. */
export type MomentVerdict = { readonly kind: 'ok' } | { readonly kind: 'refused'; readonly message: string };

export interface DateTimeFieldProps extends ComponentProps<HTMLFieldSetElement> {
  /** What happened then: `When was it taken?` */
  readonly label: string;
  /** The moment at first; without one both fields are empty. */
  readonly start?: Instant | undefined;
  /** The present; it fills the time on request and never by itself. */
  readonly now: Instant;
  /** Judges a whole moment; what lies in the future is refused by the domain, not by the field. */
  readonly judge: (at: Instant) => MomentVerdict;
  /** The moment while it is whole and accepted, otherwise `undefined`. */
  readonly onChange: (at: Instant | undefined) => void;
  readonly readOnly?: boolean;
}

/** A day and a time on a 24-hour clock, in the zone of the room. What is refused stays as it was typed, with the reason. */
export function DateTimeField(props: DateTimeFieldProps): ReactNode {
  const { label, start, now, judge, onChange, readOnly = false } = props;
  const { t, format, timeZone } = useMdma();
  const ids = useId();
  const started = start === undefined ? undefined : fromAbsolute(start, timeZone);
  const [day, setDay] = useState<CalendarDate | null>(started ? toCalendarDate(started) : null);
  const [time, setTime] = useState<Time | null>(started ? toTime(started) : null);
  const at = momentOf(day, time, timeZone);
  const verdict = at === undefined ? undefined : judge(at);
  const refused = verdict?.kind === 'refused' ? verdict.message : undefined;

  const tell = (nextDay: CalendarDate | null, nextTime: Time | null): void => {
    setDay(nextDay);
    setTime(nextTime);
    const moment = momentOf(nextDay, nextTime, timeZone);
    onChange(moment !== undefined && judge(moment).kind === 'ok' ? moment : undefined);
  };

  return (
    <fieldset
      {...rootProps('mdma-moment', props)}
      data-invalid={refused === undefined ? undefined : true}
      aria-describedby={refused === undefined ? `${ids}zone` : `${ids}zone ${ids}refused`}
    >
      <legend>{label}</legend>
      {readOnly ? (
        <p>{start === undefined ? t('unit.notRecorded') : `${format.date(start)} ${format.time(start)}`}</p>
      ) : (
        <div className="mdma-moment-fields">
          <DateField
            value={day}
            onChange={(next) => tell(next, time)}
            shouldForceLeadingZeros
            isInvalid={refused !== undefined}
            className="mdma-moment-field"
          >
            <Label>{t('moment.day')}</Label>
            <DateInput className="mdma-moment-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
          </DateField>
          <TimeField
            value={time}
            onChange={(next) => tell(day, next)}
            hourCycle={24}
            shouldForceLeadingZeros
            isInvalid={refused !== undefined}
            className="mdma-moment-field"
          >
            <Label>{t('moment.time')}</Label>
            <DateInput className="mdma-moment-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
          </TimeField>
          <Button onPress={() => tell(day, toTime(fromAbsolute(now, timeZone)))}>{t('moment.now')}</Button>
        </div>
      )}
      {refused === undefined ? null : (
        <p id={`${ids}refused`} className="mdma-moment-refused" role="alert">
          {refused}
        </p>
      )}
      <p id={`${ids}zone`} className="mdma-moment-zone">
        {t('moment.zone', { zone: timeZone })}
      </p>
    </fieldset>
  );
}

function momentOf(day: CalendarDate | null, time: Time | null, timeZone: string): Instant | undefined {
  if (!day || !time) return undefined;
  return toZoned(toCalendarDateTime(day, time), timeZone).toDate().getTime();
}
