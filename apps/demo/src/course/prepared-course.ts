import { addDays, type Day } from '@mdma-at/evidence';
import type { Json } from '@mdma-at/journal';
import {
  course,
  type CourseCommand,
  type CourseEvent,
  type CourseState,
  dosingDay,
  type DosingDayInput,
} from '@mdma-at/protocol';
import { replay } from '@mdma-at/journal';
import { limitSets, schedules } from '@mdma-at/vitals';
import { coordinator, lead, rater, staff, therapists } from '../people.ts';
import type { Record } from '../record/record.ts';
import { screeningAnswers } from '../screening/answers.ts';
import { courseStream, dayStream, screeningStream } from '../streams.ts';
import { beginCourse, demoDefinition } from './new-course.ts';
import type { CourseDeed } from './next-steps.ts';

/** The answers of a made-up person who meets every criterion. */
const answers: Readonly<{ [path: string]: Json }> = {
  'demographics.ageYears': 34,
  'demographics.languageFluent': true,
  'demographics.canSwallowPills': true,
  'ptsd.caps5.diagnosis': true,
  'ptsd.caps5.totalSeverity': 44,
  'ptsd.symptomMonths': 30,
  'cardiovascular.sympathomimeticCouldHarm': false,
  'cardiovascular.hypertension': 'none',
  'cardiovascular.arrhythmia': 'none',
  'cardiovascular.markedQtProlongation': false,
  'reproductive.childbearingPotential': false,
  'reproductive.notOfChildbearingPotentialBecause': 'postmenopausal',
  'reproductive.breastfeeding': false,
  'psychiatric.psychoticDisorder': false,
  'psychiatric.bipolarI': false,
  'psychiatric.dissociativeIdentityDisorder': false,
  'psychiatric.eatingDisorder': 'none',
  'psychiatric.depressionWithPsychoticFeatures': false,
  'psychiatric.personalityDisorder': 'none',
  'suicidality.clinicianRisk': 'none',
  'substanceUse.alcohol.severity': 'none',
  'substanceUse.cannabis.severity': 'none',
  'substanceUse.other.severity': 'none',
  medicines: [],
  'consent.hasCapacity': true,
  'consent.agreesToRecording': true,
  'consent.emergencyContactNamed': true,
  'consent.reportsNewConditionsWithinHours': 48,
  'consent.agreesToFasting': true,
  'consent.agreesToMedicineRestrictions': true,
  'consent.agreesToNoOtherTrial': true,
  'consent.agreesToOvernightStay': true,
  'consent.agreesToBeDrivenHome': true,
};

/** What was done in the eight weeks before, each with the days before the dosing day. */
function history(dosingOn: Day): readonly (readonly [daysBefore: number, deed: CourseDeed])[] {
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

/** Eight in the morning of the day that a moment lies in, by the clock of this browser. */
function eightOClock(now: number): number {
  const day = new Date(now);
  day.setHours(8, 0, 0, 0);
  return day.getTime();
}

/** Begins a course and brings it, entry by entry, to the morning of its first dosing day. */
export async function beginPreparedCourse(record: Record, participant: string, now: number): Promise<void> {
  const startsAt = eightOClock(now);
  const today = new Intl.DateTimeFormat('en-CA').format(startsAt) as Day;
  const dayMs = 86_400_000;
  const begun = startsAt - 46 * dayMs;
  await beginCourse(record, participant, 'mapp1', begun);
  for (const [index, [path, answer]] of Object.entries(answers).entries()) {
    const command = {
      id: `prepared-${participant}-${index}`,
      type: 'record-answer',
      by: coordinator,
      path,
      answer,
    } as const;
    await record.give(screeningStream(participant), screeningAnswers, command, begun + (index + 1) * 1_000);
  }
  let minute = 0;
  for (const [daysBefore, deed] of history(today)) {
    minute += 1;
    const at = startsAt - daysBefore * dayMs + minute * 60_000;
    await give(record, participant, deed, at);
  }
  const stream = dayStream(participant, 1);
  await give(record, participant, { type: 'start-dosing-day', dosingDay: stream }, startsAt);
  const journal = record.journalOf(courseStream(participant)) ?? [];
  const input: DosingDayInput = {
    participant,
    sessionNumber: 1,
    definition: demoDefinition('mapp1'),
    limits: limitSets.siteDemo,
    schedule: schedules.siteDemo,
    staff,
    course: {
      ...course.facts(replay<CourseState, CourseEvent>(journal, course), startsAt),
      ableToBecomePregnant: 'no',
    },
  };
  await record.begin(stream, dosingDay, { input, by: lead }, startsAt);
}

async function give(record: Record, participant: string, deed: CourseDeed, at: number): Promise<void> {
  const command = {
    ...deed,
    id: `prepared-${participant}-${deed.type}-${at}`,
    by: deed.type.startsWith('record') ? coordinator : lead,
  } as CourseCommand;
  const outcome = await record.give(courseStream(participant), course, command, at);
  if (outcome.verdict === 'failed') throw new Error(`[demo] ${deed.type}: ${outcome.message}`);
  if (outcome.verdict === 'refused')
    throw new Error(`[demo] ${deed.type} was refused: ${JSON.stringify(outcome.reasons)}`);
}
