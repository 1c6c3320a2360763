import type { Day } from '@mdma-at/evidence';
import type { CourseHappening } from '../../course/event.ts';
import { input } from '../../course/testing/golden-course.ts';
import { type AnyCourseCone, courseCone } from '../course-cone.ts';
import { keysInOrder } from '../in-order.ts';
import { counting, daysApart, first, held, nothing, on, oneFact, withGroup } from './parts.ts';

type Washout = Readonly<Record<string, { readonly status: string; readonly day: Day }>>;
const washouts = ['sertraline', 'lithium'].flatMap((medicine) =>
  (['not-needed', 'tapering', 'washed-out'] as const).map((status): CourseHappening => ({
    type: 'washout.recorded',
    medicine,
    status,
  })),
);
const washing = (memory: Washout, happening: CourseHappening, day: Day): Washout =>
  happening.type === 'washout.recorded'
    ? keysInOrder(Object.entries({ ...memory, [happening.medicine]: { status: happening.status, day } }))
    : memory;

/** Preparation sessions, washout and the safety plan. */
export const preparationCones: readonly AnyCourseCone[] = [
  courseCone<readonly number[]>({
    interlock: 'preparation-complete',
    act: 'startDosingDay',
    setups: [1, 2, 3].map((sessions) => withGroup('preparation', { sessions })),
    days: [first],
    happenings: held,
    proposals: nothing,
    start: [],
    remember: counting,
    table: (memory, { setup }) => (memory.length >= setup.definition.preparation.sessions ? 'satisfied' : 'violated'),
  }),
  courseCone<readonly number[]>({
    interlock: 'preparation-before-baseline',
    act: 'baseline',
    setups: [input, withGroup('preparation', { beforeBaseline: 'not-stated' })],
    days: [first],
    happenings: held,
    proposals: nothing,
    start: [],
    remember: counting,
    table: (memory, { setup }) => {
      if (setup.definition.preparation.beforeBaseline === 'not-stated') return 'unknown';
      return memory.length >= 2 ? 'satisfied' : 'violated';
    },
  }),
  courseCone<Washout>({
    interlock: 'washout-complete',
    act: 'startDosingDay',
    setups: [input, withGroup('washout', { stabilisationDays: 'not-stated' })],
    days: [first, on(6), on(7), on(8)],
    happenings: washouts,
    proposals: nothing,
    start: {},
    remember: washing,
    table: (memory, { setup, day }) => {
      const all = Object.values(memory);
      if (all.length === 0) return 'unknown';
      if (all.some(({ status }) => status === 'tapering')) return 'violated';
      const washed = all.filter(({ status }) => status === 'washed-out');
      if (washed.length === 0) return 'satisfied';
      if (setup.definition.washout.stabilisationDays === 'not-stated') return 'unknown';
      return washed.every((each) => daysApart(each.day, day) >= 7) ? 'satisfied' : 'violated';
    },
  }),
  courseCone<Washout>({
    interlock: 'washout-before-baseline',
    act: 'baseline',
    setups: (['all-psychiatric-before-baseline', 'tapered', 'not-stated'] as const).map((rule) =>
      withGroup('washout', { rule }),
    ),
    days: [first],
    happenings: washouts,
    proposals: nothing,
    start: {},
    remember: washing,
    table: (memory, { setup }) => {
      const { rule } = setup.definition.washout;
      if (rule !== 'all-psychiatric-before-baseline') return rule === 'tapered' ? 'satisfied' : 'unknown';
      const all = Object.values(memory);
      if (all.length === 0) return 'unknown';
      return all.some(({ status }) => status === 'tapering') ? 'violated' : 'satisfied';
    },
  }),
  oneFact('safety-plan-agreed', 'startDosingDay', { type: 'safety-plan.agreed' }),
];
