import { limitSets } from '@mdma-at/vitals';
import { describe, expect, it } from 'vitest';
import { exampleDay } from '../fixtures/example-day.ts';
import { runCourses, simulateCourses } from './simulate-courses.ts';

const mg = (amountMg: number) => ({ amountMg, saltForm: 'HCl' }) as const;
const options = {
  ...exampleDay,
  seed: 5,
  courses: 12,
  limits: limitSets.siteDemo,
  regimen: [mg(80), mg(120), mg(120)],
  daysBetween: 28,
} as const;
const courses = [...simulateCourses(options)];
const weekMs = 7 * 24 * 60 * 60_000;

describe('twelve simulated courses of three dosing sessions', () => {
  it('have a day for each session, four weeks apart', () => {
    for (const { days } of courses) {
      const starts = days.map(({ monitored }) => (monitored.from - exampleDay.startsAt) / weekMs);
      expect(starts).toEqual([0, 4, 8]);
    }
  });

  it('are the same for the same seed, and go on where another run stopped', () => {
    expect([...simulateCourses({ ...options, from: 10 })]).toEqual(courses.slice(10));
  });

  it('count the sessions on which a dose was given', () => {
    for (const { days, dosesGiven } of courses) {
      expect(dosesGiven).toBe(days.filter(({ initialDose }) => initialDose === 'given').length);
    }
    expect(courses.some(({ dosesGiven }) => dosesGiven === 3)).toBe(true);
  });

  it('never meet an interlock about the rise of a dose: it rises only after a day that went well', () => {
    const refused = courses.flatMap(({ days }) => days.flatMap(({ refusedBy }) => refusedBy));
    expect(
      refused.filter((id) => ['escalation-decided', 'dose-level-allowed', 'session-maximum'].includes(id)),
    ).toEqual([]);
  });

  it('say how far they are, and when they are done', () => {
    const told: string[] = [];
    runCourses({ ...options, from: 8 }, { every: 2, onProgress: (done, of) => told.push(`${done} of ${of}`) });
    expect(told).toEqual(['10 of 12', '12 of 12']);
  });
});
