import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import type { DosingDayEvent } from './event.ts';
import { exampleInput } from './testing/example-input.ts';

const by = { id: 'therapist-a', role: 'therapist' } as const;
const note = (at: number, recordedAt: number): DosingDayEvent => ({
  type: 'note.recorded',
  at,
  recordedAt,
  by,
  text: 'a note',
});
const fresh = dosingDay.start(exampleInput);
const times = (...events: readonly DosingDayEvent[]) => {
  const { latestAt, latestRecordedAt } = events.reduce(dosingDay.evolve, fresh);
  return [latestAt, latestRecordedAt];
};

describe('how far the record of a day reaches', () => {
  it('is nowhere before anything was recorded', () => {
    expect(times()).toEqual(['none', 'none']);
  });

  it('is the newest fact and the newest entry, also when something is written down late', () => {
    expect(times(note(10, 20))).toEqual([10, 20]);
    expect(times(note(10, 20), note(5, 30))).toEqual([10, 30]);
    expect(times(note(10, 20), note(15, 18))).toEqual([15, 20]);
  });

  it('is not moved by what the day does not know', () => {
    const alien = { ...note(50, 50), type: 'weather.recorded' } as unknown as DosingDayEvent;
    expect(dosingDay.evolve(fresh, alien)).toBe(fresh);
  });
});
