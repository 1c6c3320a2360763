import type { Day } from '@mdma-at/evidence';
import type { WashoutPlan } from '@mdma-at/screening/medications';
import { spanOfDays, type DaySpan } from '../day-axis/day-axis.ts';
import type { WashoutEvent } from './washout-types.ts';

const margin = 10;

/** The stretch of days that a plan needs: every last dose, every clear day, every event, and the day it is asked. */
export function washoutSpan(plan: WashoutPlan, events: readonly WashoutEvent[]): DaySpan {
  const days = plan.medicines.flatMap(({ taken, earliest }): readonly Day[] => [
    ...(taken.lastTakenOn === 'still-taking' || taken.lastTakenOn === 'unknown' ? [] : [taken.lastTakenOn]),
    ...(earliest ? [earliest.latest] : []),
  ]);
  return spanOfDays([plan.on, ...days, ...events.map(({ on }) => on)], margin);
}
