import { useState } from 'react';
import { saysAnother } from './says-another.ts';
import type { RunningDay } from './use-dosing-day.ts';

function isSteady(before: RunningDay, after: RunningDay): boolean {
  const { now: _now, rate: _rate, view, ...rest } = after;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return keys.every((key) => before[key] === rest[key]) && !saysAnother(before.view, view);
}

/** The day as it was when it last said something else: what tells no time need not be drawn more often. */
export function useSteadyDay(day: RunningDay): RunningDay {
  const [kept, setKept] = useState(day);
  if (isSteady(kept, day)) return kept;
  setKept(day);
  return day;
}
