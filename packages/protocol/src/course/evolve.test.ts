import { describe, expect, it } from 'vitest';
import { course } from './course.ts';
import type { CourseEvent } from './event.ts';
import { input } from './testing/golden-course.ts';

const by = { id: 'coordinator-1', role: 'coordinator' } as const;
const contact = (at: number, recordedAt: number): CourseEvent => ({
  type: 'safety-plan.drafted',
  at,
  recordedAt,
  by,
});
const times = (...events: readonly CourseEvent[]) => {
  const { latestAt, latestRecordedAt } = events.reduce(course.evolve, course.start(input));
  return [latestAt, latestRecordedAt];
};

describe('how far the record of a course reaches', () => {
  it('is nowhere before anything was recorded', () => {
    expect(times()).toEqual(['none', 'none']);
  });

  it('is the newest fact and the newest entry, also when something is written down late', () => {
    expect(times(contact(10, 20))).toEqual([10, 20]);
    expect(times(contact(10, 20), contact(5, 30))).toEqual([10, 30]);
    expect(times(contact(10, 20), contact(15, 18))).toEqual([15, 20]);
  });

  it('a fact that is written down late takes its place by when it happened', () => {
    const events = [contact(10, 10), contact(30, 30), contact(20, 40)];
    expect(events.reduce(course.evolve, course.start(input)).events.map(({ at }) => at)).toEqual([10, 20, 30]);
  });

  it('is not moved by what the course does not know', () => {
    const fresh = course.start(input);
    const alien = { ...contact(50, 50), type: 'weather.recorded' } as unknown as CourseEvent;
    expect(course.evolve(fresh, alien)).toBe(fresh);
  });
});
