import { exampleInput } from '../../dosing-day/testing/example-input.ts';
import type { DosingDayHappening } from '../../dosing-day/event.ts';
import type { InterlockId } from '../../dosing-day/interlocks.data.ts';
import type { Check } from '../../dosing-day/vocabulary.ts';
import type { InterlockVerdict } from '../../interlock.ts';
import { cone, type AnyCone, type Asked, type Make } from '../cone.ts';
import { answers, happen, minute, nothing, withCourse, withGroup } from './parts.ts';

const act = 'initialDose' as const;
const day = 1_440;

const check = (given: Check): Make => happen({ type: 'check.recorded', check: given });

/** The newest value of one kind of check, and when. */
function latest<T>(pick: (given: Check) => T | undefined) {
  return (memory: Latest<T>, happening: DosingDayHappening, at: number): Latest<T> => {
    const value = happening.type === 'check.recorded' ? pick(happening.check) : undefined;
    return value === undefined ? memory : { value, at };
  };
}
type Latest<T> = { readonly value: T; readonly at: number } | 'none';

interface OneCheck<T> {
  readonly interlock: InterlockId;
  readonly setups: AnyCone['setups'];
  readonly checks: readonly Check[];
  readonly pick: (given: Check) => T | undefined;
  readonly table: (newest: T | 'none', asked: Asked) => InterlockVerdict;
}

/** An interlock that hangs on the newest check of one kind. */
function onCheck<T>({ interlock, setups, checks, pick, table }: OneCheck<T>): AnyCone {
  return cone<Latest<T>>({
    interlock,
    act,
    setups,
    moments: [minute(0)],
    happenings: checks.map(check),
    reads: ['check.recorded', 'interlock.overridden'],
    proposals: nothing,
    start: 'none',
    // when it was checked changes nothing
    remember: (memory, happening) => latest(pick)(memory, happening, 0),
    table: (memory, asked) => table(memory === 'none' ? 'none' : memory.value, asked),
  });
}

const contact = { yes: 'satisfied', no: 'violated', unknown: 'unknown' } as const;
const levels = ['none', 'low', 'moderate', 'high'] as const;

/** Interlocks that checks of the day answer. */
export const checkCones: readonly AnyCone[] = [
  onCheck({
    interlock: 'pregnancy-excluded',
    setups: answers.map((ableToBecomePregnant) => withCourse({ ableToBecomePregnant })),
    checks: (['negative', 'positive', 'invalid'] as const).map((result) => ({ kind: 'pregnancy-test', result })),
    pick: (given) => (given.kind === 'pregnancy-test' ? given.result : undefined),
    table: (newest, { setup }) => {
      if (newest === 'positive') return 'violated';
      if (newest === 'negative') return 'satisfied';
      return newest === 'none' && setup.course.ableToBecomePregnant === 'no' ? 'satisfied' : 'unknown';
    },
  }),
  onCheck({
    interlock: 'fasting-confirmed',
    setups: [exampleInput, withGroup('preDose', { fastingHours: 'not-stated' })],
    checks: [true, false].map((confirmed) => ({ kind: 'fasting', confirmed })),
    pick: (given) => (given.kind === 'fasting' ? given.confirmed : undefined),
    table: (newest, { setup }) => {
      if (newest === 'none' || setup.definition.preDose.fastingHours === 'not-stated') return 'unknown';
      return newest ? 'satisfied' : 'violated';
    },
  }),
  onCheck({
    interlock: 'companion-arranged',
    setups: answers.map((companionArranged) => withCourse({ companionArranged })),
    checks: [true, false].map((arranged) => ({ kind: 'companion', arranged })),
    pick: (given) => (given.kind === 'companion' ? given.arranged : undefined),
    table: (newest, { setup }) =>
      newest === 'none' ? contact[setup.course.companionArranged] : newest ? 'satisfied' : 'violated',
  }),
  onCheck({
    interlock: 'support-contact-on-file',
    setups: answers.map((supportContactOnFile) => withCourse({ supportContactOnFile })),
    checks: [true, false].map((onFile) => ({ kind: 'support-contact', onFile })),
    pick: (given) => (given.kind === 'support-contact' ? given.onFile : undefined),
    table: (newest, { setup }) =>
      newest === 'none' ? contact[setup.course.supportContactOnFile] : newest ? 'satisfied' : 'violated',
  }),
  onCheck({
    interlock: 'suicidality-below-stop',
    setups: (['low', 'moderate', 'high', 'not-stated'] as const).map((suicidalityStopLevel) =>
      withGroup('preDose', { suicidalityStopLevel }),
    ),
    checks: levels.map((level) => ({ kind: 'suicidality', level })),
    pick: (given) => (given.kind === 'suicidality' ? levels.indexOf(given.level) : undefined),
    table: (newest, { setup }) => {
      const stop = setup.definition.preDose.suicidalityStopLevel;
      if (stop === 'not-stated' || newest === 'none') return 'unknown';
      return newest < levels.indexOf(stop) ? 'satisfied' : 'violated';
    },
  }),
  onCheck({
    interlock: 'no-contraindicated-drug',
    setups: (['none', 'active', 'unknown'] as const).map((contraindicatedDrug) => withCourse({ contraindicatedDrug })),
    checks: (['none', 'active'] as const).map((status) => ({ kind: 'contraindicated-drug', status })),
    pick: (given) => (given.kind === 'contraindicated-drug' ? `is-${given.status}` : undefined),
    table: (newest, { setup }) => {
      const { contraindicatedDrug } = setup.course;
      if (newest === 'is-active' || contraindicatedDrug === 'active') return 'violated';
      return newest === 'is-none' || contraindicatedDrug === 'none' ? 'satisfied' : 'unknown';
    },
  }),
  onCheck({
    interlock: 'no-exclusion',
    setups: (['eligible', 'excluded', 'unknown'] as const).map((standing) =>
      withCourse({ eligibility: { standing, reviewedAt: minute(-day) } }),
    ),
    checks: (['none', 'present'] as const).map((exclusion) => ({ kind: 'eligibility', exclusion })),
    pick: (given) => (given.kind === 'eligibility' ? `is-${given.exclusion}` : undefined),
    table: (newest, { setup }) => {
      const { standing } = setup.course.eligibility;
      if (newest === 'is-present' || standing === 'excluded') return 'violated';
      return newest === 'is-none' || standing === 'eligible' ? 'satisfied' : 'unknown';
    },
  }),
  cone<Latest<true>>({
    interlock: 'eligibility-current',
    act,
    setups: [
      exampleInput,
      withCourse({ eligibility: { standing: 'eligible', reviewedAt: 'unknown' } }),
      withGroup('preDose', { eligibilityMaxAgeDays: 'not-stated' }),
    ],
    // the review of the example lies a day back and holds for seven days of 24 hours, the last moment included
    moments: [
      minute(0),
      minute(6 * day) - 1,
      minute(6 * day),
      minute(6 * day) + 1,
      minute(7 * day),
      minute(7 * day) + 1,
    ],
    happenings: [check({ kind: 'eligibility', exclusion: 'none' }), check({ kind: 'fasting', confirmed: true })],
    reads: ['check.recorded'],
    proposals: nothing,
    start: 'none',
    remember: latest((given) => (given.kind === 'eligibility' ? true : undefined)),
    table: (newest, { setup, at }) => {
      const reviewedAt = newest === 'none' ? setup.course.eligibility.reviewedAt : newest.at;
      const days = setup.definition.preDose.eligibilityMaxAgeDays;
      if (reviewedAt === 'unknown' || days === 'not-stated') return 'unknown';
      return at - reviewedAt <= days * day * 60_000 ? 'satisfied' : 'violated';
    },
  }),
  cone<{ readonly asked: boolean; readonly reportedAt: number | 'never'; readonly reviewedAt: number | 'never' }>({
    interlock: 'no-unreviewed-condition',
    act,
    setups: [exampleInput],
    moments: [minute(0), minute(0) + 1, minute(1)],
    happenings: [
      check({ kind: 'new-condition', reported: true }),
      check({ kind: 'new-condition', reported: false }),
      check({ kind: 'eligibility', exclusion: 'none' }),
    ],
    reads: ['check.recorded'],
    proposals: nothing,
    start: { asked: false, reportedAt: 'never', reviewedAt: 'never' },
    remember: (memory, happening, at) => {
      if (happening.type !== 'check.recorded') return memory;
      const { check: given } = happening;
      if (given.kind === 'eligibility') return { ...memory, reviewedAt: at };
      if (given.kind !== 'new-condition') return memory;
      return { ...memory, asked: true, reportedAt: given.reported ? at : memory.reportedAt };
    },
    table: ({ asked, reportedAt, reviewedAt }) => {
      if (!asked) return 'unknown';
      if (reportedAt === 'never') return 'satisfied';
      return reviewedAt !== 'never' && reviewedAt > reportedAt ? 'satisfied' : 'violated';
    },
  }),
];
