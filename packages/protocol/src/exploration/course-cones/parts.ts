import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import type { CourseAct } from '../../course/act.ts';
import type { CourseHappening } from '../../course/event.ts';
import type { CourseInput } from '../../course/input.ts';
import type { CourseInterlockId } from '../../course/interlocks.data.ts';
import { at, input } from '../../course/testing/golden-course.ts';
import type { ProtocolDefinition } from '../../definition.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { numbersInOrder } from '../in-order.ts';

/** The example course with other values in one group of its definition. */
export function withGroup<
  G extends 'preparation' | 'enrolment' | 'washout' | 'dosing' | 'preDose' | 'integration' | 'outcome' | 'suicidality',
>(group: G, values: Partial<ProtocolDefinition[G]>): CourseInput {
  const { definition } = input;
  return { ...input, definition: { ...definition, [group]: { ...definition[group], ...values } } };
}

export const nothing = [{}] as const;
export const first: Day = '2026-03-02';
export const on = (days: number): Day => addDays(first, days);
/** Ten in the morning of a day, as Denver has it. */
export const morning = (day: Day): Instant => at(day);

export const consent = {
  type: 'consent.signed',
  version: 'consent-2',
  capacity: true,
  copyGiven: true,
  questionsAnswered: true,
} as const;
export const signed = (capacity: boolean, copyGiven = true, questionsAnswered = true): CourseHappening => ({
  ...consent,
  capacity,
  copyGiven,
  questionsAnswered,
});
export const withdrawn: CourseHappening = { type: 'consent.withdrawn' };

export function oneFact(
  interlock: CourseInterlockId,
  act: CourseAct,
  fact: CourseHappening,
  withdrawing = false,
): AnyCourseCone {
  return courseCone<{ readonly done: boolean; readonly gone: boolean }>({
    interlock,
    act,
    setups: [input],
    days: [first],
    happenings: [fact, withdrawn],
    proposals: nothing,
    start: { done: false, gone: false },
    remember: (memory, { type }) => ({
      done: memory.done || type === fact.type,
      gone: memory.gone || type === 'consent.withdrawn',
    }),
    table: ({ done, gone }) => (done || (withdrawing && gone) ? 'satisfied' : 'violated'),
  });
}

export const measure = (
  type: 'baseline.measured' | 'outcome.measured',
  total: number,
  rater: string,
  instrument: 'CAPS-5' | 'PCL-5' = 'CAPS-5',
): CourseHappening => ({ type, total, rater, instrument });

export const daysApart = (one: Day, other: Day): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

export const held = [1, 2, 3].map((session): CourseHappening => ({
  type: 'preparation-session.held',
  session,
  therapists: [],
}));
export const counting = (memory: readonly number[], happening: CourseHappening): readonly number[] =>
  happening.type === 'preparation-session.held' ? numbersInOrder([...memory, happening.session]) : memory;
