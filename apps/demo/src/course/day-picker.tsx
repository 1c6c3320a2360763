import { useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import type { RunningCourse } from './use-course.ts';

/** The day on which the next entries are made: a simulated course can go on to any later day. */
export function DayPicker({ running }: { readonly running: RunningCourse }): ReactNode {
  const { format } = useMdma();
  const { today, goTo } = running;
  return (
    <p className="demo-day">
      <label className="demo-inline">
        Today in this course
        <input
          type="date"
          value={today}
          min={today}
          title={format.day(today)}
          onChange={(event) => {
            if (event.target.value > today) goTo(event.target.value as typeof today);
          }}
        />
      </label>
    </p>
  );
}
