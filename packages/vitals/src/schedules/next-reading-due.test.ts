import { describe, expect, it } from 'vitest';
import { assessReading } from '../assess-reading.ts';
import { baselineFrom } from '../baseline-from.ts';
import { siteDemo } from '../limits/site-demo.ts';
import { doseAt, minutesAfterDose, readingAt } from '../testing/readings.ts';
import { type DueOptions, nextReadingDue } from './next-reading-due.ts';
import { schedules } from './schedules.ts';
import { skipReading } from './skip-reading.ts';

const schedule = schedules.siteDemo;
const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98' };
const before = [readingAt(-60, rest), readingAt(-20, rest)];
const baseline = baselineFrom(before, doseAt);
const due = (nowMinutes: number, more: Partial<DueOptions> = {}) =>
  nextReadingDue({ schedule, doseAt, taken: before, now: minutesAfterDose(nowMinutes), ...more });

describe('after the dose a reading is due every half hour, then every hour', () => {
  it.each([
    ['before it is due', 29.9, 'upcoming'],
    ['at the moment it is due', 30, 'due'],
    ['at the end of its grace', 40, 'due'],
    ['later than its grace', 40.1, 'overdue'],
  ] as const)('%s', (_, minutes, status) => {
    expect(due(minutes)).toMatchObject({
      status,
      dueAt: minutesAfterDose(30),
      overdueAfter: minutesAfterDose(40),
      reason: 'schedule',
    });
  });

  it.each([
    ['the next half hour counts from the reading taken', 32, 62],
    ['just before four hours it is still half an hour', 239, 269],
    ['from four hours on it is an hour', 240, 300],
  ] as const)('%s', (_, last, next) => {
    const taken = [...before, readingAt(last, rest)];
    expect(due(last + 1, { taken })).toMatchObject({ dueAt: minutesAfterDose(next), reason: 'schedule' });
  });

  it('a reading from the future was not taken', () => {
    expect(due(35, { taken: [...before, readingAt(36, rest)] })).toMatchObject({ dueAt: minutesAfterDose(30) });
  });
});

describe('an assessment raises the frequency', () => {
  const high = readingAt(90, { ...rest, systolic: '162' });
  const assessment = assessReading(high, { baseline, limits: siteDemo });

  it('a breach asks for its repeat after 5 minutes', () => {
    expect(due(91, { taken: [...before, high], assessment })).toMatchObject({
      status: 'upcoming',
      dueAt: minutesAfterDose(95),
      overdueAfter: minutesAfterDose(100),
      reason: 'repeat',
    });
  });

  it('a repeat has a grace of its own where the schedule states one, and else that of any reading', () => {
    const { repeatGraceMinutes: _, ...without } = schedule;
    expect(due(91, { schedule: without, taken: [...before, high], assessment })).toMatchObject({
      overdueAfter: minutesAfterDose(105),
    });
  });

  it('a repeat that never came is overdue', () => {
    expect(due(100.1, { taken: [...before, high], assessment })).toMatchObject({
      status: 'overdue',
      dueAt: minutesAfterDose(95),
    });
  });

  it('a confirmed breach of level 1 asks for a reading every 15 minutes', () => {
    const again = readingAt(95, { ...rest, systolic: '162' });
    const confirmed = assessReading(again, { baseline, limits: siteDemo, previous: [high] });
    expect(due(96, { taken: [...before, high, again], assessment: confirmed })).toMatchObject({
      dueAt: minutesAfterDose(110),
      reason: 'raised-frequency',
    });
  });

  it('a symptom at level 3 asks for a reading every 5 minutes', () => {
    const now = readingAt(90, rest);
    const symptom = assessReading(now, { baseline, limits: siteDemo, symptoms: ['chest-pain'] });
    expect(due(91, { taken: [...before, now], assessment: symptom })).toMatchObject({
      dueAt: minutesAfterDose(95),
      reason: 'raised-frequency',
    });
  });

  it('a repeat that was taken is not asked for again', () => {
    const repeat = readingAt(96, rest);
    expect(due(97, { taken: [...before, high, repeat], assessment })).toMatchObject({
      dueAt: minutesAfterDose(111),
      reason: 'raised-frequency',
    });
  });

  it('level 0 changes nothing', () => {
    const normal = readingAt(90, rest);
    const calm = assessReading(normal, { baseline, limits: siteDemo });
    expect(due(91, { taken: [...before, normal], assessment: calm })).toMatchObject({
      dueAt: minutesAfterDose(120),
      reason: 'schedule',
    });
  });

  it('the schedule holds when it comes sooner', () => {
    const fast = {
      ...schedule,
      afterDose: { kind: 'intervals', steps: [{ untilMinutes: null, everyMinutes: 3 }] },
    } as const;
    expect(due(91, { schedule: fast, taken: [...before, high], assessment })).toMatchObject({
      dueAt: minutesAfterDose(93),
      reason: 'schedule',
    });
  });
});

describe('a reading that was skipped ends its interval and counts as no reading', () => {
  const skipped = (minutes: number, dueMinutes: number) =>
    ({
      at: minutesAfterDose(minutes),
      dueAt: minutesAfterDose(dueMinutes),
      by: 'therapist-a',
      reason: 'would-disturb',
    }) as const;

  it('after a skipped reading the next one is due', () => {
    expect(due(32, { skipped: [skipped(31, 30)] })).toMatchObject({ status: 'upcoming', dueAt: minutesAfterDose(60) });
  });

  it('before the dose a skipped reading stays needed', () => {
    const one = due(-5, { doseAt: 'not-given', taken: before.slice(0, 1), skipped: [skipped(-10, -20)] });
    expect(one).toMatchObject({ status: 'before-dose', readingsNeeded: 1 });
  });

  it.each([
    ['without a reason', { reason: '' as never }, 'skip.no-reason'],
    ['without words for another reason', { reason: 'other' as const }, 'skip.no-text'],
    ['without a name', { by: ' ' }, 'skip.nobody'],
  ])('%s it is refused', (_, change, code) => {
    expect(skipReading({ ...skipped(31, 30), ...change })).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('with a reason and a name it is accepted', () => {
    expect(skipReading(skipped(31, 30)).ok).toBe(true);
  });
});

describe('before the dose', () => {
  it.each([
    ['nothing measured', 0, 2],
    ['one reading', 1, 1],
    ['two readings', 2, 0],
  ])('with %s', (_, count, readingsNeeded) => {
    expect(due(-5, { doseAt: 'not-given', taken: before.slice(0, count) })).toMatchObject({
      status: 'before-dose',
      readingsNeeded,
    });
  });

  it('a breach asks for its repeat too', () => {
    const high = readingAt(-20, { ...rest, systolic: '165' });
    const assessment = assessReading(high, { baseline: 'insufficient', limits: siteDemo });
    expect(due(-18, { doseAt: 'not-given', taken: [high], assessment })).toMatchObject({
      status: 'upcoming',
      dueAt: minutesAfterDose(-15),
      reason: 'repeat',
    });
  });
});

describe('a schedule with fixed points', () => {
  const points = {
    ...schedule,
    afterDose: {
      kind: 'points',
      points: [
        { opensMinutes: 90, closesMinutes: 120 },
        { opensMinutes: 360, closesMinutes: 480 },
      ],
    },
  } as const;

  it.each([
    ['is upcoming before it opens', 80, 'upcoming'],
    ['is due while it is open', 119, 'due'],
    ['is overdue after its end and its grace', 131, 'overdue'],
  ] as const)('%s', (_, minutes, status) => {
    expect(due(minutes, { schedule: points })).toMatchObject({
      status,
      dueAt: minutesAfterDose(90),
      overdueAfter: minutesAfterDose(130),
    });
  });

  it('after one point the next is asked for, and after the last none', () => {
    expect(due(100, { schedule: points, taken: [readingAt(95, rest)] })).toMatchObject({
      status: 'upcoming',
      dueAt: minutesAfterDose(360),
    });
    expect(due(370, { schedule: points, taken: [readingAt(365, rest)] }).status).toBe('none');
  });
});
