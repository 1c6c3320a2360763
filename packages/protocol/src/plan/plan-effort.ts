import type { ProtocolDefinition, Range } from '../definition.ts';
import type { Effort } from './course-plan.ts';
import type { PlannedVisit } from './visit.ts';

const minutesPerHour = 60;

/** Room and therapist hours of the therapy sessions; unknown as soon as the length of one of them is not stated. */
export function planEffort(definition: ProtocolDefinition, sessions: readonly PlannedVisit[]): Effort {
  // of an unstated number of integration sessions only the first is laid out: no sum follows
  if (definition.integration.perDosing === 'not-stated') return { roomHours: 'unknown', therapistHours: 'unknown' };
  const dosing = hours(sessions.filter((visit) => visit.kind === 'dosing'));
  const talking = hours(sessions.filter((visit) => visit.kind !== 'dosing'));
  if (dosing === 'unknown' || talking === 'unknown') return { roomHours: 'unknown', therapistHours: 'unknown' };
  const { therapists } = definition.staff;
  return {
    roomHours: sum(dosing, talking),
    therapistHours: {
      teamThroughout: times(sum(dosing, talking), therapists),
      teamOnDosingDaysOnly: sum(times(dosing, therapists), talking),
    },
  };
}

function hours(visits: readonly PlannedVisit[]): Range | 'unknown' {
  let total: Range = { min: 0, max: 0 };
  for (const { minutes } of visits) {
    if (minutes === 'unknown') return 'unknown';
    total = sum(total, { min: minutes.min / minutesPerHour, max: minutes.max / minutesPerHour });
  }
  return total;
}

function sum(one: Range, other: Range): Range {
  return { min: one.min + other.min, max: one.max + other.max };
}

function times(range: Range, factor: number): Range {
  return { min: range.min * factor, max: range.max * factor };
}
