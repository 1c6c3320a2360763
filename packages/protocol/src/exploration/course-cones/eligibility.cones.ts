import type { Day } from '@mdma-at/evidence';
import type { CourseHappening } from '../../course/event.ts';
import { input } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { daysApart, first, nothing, on, withGroup } from './parts.ts';

const screened = (
  verdict: 'eligible' | 'incomplete' | 'refer' | 'ineligible',
  criteriaSet: string,
  day: Day,
): CourseHappening => ({
  type: 'screening.recorded',
  verdict,
  criteriaSet,
  on: day,
});

type Screened = { readonly verdict: string; readonly criteriaSet: string; readonly on: Day } | 'none';
const screening = (memory: Screened, happening: CourseHappening): Screened =>
  happening.type === 'screening.recorded'
    ? { verdict: happening.verdict, criteriaSet: happening.criteriaSet, on: happening.on }
    : memory;

/** What screening found, how old it is, and what was reported since. */
export const eligibilityCones: readonly AnyCourseCone[] = [
  courseCone<Screened>({
    interlock: 'screening-eligible',
    act: 'startDosingDay',
    setups: [input],
    days: [first],
    happenings: (['eligible', 'incomplete', 'refer', 'ineligible'] as const).flatMap((verdict) =>
      ['mapp1@1', 'mapp2@1'].map((criteriaSet) => screened(verdict, criteriaSet, first)),
    ),
    proposals: nothing,
    start: 'none',
    remember: screening,
    table: (memory) => {
      if (memory === 'none') return 'unknown';
      if (memory.verdict === 'ineligible' || memory.verdict === 'refer') return 'violated';
      return memory.verdict === 'eligible' && memory.criteriaSet === 'mapp1@1' ? 'satisfied' : 'unknown';
    },
  }),
  courseCone<Screened>({
    interlock: 'eligibility-current',
    act: 'startDosingDay',
    setups: [input, withGroup('preDose', { eligibilityMaxAgeDays: 'not-stated' })],
    days: [first, on(1), on(7), on(8)],
    happenings: [screened('eligible', 'mapp1@1', first), screened('eligible', 'mapp1@1', on(1))],
    proposals: [{}, { on: first }, { on: on(7) }, { on: on(8) }, { on: on(9) }],
    start: 'none',
    remember: screening,
    table: (memory, { setup, proposed, day }) => {
      if (memory === 'none' || setup.definition.preDose.eligibilityMaxAgeDays === 'not-stated') return 'unknown';
      const age = daysApart(memory.on, proposed.on ?? day);
      if (age < 0) return 'unknown';
      return age <= 7 ? 'satisfied' : 'violated';
    },
  }),
  courseCone<'none' | 'open' | 'reviewed'>({
    interlock: 'no-unreviewed-condition',
    act: 'startDosingDay',
    setups: [input],
    days: [first, on(1)],
    happenings: [{ type: 'condition.reported', condition: 'c-1' }, screened('eligible', 'mapp1@1', first)],
    proposals: nothing,
    start: 'none',
    remember: (memory, { type }) =>
      type === 'condition.reported' ? 'open' : type === 'screening.recorded' && memory === 'open' ? 'reviewed' : memory,
    table: (memory) => (memory === 'open' ? 'violated' : 'satisfied'),
  }),
  courseCone<'unknown' | 'none' | 'active'>({
    interlock: 'no-contraindicated-drug',
    act: 'startDosingDay',
    setups: [input],
    days: [first],
    happenings: [
      { type: 'contraindicated-drug.recorded', status: 'none' },
      { type: 'contraindicated-drug.recorded', status: 'active' },
    ],
    proposals: nothing,
    start: 'unknown',
    remember: (memory, happening) => (happening.type === 'contraindicated-drug.recorded' ? happening.status : memory),
    table: (memory) => ({ unknown: 'unknown', none: 'satisfied', active: 'violated' } as const)[memory],
  }),
];
