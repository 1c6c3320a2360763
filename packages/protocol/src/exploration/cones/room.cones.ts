import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import { cone, type AnyCone } from '../cone.ts';
import { happen, minute, nothing, withGroup } from './parts.ts';
import { keysInOrder } from '../in-order.ts';

const act = 'initialDose' as const;

interface Room {
  readonly here: readonly string[];
  readonly anyTherapist: boolean;
}

const people = ['therapist-a', 'therapist-b', 'therapist-c', 'stranger'] as const;
const comings = people.flatMap((person) =>
  [true, false].map((present) => happen({ type: 'presence.recorded', person, role: 'therapist', present })),
);
const others = [
  happen({ type: 'presence.recorded', person: 'therapist-a', role: 'other', present: true }),
  happen({ type: 'presence.recorded', person: 'companion-1', role: 'companion', present: true }),
];

/** Interlocks about who is in the room and who can be called. */
export const roomCones: readonly AnyCone[] = [
  cone<Room>({
    interlock: 'therapists-present',
    act,
    setups: [1, 2, 3].map((therapists) => withGroup('staff', { therapists })),
    moments: [minute(0)],
    happenings: [...comings, ...others],
    reads: ['presence.recorded'],
    proposals: nothing,
    start: { here: [], anyTherapist: false },
    remember: (room, happening) => {
      if (happening.type !== 'presence.recorded' || happening.role !== 'therapist') return room;
      const rest = room.here.filter((person) => person !== happening.person);
      return {
        here: happening.present ? [...rest, happening.person].toSorted() : rest,
        anyTherapist: true,
      };
    },
    // therapists a and b are known to be qualified, c is not known to be, and a stranger is not assigned
    table: ({ here, anyTherapist }, { setup }) => {
      const sure = here.filter((person) => person === 'therapist-a' || person === 'therapist-b').length;
      const perhaps = here.includes('therapist-c') ? 1 : 0;
      const needed = setup.definition.staff.therapists;
      if (sure >= needed) return 'satisfied';
      return !anyTherapist || sure + perhaps >= needed ? 'unknown' : 'violated';
    },
  }),
  cone<Readonly<Record<string, boolean>>>({
    interlock: 'physician-on-call',
    act,
    setups: [
      exampleInput,
      {
        ...exampleInput,
        staff: [...exampleInput.staff, { person: 'physician-q', role: 'prescriber', qualified: 'unknown' }],
      },
    ],
    moments: [minute(0)],
    happenings: ['physician-m', 'physician-q', 'therapist-a'].flatMap((person) =>
      [true, false].map((onCall) => happen({ type: 'physician-on-call.recorded', person, onCall })),
    ),
    reads: ['physician-on-call.recorded'],
    proposals: nothing,
    start: {},
    remember: (memory, happening) =>
      happening.type === 'physician-on-call.recorded'
        ? keysInOrder(Object.entries({ ...memory, [happening.person]: happening.onCall }))
        : memory,
    table: (memory, { setup }) => {
      if (Object.keys(memory).length === 0) return 'unknown';
      if (memory['physician-m']) return 'satisfied';
      const assigned = setup.staff.some(({ person }) => person === 'physician-q');
      return assigned && memory['physician-q'] ? 'unknown' : 'violated';
    },
  }),
];
