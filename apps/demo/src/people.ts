import type { Actor, DosingDayInput } from '@mdma-at/protocol';

/** Who writes the course record. */
export const coordinator: Actor = { id: 'coordinator-c', role: 'coordinator' };
export const rater = 'rater-r';
export const therapists = ['therapist-a', 'therapist-b'] as const;
export const lead: Actor = { id: 'therapist-a', role: 'therapist' };

/** The staff of every dosing day in the demo. */
export const staff: DosingDayInput['staff'] = [
  { person: 'therapist-a', role: 'therapist', qualified: 'yes' },
  { person: 'therapist-b', role: 'therapist', qualified: 'yes' },
  { person: 'physician-m', role: 'physician', qualified: 'yes' },
  { person: 'attendant-n', role: 'attendant', qualified: 'yes' },
];
