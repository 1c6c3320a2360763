import { parseDate, type CalendarDate } from '@internationalized/date';
import type { Day } from '@mdma-at/evidence';
import { useState, type ReactNode } from 'react';
import { DateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components';
import { useMdma } from '../provider/mdma-provider.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly value: Day;
  readonly min: Day;
  readonly max: Day;
  readonly onChange: (day: Day) => void;
}

interface Draft {
  readonly of: Day;
  readonly date: CalendarDate | null;
}

/** A day typed in parts. A day outside the span stays as typed, says so and changes nothing. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps): ReactNode {
  const { t, format } = useMdma();
  const [draft, setDraft] = useState<Draft>();
  const date = draft?.of === value ? draft.date : parseDate(value);
  const day = date?.toString() as Day | undefined;
  const inside = day !== undefined && day >= min && day <= max;
  const type = (typed: CalendarDate | null): void => {
    const next = typed?.toString() as Day | undefined;
    const taken = next !== undefined && next >= min && next <= max;
    setDraft({ of: taken ? next : value, date: typed });
    if (taken && next !== value) onChange(next);
  };
  return (
    <DateField
      className="mdma-day-field"
      value={date}
      onChange={type}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={!inside}
    >
      <Label>{label}</Label>
      <DateInput className="mdma-day-field-input">{(segment) => <DateSegment segment={segment} />}</DateInput>
      <FieldError>
        {t('asOf.outside', { min: format.day(min), max: format.day(max), asOf: format.day(value) })}
      </FieldError>
    </DateField>
  );
}
