import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport } from '../interlock.ts';
import type { Deviation, Process } from '../process.ts';
import type { CourseAct } from './act.ts';
import { blindedView, type BlindedCourseView } from './blinded.view.ts';
import type { CourseCommand } from './command.ts';
import { courseFactsAt } from './course-facts.ts';
import { type CourseView, viewCourse } from './course.view.ts';
import { decideCourse } from './decide.ts';
import { courseDeviations } from './deviations.ts';
import type { CourseEvent } from './event.ts';
import { evolveCourse } from './evolve.ts';
import type { CourseInput } from './input.ts';
import { judgeCourseAct } from './judge-act.ts';
import { courseObligations } from './obligations.ts';
import { startCourse } from './start.ts';
import type { CourseCase, CourseState } from './state.ts';
import type { CourseFacts } from '../dosing-day/input.ts';

/** What an act would be done with: the day, the rater, the role or the protocol that its interlocks judge. */
export type CourseProposed = Pick<CourseCase, 'on' | 'rater' | 'role' | 'protocol'>;

/** The interlocks of one act, judged over the course as it stood at a moment. */
export type JudgeCourseAct = (state: CourseState, at: Instant, proposed?: CourseProposed) => InterlockReport;

/** A course of treatment: one process from referral to completion. */
export interface Course extends Process<CourseInput, CourseState, CourseCommand, CourseEvent> {
  readonly interlocks: Readonly<Record<CourseAct, JudgeCourseAct>>;
  readonly deviations: (state: CourseState) => readonly Deviation[];
  readonly view: (state: CourseState, now: Instant) => CourseView;
  /** What somebody may see who must not know what was given. */
  readonly blindedView: (state: CourseState, now: Instant) => BlindedCourseView;
  /** What a dosing day is started with. */
  readonly facts: (state: CourseState, at: Instant) => CourseFacts;
}

function judge(act: CourseAct): JudgeCourseAct {
  return (state, at, proposed) => {
    const events = state.events.filter((event) => event.at <= at);
    return judgeCourseAct(act, { setup: state.setup, events, ...proposed }, at);
  };
}

/**
 * A course of treatment as a process: `decide` authorises proposals through interlocks, `evolve` folds what happened
 * and never refuses, `obligations` says what is due, `deviations` what was not as the protocol has it.
 *
 * @example
 * let state = course.start(input);
 * const answer = course.decide(state, { id: 'c1', type: 'record-consent', by, version: 'v1', capacity: true, copyGiven: true, questionsAnswered: true }, now);
 * state = answer.events.reduce(course.evolve, state);
 */
export const course: Course = {
  id: 'course',
  version: 1,
  start: startCourse,
  decide: decideCourse,
  evolve: evolveCourse,
  obligations: courseObligations,
  interlocks: {
    confirmEnrolment: judge('confirmEnrolment'),
    scheduleDosing: judge('scheduleDosing'),
    startDosingDay: judge('startDosingDay'),
    waiveIntegration: judge('waiveIntegration'),
    endTreatment: judge('endTreatment'),
    pause: judge('pause'),
    resume: judge('resume'),
    changeProtocol: judge('changeProtocol'),
    close: judge('close'),
    screening: judge('screening'),
    preparationSession: judge('preparationSession'),
    baseline: judge('baseline'),
    integrationSession: judge('integrationSession'),
    outcome: judge('outcome'),
  },
  deviations: courseDeviations,
  view: viewCourse,
  blindedView,
  facts: courseFactsAt,
};
