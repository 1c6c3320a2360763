import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import type { CourseProposed } from '../course/course.ts';
import type { CourseAct } from '../course/act.ts';
import type { CourseHappening } from '../course/event.ts';
import type { CourseInput } from '../course/input.ts';
import type { CourseInterlockId } from '../course/interlocks.data.ts';
import { at, input, outcomeOn } from '../course/testing/golden-course.ts';
import type { ProtocolDefinition } from '../definition.ts';
import type { InterlockVerdict } from '../interlock.ts';
import { keysInOrder, numbersInOrder } from './in-order.ts';

/** What a table about a course is asked with. */
export interface CourseAsked {
  readonly setup: CourseInput;
  readonly proposed: CourseProposed;
  readonly day: Day;
}

/** All that one interlock of a course may depend on, and a second opinion on it; like `Cone`, with days for moments. */
export interface CourseCone<Memory> {
  readonly interlock: CourseInterlockId;
  readonly act: CourseAct;
  readonly setups: readonly CourseInput[];
  readonly days: readonly Day[];
  readonly happenings: readonly CourseHappening[];
  readonly proposals: readonly CourseProposed[];
  readonly start: Memory;
  readonly remember: (memory: Memory, happening: CourseHappening, day: Day) => Memory;
  readonly table: (memory: Memory, asked: CourseAsked) => InterlockVerdict;
  readonly mayCome?: (memory: Memory, happening: CourseHappening, day: Day) => boolean;
}

export type AnyCourseCone = CourseCone<unknown>;

function cone<Memory>(given: CourseCone<Memory>): AnyCourseCone {
  // the memory that a cone is given back is always its own
  return given as unknown as AnyCourseCone;
}

function withGroup<
  G extends 'preparation' | 'enrolment' | 'washout' | 'dosing' | 'preDose' | 'integration' | 'outcome' | 'suicidality',
>(group: G, values: Partial<ProtocolDefinition[G]>): CourseInput {
  const { definition } = input;
  return { ...input, definition: { ...definition, [group]: { ...definition[group], ...values } } };
}

const nothing = [{}] as const;
const first: Day = '2026-03-02';
const on = (days: number): Day => addDays(first, days);
/** Ten in the morning of a day, as Denver has it. */
export const morning = (day: Day): Instant => at(day);

const consent = {
  type: 'consent.signed',
  version: 'consent-2',
  capacity: true,
  copyGiven: true,
  questionsAnswered: true,
} as const;
const signed = (capacity: boolean, copyGiven = true, questionsAnswered = true): CourseHappening => ({
  ...consent,
  capacity,
  copyGiven,
  questionsAnswered,
});
const withdrawn: CourseHappening = { type: 'consent.withdrawn' };

const dosed = (day: Day, dosingDay: string, mg: readonly [number, number?] = [80]): CourseHappening => ({
  type: 'dosing-day.ended',
  dosingDay,
  outcome: { ...outcomeOn(day, 1, mg), at: morning(day), t0: morning(day) },
});
const undosed = (dosingDay: string): CourseHappening => ({
  type: 'dosing-day.ended',
  dosingDay,
  outcome: {
    how: 'suspended',
    at: morning(first),
    sessionNumber: 1,
    initialDoses: [],
    supplementalDoses: [],
    totalMg: 0,
    seriousAdverseEvent: false,
  },
});
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

const roles = [
  'therapist',
  'physician',
  'prescriber',
  'attendant',
  'rater',
  'coordinator',
  'participant',
  'system',
] as const;
const byRole = [{}, ...roles.map((role) => ({ role }))];

function oneFact(
  interlock: CourseInterlockId,
  act: CourseAct,
  fact: CourseHappening,
  withdrawing = false,
): AnyCourseCone {
  return cone<{ readonly done: boolean; readonly gone: boolean }>({
    interlock,
    act,
    setups: [input],
    days: [first],
    happenings: [fact, withdrawn],
    proposals: nothing,
    start: { done: false, gone: false },
    remember: (memory, { type }) => ({
      done: memory.done || type === fact.type,
      gone: memory.gone || type === 'consent.withdrawn',
    }),
    table: ({ done, gone }) => (done || (withdrawing && gone) ? 'satisfied' : 'violated'),
  });
}

const measure = (
  type: 'baseline.measured' | 'outcome.measured',
  total: number,
  rater: string,
  instrument: 'CAPS-5' | 'PCL-5' = 'CAPS-5',
): CourseHappening => ({ type, total, rater, instrument });

type Events = Readonly<Record<string, { readonly serious: boolean; readonly decision: string }>>;
const saes = ['a', 'b'].flatMap((adverseEvent): readonly CourseHappening[] => [
  { type: 'adverse-event.recorded', adverseEvent, seriousness: 'serious' },
  { type: 'adverse-event.recorded', adverseEvent, seriousness: 'not-serious' },
  { type: 'adverse-event.decided', adverseEvent, decision: 'may-continue' },
  { type: 'adverse-event.decided', adverseEvent, decision: 'no-further-dose' },
]);

function sae(act: 'startDosingDay' | 'close'): AnyCourseCone {
  return cone<Events>({
    interlock: 'no-open-sae',
    act,
    setups: [input],
    days: [first],
    happenings: saes,
    proposals: nothing,
    start: {},
    remember: (memory, happening) => {
      if (happening.type !== 'adverse-event.recorded' && happening.type !== 'adverse-event.decided') return memory;
      const known = memory[happening.adverseEvent] ?? { serious: false, decision: 'none' };
      const next =
        happening.type === 'adverse-event.decided'
          ? { ...known, decision: happening.decision }
          : { ...known, serious: known.serious || happening.seriousness === 'serious' };
      return keysInOrder(Object.entries({ ...memory, [happening.adverseEvent]: next }));
    },
    // what the monitor decided bars further doses even before anybody called the event serious
    table: (memory) => {
      const all = Object.values(memory);
      if (act === 'startDosingDay' && all.some(({ decision }) => decision === 'no-further-dose')) return 'violated';
      return all.some((event) => event.serious && event.decision === 'none') ? 'violated' : 'satisfied';
    },
  });
}

interface Dosed {
  readonly days: readonly Day[];
  readonly done: readonly number[];
}
function dosing(memory: Dosed, happening: CourseHappening, day: Day): Dosed {
  if (happening.type === 'dosing-day.ended' && happening.outcome.initialDoses.length > 0)
    return { ...memory, days: [...memory.days, day] };
  if (happening.type === 'integration-session.held' || happening.type === 'integration-session.waived')
    return { ...memory, done: numbersInOrder([...memory.done, happening.dosing * 10 + happening.session]) };
  return memory;
}
const undone: Dosed = { days: [], done: [] };
const atMost =
  (count: number) =>
  (memory: Dosed, happening: CourseHappening): boolean =>
    happening.type !== 'dosing-day.ended' || memory.days.length < count;

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
const daysApart = (one: Day, other: Day): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

const held = [1, 2, 3].map((session): CourseHappening => ({
  type: 'preparation-session.held',
  session,
  therapists: [],
}));
const counting = (memory: readonly number[], happening: CourseHappening): readonly number[] =>
  happening.type === 'preparation-session.held' ? numbersInOrder([...memory, happening.session]) : memory;

interface Risk {
  readonly open: boolean;
  readonly contacts: readonly Day[];
  readonly assessed: readonly Day[];
}

type Screened = { readonly verdict: string; readonly criteriaSet: string; readonly on: Day } | 'none';
const screening = (memory: Screened, happening: CourseHappening): Screened =>
  happening.type === 'screening.recorded'
    ? { verdict: happening.verdict, criteriaSet: happening.criteriaSet, on: happening.on }
    : memory;

const raters = ['rater-1', 'therapist-a', 'therapist-x'] as const;

/** The cone of influence of every interlock of a course. */
export const courseCones: readonly AnyCourseCone[] = [
  cone<boolean>({
    interlock: 'not-withdrawn',
    act: 'startDosingDay',
    setups: [input],
    days: [first, on(1)],
    happenings: [withdrawn, signed(true)],
    proposals: nothing,
    start: false,
    remember: (gone, { type }) => gone || type === 'consent.withdrawn',
    table: (gone) => (gone ? 'violated' : 'satisfied'),
  }),
  cone<boolean>({
    interlock: 'not-paused',
    act: 'startDosingDay',
    setups: [input],
    days: [first, on(1)],
    happenings: [{ type: 'course.paused', reason: 'illness' }, { type: 'course.resumed' }, withdrawn],
    proposals: nothing,
    start: false,
    remember: (paused, { type }) =>
      type === 'course.paused' ? true : type === 'course.resumed' || type === 'consent.withdrawn' ? false : paused,
    table: (paused) => (paused ? 'violated' : 'satisfied'),
  }),
  cone<'none' | 'good' | 'bad'>({
    interlock: 'consent-signed',
    act: 'screening',
    setups: [input],
    days: [first],
    happenings: [signed(true), signed(false), signed(true, false), signed(true, true, false)],
    proposals: nothing,
    start: 'none',
    remember: (memory, happening) =>
      happening.type === 'consent.signed'
        ? happening.capacity && happening.copyGiven && happening.questionsAnswered
          ? 'good'
          : 'bad'
        : memory,
    table: (memory) => (memory === 'good' ? 'satisfied' : 'violated'),
  }),
  cone<Screened>({
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
  cone<Screened>({
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
  cone<'none' | 'open' | 'reviewed'>({
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
  cone<'unknown' | 'none' | 'active'>({
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
  cone<readonly number[]>({
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
  cone<readonly number[]>({
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
  cone<Washout>({
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
  cone<Washout>({
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
  oneFact('baseline-measured', 'confirmEnrolment', measure('baseline.measured', 40, 'rater-1')),
  oneFact('outcome-measured', 'close', measure('outcome.measured', 20, 'rater-1'), true),
  oneFact('termination-visit-held', 'close', { type: 'termination-visit.held' }, true),
  cone<{ readonly total: number; readonly instrument: string } | 'none'>({
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
  cone<{ readonly treats: boolean; readonly rater: string }>({
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
  cone<boolean>({
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
  cone<Dosed>({
    interlock: 'sessions-left',
    act: 'startDosingDay',
    setups: [1, 2, 3].map((max) => withGroup('dosing', { sessions: { min: 1, max } })),
    days: [first, on(1)],
    happenings: [dosed(first, 'd'), undosed('u')],
    proposals: nothing,
    start: undone,
    remember: dosing,
    mayCome: atMost(4),
    table: ({ days }, { setup }) => (days.length < setup.definition.dosing.sessions.max ? 'satisfied' : 'violated'),
  }),
  cone<Dosed>({
    interlock: 'integration-complete',
    act: 'startDosingDay',
    setups: [input, withGroup('integration', { perDosing: 2 }), withGroup('integration', { perDosing: 'not-stated' })],
    days: [first],
    happenings: [
      dosed(first, 'd'),
      undosed('u'),
      ...[1, 2].flatMap((cycle) =>
        [1, 2, 3].map((session): CourseHappening => ({
          type: 'integration-session.held',
          dosing: cycle,
          session,
          therapists: [],
        })),
      ),
      { type: 'integration-session.waived', dosing: 1, session: 3, reason: 'moved away' },
    ],
    proposals: nothing,
    start: undone,
    remember: dosing,
    mayCome: atMost(2),
    table: ({ days, done }, { setup }) => {
      if (days.length === 0) return 'satisfied';
      const { perDosing } = setup.definition.integration;
      if (perDosing === 'not-stated') return 'unknown';
      const needed = [1, 2, 3].slice(0, perDosing);
      return needed.every((session) => done.includes(days.length * 10 + session)) ? 'satisfied' : 'violated';
    },
  }),
  cone<Dosed>({
    interlock: 'dosing-gap',
    act: 'startDosingDay',
    setups: [input, withGroup('dosing', { gapDays: { min: 'not-stated', target: 28, max: 35 } })],
    days: [first, on(20), on(21), on(22)],
    happenings: [dosed(first, 'd')],
    proposals: [{}, ...[20, 21, 22, 41, 42].map((days) => ({ on: on(days) }))],
    start: undone,
    remember: (memory, happening) =>
      // a dosing day counts by the moment of its dose, whenever it was written down
      happening.type === 'dosing-day.ended' ? { ...memory, days: [first] } : memory,
    table: ({ days }, { setup, proposed, day }) => {
      const last = days.at(-1);
      if (last === undefined) return 'satisfied';
      if (setup.definition.dosing.gapDays.min === 'not-stated') return 'unknown';
      return daysApart(last, proposed.on ?? day) >= 21 ? 'satisfied' : 'violated';
    },
  }),
  cone<Risk>({
    interlock: 'no-open-risk',
    act: 'startDosingDay',
    setups: (['dosing-days', 'from-second-preparation', 'not-stated'] as const).map((contacts) =>
      withGroup('suicidality', { contacts }),
    ),
    days: [first, on(1)],
    happenings: [
      { type: 'suicidality.assessed', level: 'none' },
      { type: 'suicidality.assessed', level: 'low' },
      { type: 'suicidality.assessed', level: 'high' },
      { type: 'suicidality.decided', reason: 'spoken with' },
      ...held.slice(0, 2),
      { type: 'integration-session.held', dosing: 1, session: 1, therapists: [] },
    ],
    proposals: nothing,
    start: { open: false, contacts: [], assessed: [] },
    remember: (memory, happening, day) => {
      switch (happening.type) {
        case 'suicidality.assessed':
          return {
            ...memory,
            open: memory.open || happening.level !== 'none',
            assessed: [...new Set([...memory.assessed, day])],
          };
        case 'suicidality.decided':
          // the exploration's coordinator is no clinician: nothing is closed
          return memory;
        case 'preparation-session.held':
          return happening.session === 1 ? memory : { ...memory, contacts: [...new Set([...memory.contacts, day])] };
        case 'integration-session.held':
          return { ...memory, contacts: [...new Set([...memory.contacts, day])] };
        default:
          return memory;
      }
    },
    table: ({ open, contacts, assessed }, { setup }) => {
      if (open) return 'violated';
      const { contacts: rule } = setup.definition.suicidality;
      if (rule === 'not-stated') return 'unknown';
      if (rule === 'dosing-days') return 'satisfied';
      return contacts.every((day) => assessed.includes(day)) ? 'satisfied' : 'unknown';
    },
  }),
  cone<{ readonly consentTo: string; readonly runs: string }>({
    interlock: 'reconsented',
    act: 'changeProtocol',
    setups: [input],
    days: [first],
    happenings: [
      signed(true),
      ...(['mapp1@1', 'mapp1@2'] as const).map((protocol) => ({ ...consent, protocol })),
      { type: 'protocol.changed', definition: { ...input.definition, id: 'mapp1@2' }, reason: 'amended' },
    ],
    proposals: [{}, { protocol: 'mapp1@1' }, { protocol: 'mapp1@2' }, { protocol: 'mapp1@3' }],
    start: { consentTo: 'nothing', runs: 'mapp1@1' },
    remember: (memory, happening) => {
      if (happening.type === 'consent.signed') return { ...memory, consentTo: happening.protocol ?? 'nothing' };
      return happening.type === 'protocol.changed' ? { ...memory, runs: happening.definition.id } : memory;
    },
    table: ({ consentTo, runs }, { proposed: { protocol } }) => {
      if (protocol === undefined) return 'unknown';
      return protocol !== runs && protocol === consentTo ? 'satisfied' : 'violated';
    },
  }),
  sae('startDosingDay'),
  sae('close'),
  cone({
    interlock: 'clinician-decides',
    act: 'waiveIntegration',
    setups: [input],
    days: [first],
    happenings: [],
    proposals: byRole,
    start: {},
    remember: (memory) => memory,
    table: (_, { proposed: { role } }) => {
      if (role === undefined) return 'unknown';
      return role === 'therapist' || role === 'physician' || role === 'prescriber' ? 'satisfied' : 'violated';
    },
  }),
];
