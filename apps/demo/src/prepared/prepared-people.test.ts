import { replay, verifyJournal } from '@mdma-at/journal';
import {
  course,
  type CourseEvent,
  type CourseState,
  dosingDay,
  type DosingDayEvent,
  type DosingDayState,
} from '@mdma-at/protocol';
import { expect, it } from 'vitest';
import { planOf } from '../course/plan-of.ts';
import { preparedMorning, preparedPeople } from './prepared-people.ts';

const now = Date.UTC(2026, 10, 21, 15);
const people = preparedPeople(now);
const journal = (stream: string) => people.find((one) => one[0]?.stream === stream) ?? [];

it('every journal of the prepared people is whole and marked as simulated', () => {
  for (const one of people) {
    expect(verifyJournal(one).ok, one[0]?.stream).toBe(true);
    expect(one.every(({ pins }) => pins['simulated'] === true)).toBe(true);
  }
});

it('they stand at three moments, with nothing overdue that would not be', () => {
  const stage = (code: string) => course.view(replay<CourseState, CourseEvent>(journal(`course:${code}`), course), now);
  expect(stage('P-0142').stage).toBe('treatment.dosingDay');
  expect(stage('P-0087').stage).toBe('screening');
  expect(stage('P-0031').stage).toBe('completed');
  expect(stage('P-0142').overdue).toEqual([]);
  expect(stage('P-0031').deviations).toEqual([]);
});

it('what was held and booked lies within its window', () => {
  for (const code of ['P-0142', 'P-0087', 'P-0031']) {
    const state = replay<CourseState, CourseEvent>(journal(`course:${code}`), course);
    const plan = planOf(state, course.view(state, now).protocol);
    expect(plan?.problems, code).toEqual([]);
  }
});

it('the morning of a first dosing day is opened and empty, and says how it is to be played', () => {
  const day = preparedMorning('P-0143', now).find((one) => one[0]?.stream === 'day:P-0143:1') ?? [];
  expect(day).toHaveLength(1);
  expect(day[0]?.pins).toMatchObject({ simulated: true, scenario: 'pressure-excursion' });
  const state = replay<DosingDayState, DosingDayEvent>(day, dosingDay);
  expect(dosingDay.view(state, day[0]?.recordedAt ?? 0).initialDose.planned).toEqual({
    amountMg: 80,
    saltForm: 'HCl',
  });
});
