import { input } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { first, measure, nothing, oneFact, withGroup } from './parts.ts';

const raters = ['rater-1', 'therapist-a', 'therapist-x'] as const;

/** What is measured before and after, by whom, and the enrolment that rests on it. */
export const measureCones: readonly AnyCourseCone[] = [
  oneFact('baseline-measured', 'confirmEnrolment', measure('baseline.measured', 40, 'rater-1')),
  oneFact('outcome-measured', 'close', measure('outcome.measured', 20, 'rater-1'), true),
  oneFact('termination-visit-held', 'close', { type: 'termination-visit.held' }, true),
  courseCone<{ readonly total: number; readonly instrument: string } | 'none'>({
    interlock: 'severity-at-cutoff',
    act: 'confirmEnrolment',
    setups: [input, withGroup('enrolment', { severityCutoff: 'not-stated' })],
    days: [first],
    happenings: [
      ...[34, 35, 36].map((total) => measure('baseline.measured', total, 'rater-1')),
      measure('baseline.measured', 60, 'rater-1', 'PCL-5'),
    ],
    proposals: nothing,
    start: 'none',
    remember: (memory, happening) =>
      happening.type === 'baseline.measured' ? { total: happening.total, instrument: happening.instrument } : memory,
    table: (memory, { setup }) => {
      if (memory === 'none' || memory.instrument !== 'CAPS-5') return 'unknown';
      if (setup.definition.enrolment.severityCutoff === 'not-stated') return 'unknown';
      return memory.total >= 35 ? 'satisfied' : 'violated';
    },
  }),
  courseCone<{ readonly treats: boolean; readonly rater: string }>({
    interlock: 'rater-independent',
    act: 'baseline',
    setups: [input, withGroup('outcome', { rater: 'not-stated' })],
    days: [first],
    happenings: [
      { type: 'preparation-session.held', session: 1, therapists: ['therapist-x'] },
      ...raters.map((rater) => measure('baseline.measured', 40, rater)),
    ],
    proposals: [{}, ...raters.map((rater) => ({ rater }))],
    start: { treats: false, rater: 'none' },
    remember: (memory, happening) => {
      if (happening.type === 'preparation-session.held') return { ...memory, treats: true };
      return happening.type === 'baseline.measured' ? { ...memory, rater: happening.rater } : memory;
    },
    table: (memory, { setup, proposed }) => {
      const rater = proposed.rater ?? memory.rater;
      if (rater === 'none') return 'unknown';
      if (rater === 'therapist-a' || (rater === 'therapist-x' && memory.treats)) return 'violated';
      return setup.definition.outcome.rater === 'not-stated' ? 'unknown' : 'satisfied';
    },
  }),
  courseCone<boolean>({
    interlock: 'enrolment-confirmed',
    act: 'startDosingDay',
    setups: [input, withGroup('enrolment', { confirmation: 'not-stated' })],
    days: [first],
    happenings: [{ type: 'enrolment.confirmed' }],
    proposals: nothing,
    start: false,
    remember: (done, { type }) => done || type === 'enrolment.confirmed',
    table: (done, { setup }) =>
      done ? 'satisfied' : setup.definition.enrolment.confirmation === 'required' ? 'violated' : 'unknown',
  }),
];
