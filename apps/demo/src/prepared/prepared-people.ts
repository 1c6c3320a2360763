import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import type { Journal } from '@mdma-at/journal';
import type { CourseDeed } from '../course/next-steps.ts';
import { rater, therapists } from '../people.ts';
import { zoneNow } from '../zone.ts';
import { soundAnswers } from './sound-answers.ts';
import { tellCourse, type Telling } from './tell-course.ts';

const minuteMs = 60_000;

/** Days whose body, drawn from the seed, goes as the story wants: at 10:42 the systolic pressure reads 162 mmHg. */
const seeds = { excursion: 9, quiet: 1 } as const;

/** Eight in the morning, by the clock of this browser, a number of days before the day that a moment lies in. */
function eightOClock(now: Instant, daysBefore = 0): Instant {
  const day = new Date(now);
  day.setDate(day.getDate() - daysBefore);
  day.setHours(8, 0, 0, 0);
  return day.getTime();
}

/** So many days after a dosing day somebody calls. */
const calls = 7;

/** So many days after a dosing day the integration sessions are held: the morning after, then a week apart. */
const integrationsAfter = [1, 8, 15];

/** So many days after a dosing day the next dose is decided and booked. */
const daysUntilDecision = 16;

const dayOf = (at: Instant): Day => new Intl.DateTimeFormat('en-CA').format(at) as Day;

/** What was done in the weeks before the first dosing day, each with the days before it. */
function untilFirstDosing(dosingOn: Day): readonly (readonly [daysBefore: number, deed: CourseDeed])[] {
  const screened = (on: Day) =>
    ({ type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'eligible', on }) as const;
  return [
    [45, { type: 'record-consent', version: 'v3', capacity: true, copyGiven: true, questionsAnswered: true }],
    [42, screened(addDays(dosingOn, -42))],
    [35, { type: 'record-preparation-session', session: 1, therapists }],
    [35, { type: 'record-washout', medicine: 'none', status: 'not-needed' }],
    [35, { type: 'draft-safety-plan' }],
    [28, { type: 'record-preparation-session', session: 2, therapists }],
    [28, { type: 'agree-safety-plan' }],
    [26, { type: 'record-baseline', instrument: 'CAPS-5', total: 44, rater }],
    [14, { type: 'record-preparation-session', session: 3, therapists }],
    [14, { type: 'record-contraindicated-drug', status: 'none' }],
    [14, { type: 'record-arrangement', arrangement: 'support-contact', inPlace: true }],
    [14, { type: 'record-arrangement', arrangement: 'companion', inPlace: true }],
    [13, { type: 'confirm-enrolment' }],
    [13, { type: 'schedule-dosing', on: dosingOn }],
    [2, screened(addDays(dosingOn, -2))],
  ];
}

interface Story {
  readonly participant: string;
  readonly now: Instant;
  /** How many days ago the first dosing day was, or is to be told. */
  readonly firstDosingBefore: number;
}

/** Tells a course to the morning of its first dosing day. */
function toFirstDosing({ participant, now, firstDosingBefore }: Story): Telling {
  const at = (daysBefore: number) => eightOClock(now, firstDosingBefore + daysBefore);
  const tale = tellCourse({ participant, name: 'mapp1', begunAt: at(46), tz: zoneNow() });
  tale.answer(soundAnswers, at(46) + 1_000);
  for (const [index, [daysBefore, deed]] of untilFirstDosing(dayOf(at(0))).entries())
    tale.deed(deed, at(daysBefore) + (index + 1) * minuteMs);
  return tale;
}

/** Tells a dosing day, its night and its three integration sessions; and the appointment for the next day where there is one. */
function cycle(
  tale: Telling,
  { now, session, daysBefore, next }: { now: Instant; session: number; daysBefore: number; next?: number },
): void {
  const at = (daysLater: number, minutes = 0) => eightOClock(now, daysBefore - daysLater) + minutes * minuteMs;
  tale.playDay(session, { startsAt: at(0), seed: seeds.quiet + session, scenario: 'uneventful' });
  tale.endDay(session, at(0, 12 * 60));
  tale.deed({ type: 'record-night-review', attendant: 'attendant-n' }, at(1, 30));
  const integrations = new Map(integrationsAfter.map((daysLater, index) => [daysLater, index + 1]));
  for (let daysLater = 1; daysLater < daysUntilDecision; daysLater += 1) {
    const held = integrations.get(daysLater);
    if (held !== undefined)
      tale.deed({ type: 'record-integration-session', dosing: session, session: held, therapists }, at(daysLater, 120));
    if (daysLater <= calls)
      tale.deed({ type: 'record-phone-contact', dosing: session, day: daysLater }, at(daysLater, 240));
  }
  if (next === undefined) return;
  tale.deed(
    { type: 'record-escalation-decision', dosing: session + 1, decided: false, lastDoseTolerated: 'yes' },
    at(daysUntilDecision, 1),
  );
  const on = dayOf(at(next));
  tale.deed({ type: 'schedule-dosing', on }, at(daysUntilDecision, 2));
  tale.deed(
    { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'eligible', on: addDays(on, -2) },
    at(next - 2),
  );
}

/** In the room now: the second dosing day, one hour and three quarters after the dose, a minute after a high pressure. */
function inTheRoom(now: Instant): readonly Journal[] {
  const tale = toFirstDosing({ participant: 'P-0142', now, firstDosingBefore: 28 });
  cycle(tale, { now, session: 1, daysBefore: 28, next: 28 });
  const startsAt = eightOClock(now);
  tale.playDay(2, {
    startsAt,
    seed: seeds.excursion,
    scenario: 'pressure-excursion',
    until: startsAt + 167 * minuteMs,
  });
  return tale.journals();
}

/** In screening: nobody has recorded an ECG, so that nothing can be said yet. */
function inScreening(now: Instant): readonly Journal[] {
  const begunAt = eightOClock(now, 6);
  const tale = tellCourse({ participant: 'P-0087', name: 'mapp1', begunAt, tz: zoneNow() });
  const open = ['cardiovascular.markedQtProlongation', 'cardiovascular.arrhythmia', 'medicines'];
  tale.answer(
    Object.fromEntries(
      Object.entries(soundAnswers).filter(([path]) => !open.includes(path) && !path.startsWith('consent.')),
    ),
    begunAt + minuteMs,
  );
  tale.answer({ 'cardiovascular.markedQtProlongation': 'unknown' }, begunAt + 10 * minuteMs);
  tale.deed(
    { type: 'record-consent', version: 'v3', capacity: true, copyGiven: true, questionsAnswered: true },
    begunAt + 15 * minuteMs,
  );
  return tale.journals();
}

/** Finished: three dosing days, and the outcome eighteen weeks after the baseline. */
function finished(now: Instant): readonly Journal[] {
  const tale = toFirstDosing({ participant: 'P-0031', now, firstDosingBefore: 104 });
  cycle(tale, { now, session: 1, daysBefore: 104, next: 28 });
  cycle(tale, { now, session: 2, daysBefore: 76, next: 28 });
  cycle(tale, { now, session: 3, daysBefore: 48 });
  tale.deed({ type: 'record-outcome', instrument: 'CAPS-5', total: 19, rater }, eightOClock(now, 4) + minuteMs);
  tale.deed({ type: 'record-termination-visit' }, eightOClock(now, 3) + minuteMs);
  tale.deed({ type: 'close' }, eightOClock(now, 3) + 2 * minuteMs);
  return tale.journals();
}

/** Three made-up people at three moments of their courses. */
export const preparedPeople = (now: Instant): readonly Journal[] => [
  ...inTheRoom(now),
  ...inScreening(now),
  ...finished(now),
];

/** A course on the morning of its first dosing day, whose day begins now. */
export function preparedMorning(participant: string, now: Instant): readonly Journal[] {
  const tale = toFirstDosing({ participant, now, firstDosingBefore: 0 });
  tale.beginDay(1, { startsAt: eightOClock(now), seed: seeds.excursion, scenario: 'pressure-excursion' });
  return tale.journals();
}
