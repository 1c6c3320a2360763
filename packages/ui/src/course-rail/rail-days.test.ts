import { describe, expect, it } from 'vitest';
import { dayAxis } from '../day-axis/day-axis.ts';
import { coursePlan, freshPlan, problemPlan } from './plans.fixtures.ts';
import { railSpan, recordedUntil, steppedSessions, visitsBefore } from './rail-days.ts';

describe('the days of a course', () => {
  it('before the first visit nothing lies before today', () => {
    expect(visitsBefore(freshPlan.visits, '2026-08-20')).toBe(0);
  });

  it('a visit of today comes after the line of today', () => {
    expect(visitsBefore(freshPlan.visits, '2026-09-01')).toBe(0);
  });

  it('one that was held lies before today, even when today is its day', () => {
    const held = coursePlan.visits.filter(({ arrangement }) => arrangement.is === 'held').length;
    expect(visitsBefore(coursePlan.visits, recordedUntil(coursePlan.visits) ?? '2026-01-01')).toBe(held);
  });

  it('nothing is recorded of a course that has not begun', () => {
    expect(recordedUntil(freshPlan.visits)).toBeUndefined();
  });

  it('the stretch holds today where it lies outside the course', () => {
    const { from } = railSpan(freshPlan.visits, '2026-08-20');
    expect(from).toBe('2026-08-16');
  });

  it('sessions a day apart stand on two steps, so that their numbers stay apart', () => {
    const axis = dayAxis(railSpan(problemPlan.visits, '2026-10-20'), 8);
    expect([...steppedSessions(problemPlan.visits, axis)]).toEqual(['integration-2.1']);
  });

  it('sessions a week apart stand on one line', () => {
    const axis = dayAxis(railSpan(coursePlan.visits, '2026-10-26'), 8);
    expect(steppedSessions(coursePlan.visits, axis).size).toBe(0);
  });
});
