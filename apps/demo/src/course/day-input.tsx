import type { Day } from '@mdma-at/evidence';
import { useMdma } from '@mdma-at/ui';
import { type ReactNode, useId } from 'react';

interface DayInputProps {
  readonly label: string;
  readonly value: Day;
  readonly min: Day;
  readonly onChange: (day: Day) => void;
}

/** A field for a day. The device writes it in its own order, so it stands beneath with its month as a word. */
export function DayInput({ label, value, min, onChange }: DayInputProps): ReactNode {
  const { format } = useMdma();
  const id = useId();
  return (
    <span className="demo-day-input">
      <label className="demo-inline" htmlFor={id}>
        {label}
        <input
          id={id}
          type="date"
          value={value}
          min={min}
          aria-describedby={`${id}words`}
          onChange={(event) => {
            if (event.target.value !== '') onChange(event.target.value as Day);
          }}
        />
      </label>
      <output id={`${id}words`} htmlFor={id}>
        {format.day(value)}
      </output>
    </span>
  );
}
