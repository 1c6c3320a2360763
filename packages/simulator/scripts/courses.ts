import { type LimitSet, limitSets } from '@mdma-at/vitals';
import { burdenOf } from '../src/cohort/alarm-burden-table.ts';
import { runCourses } from '../src/cohort/simulate-courses.ts';
import { exampleDay } from '../src/fixtures/example-day.ts';

/** Plays whole courses under one limit set, with progress: `courses [courses] [seed] [limit set]`. */
const courses = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 2026);
const sets: Readonly<Record<string, LimitSet>> = limitSets;
const limits = sets[process.argv[4] ?? 'siteDemo'] ?? limitSets.siteDemo;
const mg = (amountMg: number) => ({ amountMg, saltForm: 'HCl' }) as const;
const regimen = [mg(80), mg(120), mg(120)] as const;

const started = performance.now();
const played = runCourses(
  { ...exampleDay, seed, courses, limits, regimen, daysBetween: 28 },
  { every: 500, onProgress: (done, of) => process.stderr.write(`${limits.id}: ${done} of ${of} courses\n`) },
);
const seconds = (performance.now() - started) / 1000;
const days = played.flatMap((course) => course.days);
const { alarms, alarmsPerHour, daysWithHold, deviations, medianMinutesToEnd, notBack, initialDosesNotGiven, ...row } =
  burdenOf(limits, days, { repeatWithinMinutes: 30 });
const perCourse = (count: number): string => (count / courses).toFixed(2);
const share = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
console.log(
  [
    `${courses} courses of ${regimen.length} dosing sessions under ${limits.id}, seed ${seed}: ${seconds.toFixed(0)} s`,
    ...[3, 2, 1, 0].map((doses) => {
      const count = played.filter(({ dosesGiven }) => dosesGiven === doses).length;
      return `courses with ${doses} doses given: ${count} (${share(count, courses)})`;
    }),
    `dosing days without an initial dose: ${share(initialDosesNotGiven, days.length)}`,
    `supplemental doses not given, of days with a dose: ${share(row.supplementalDosesNotGiven, days.length - initialDosesNotGiven)}`,
    `alarms: ${perCourse(alarms)} a course, ${alarmsPerHour.toFixed(2)} an hour`,
    `days with a hold: ${share(daysWithHold, days.length)}`,
    `deviations: ${perCourse(deviations)} a course`,
    `from dose to end of watch: ${medianMinutesToEnd} minutes in the middle; not back in 15 h: ${notBack} days`,
  ].join('\n'),
);
