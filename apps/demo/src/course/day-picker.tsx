import type { ReactNode } from 'react';
import { DayInput } from './day-input.tsx';
import type { RunningCourse } from './use-course.ts';

/** The day on which the next entries are made: a simulated course can go on to any later day. */
export function DayPicker({ running }: { readonly running: RunningCourse }): ReactNode {
  const { today, goTo } = running;
  return (
    <p className="demo-day">
      <DayInput
        label="Today in this course"
        value={today}
        min={today}
        onChange={(day) => {
          if (day > today) goTo(day);
        }}
      />
    </p>
  );
}
