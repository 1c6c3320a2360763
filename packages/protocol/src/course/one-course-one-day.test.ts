import { describe, expect, it } from 'vitest';
import { dosingDay } from '../dosing-day/dosing-day.ts';
import { arrival, exampleInput } from '../dosing-day/testing/example-input.ts';
import { uneventfulDay } from '../dosing-day/testing/golden-days.ts';
import { runAccepted as runDay } from '../dosing-day/testing/run-day.ts';
import { course } from './course.ts';
import { stageName } from './stage-name.ts';
import { run, runAccepted, untilEnrolled, type Step } from './testing/golden-course.ts';

/** The enrolled course, moved so that the example day is its first dosing session. */
const earlier = 28 * 86_400_000;
const enrolled = untilEnrolled.map(([now, payload]): Step => [now - earlier, payload]);
const hour = 3_600_000;

describe('a course and a dosing day', () => {
  const ready = runAccepted([
    ...enrolled,
    [arrival - 48 * hour, { type: 'schedule-dosing', on: '2026-03-02' }],
    [arrival - 24 * hour, { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'eligible', on: '2026-03-01' }],
    [arrival - hour, { type: 'start-dosing-day', dosingDay: 'day-1' }],
  ]);

  it('the day runs on what the course knows, and the course records what the day came to', () => {
    const facts = course.facts(ready, arrival);
    const day = runDay({ ...exampleInput, course: facts }, uneventfulDay);
    const outcome = dosingDay.outcome(day.state);
    if (outcome === undefined) throw new Error('the day has not ended');
    const after = runAccepted(
      [[outcome.at + hour, { type: 'record-dosing-outcome', dosingDay: 'day-1', outcome }]],
      ready,
    );
    expect(stageName(after.chart)).toBe('treatment.overnight');
    expect(course.deviations(after)).toEqual([]);
    expect(course.facts(after, outcome.at).previousInitialDose).toEqual({ amountMg: 80, saltForm: 'HCl' });
  });

  it('a course that knows nothing lets no dose be authorised', () => {
    const facts = course.facts(run([]), arrival);
    const day = dosingDay.start({ ...exampleInput, course: facts });
    const open = dosingDay.interlocks.initialDose(day, arrival).open.map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining(['enrolment-confirmed', 'preparation-complete', 'washout-complete']));
  });
});
