import type { Day } from '@mdma-at/evidence';
import type { CourseHappening } from '../../course/event.ts';
import { input, outcomeOn } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { numbersInOrder } from '../in-order.ts';
import { daysApart, first, morning, nothing, on, withGroup } from './parts.ts';

const dosed = (day: Day, dosingDay: string, mg: readonly [number, number?] = [80]): CourseHappening => ({
  type: 'dosing-day.ended',
  dosingDay,
  outcome: { ...outcomeOn(day, 1, mg), at: morning(day), t0: morning(day) },
});
const undosed = (dosingDay: string): CourseHappening => ({
  type: 'dosing-day.ended',
  dosingDay,
  outcome: {
    how: 'suspended',
    at: morning(first),
    sessionNumber: 1,
    initialDoses: [],
    supplementalDoses: [],
    totalMg: 0,
    seriousAdverseEvent: false,
  },
});

interface Dosed {
  readonly days: readonly Day[];
  readonly done: readonly number[];
}
function dosing(memory: Dosed, happening: CourseHappening, day: Day): Dosed {
  if (happening.type === 'dosing-day.ended' && happening.outcome.initialDoses.length > 0)
    return { ...memory, days: [...memory.days, day] };
  if (happening.type === 'integration-session.held' || happening.type === 'integration-session.waived')
    return { ...memory, done: numbersInOrder([...memory.done, happening.dosing * 10 + happening.session]) };
  return memory;
}
const undone: Dosed = { days: [], done: [] };
const atMost =
  (count: number) =>
  (memory: Dosed, happening: CourseHappening): boolean =>
    happening.type !== 'dosing-day.ended' || memory.days.length < count;

/** How many dosing days, how far apart, and the integration between them. */
export const dosingCones: readonly AnyCourseCone[] = [
  courseCone<Dosed>({
    interlock: 'sessions-left',
    act: 'startDosingDay',
    setups: [1, 2, 3].map((max) => withGroup('dosing', { sessions: { min: 1, max } })),
    days: [first, on(1)],
    happenings: [dosed(first, 'd'), undosed('u')],
    proposals: nothing,
    start: undone,
    remember: dosing,
    mayCome: atMost(4),
    table: ({ days }, { setup }) => (days.length < setup.definition.dosing.sessions.max ? 'satisfied' : 'violated'),
  }),
  courseCone<Dosed>({
    interlock: 'integration-complete',
    act: 'startDosingDay',
    setups: [input, withGroup('integration', { perDosing: 2 }), withGroup('integration', { perDosing: 'not-stated' })],
    days: [first],
    happenings: [
      dosed(first, 'd'),
      undosed('u'),
      ...[1, 2].flatMap((cycle) =>
        [1, 2, 3].map((session): CourseHappening => ({
          type: 'integration-session.held',
          dosing: cycle,
          session,
          therapists: [],
        })),
      ),
      { type: 'integration-session.waived', dosing: 1, session: 3, reason: 'moved away' },
    ],
    proposals: nothing,
    start: undone,
    remember: dosing,
    mayCome: atMost(2),
    table: ({ days, done }, { setup }) => {
      if (days.length === 0) return 'satisfied';
      const { perDosing } = setup.definition.integration;
      if (perDosing === 'not-stated') return 'unknown';
      const needed = [1, 2, 3].slice(0, perDosing);
      return needed.every((session) => done.includes(days.length * 10 + session)) ? 'satisfied' : 'violated';
    },
  }),
  courseCone<Dosed>({
    interlock: 'dosing-gap',
    act: 'startDosingDay',
    setups: [input, withGroup('dosing', { gapDays: { min: 'not-stated', target: 28, max: 35 } })],
    days: [first, on(20), on(21), on(22)],
    happenings: [dosed(first, 'd')],
    proposals: [{}, ...[20, 21, 22, 41, 42].map((days) => ({ on: on(days) }))],
    start: undone,
    remember: (memory, happening) =>
      // a dosing day counts by the moment of its dose, whenever it was written down
      happening.type === 'dosing-day.ended' ? { ...memory, days: [first] } : memory,
    table: ({ days }, { setup, proposed, day }) => {
      const last = days.at(-1);
      if (last === undefined) return 'satisfied';
      if (setup.definition.dosing.gapDays.min === 'not-stated') return 'unknown';
      return daysApart(last, proposed.on ?? day) >= 21 ? 'satisfied' : 'violated';
    },
  }),
];
