import type { Day } from '@mdma-at/evidence';
import { courseSignals } from '../course/chart-signals.ts';
import type { CourseChartEvent } from '../course/chart-event.ts';
import { course } from '../course/course.ts';
import { courseMachine } from '../course/course.machine.ts';
import type { CourseEvent, CourseHappening } from '../course/event.ts';
import type { CourseInput } from '../course/input.ts';
import { isCoursePossible } from '../course/move-chart.ts';
import { stageName } from '../course/stage-name.ts';
import type { CourseChart, CourseState } from '../course/state.ts';
import { at, input, outcomeOn } from '../course/testing/golden-course.ts';
import type { InterlockVerdict } from '../interlock.ts';
import type { AnyCourseCone } from './course-cone.ts';
import { morning } from './course-cones/parts.ts';
import { deadlocks, explore } from './explore.ts';
import { type ConeFigures, judge, met } from './explore-cone.ts';
import type { RegionFigures } from './explore-region.ts';
import { leavesOf, transitionsOf } from './transitions.ts';
import { numbersInOrder } from './in-order.ts';

interface Node {
  readonly setup: CourseInput;
  readonly state: CourseState;
  readonly place: number;
  readonly memory: unknown;
}

const by = { id: 'coordinator-1', role: 'coordinator' } as const;

function add(state: CourseState, happening: CourseHappening, day: Day): CourseState {
  const moment = morning(day);
  // a dosing day is recorded as having ended when its outcome says so
  const happenedAt = happening.type === 'dosing-day.ended' ? Math.min(happening.outcome.at, moment) : moment;
  const event: CourseEvent = { at: happenedAt, recordedAt: moment, by, ...happening };
  return course.evolve(state, event);
}

/** Explores the product of all that one interlock of a course reads, and holds its verdict against its table on every edge. */
export function exploreCourseCone(cone: AnyCourseCone, { budget }: { readonly budget?: number } = {}): ConeFigures {
  const asked: Record<InterlockVerdict, number> = { satisfied: 0, violated: 0, unknown: 0 };
  const codes = new Map<string, string>();
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (problems.length < 10) problems.push(problem);
  };
  const check = ({ setup, state, place, memory }: Node): void => {
    const day = cone.days[place] as Day;
    for (const proposed of cone.proposals) {
      const found = judge(course.interlocks[cone.act](state, morning(day), proposed), cone.interlock, note);
      if (!found) continue;
      asked[found.verdict] += 1;
      met(codes, found, note);
      const expected = cone.table(memory, { setup, proposed, day });
      if (found.verdict !== expected)
        note(`${found.code} where the table says ${expected}: ${JSON.stringify({ memory, day, proposed })}`);
    }
  };
  const starts = cone.setups.map((setup): Node => ({
    setup,
    state: course.start(setup),
    place: 0,
    memory: cone.start,
  }));
  for (const start of starts) check(start);
  const explored = explore<Node, 'wait' | CourseHappening>({
    starts,
    inputs: ({ place }) => [...(place + 1 < cone.days.length ? (['wait'] as const) : []), ...cone.happenings],
    step: (node, happening) => {
      if (happening === 'wait') return { ...node, place: node.place + 1 };
      const day = cone.days[node.place] as Day;
      if (cone.mayCome && !cone.mayCome(node.memory, happening, day)) return undefined;
      return { ...node, state: add(node.state, happening, day), memory: cone.remember(node.memory, happening, day) };
    },
    key: ({ setup, place, memory }) => `${cone.setups.indexOf(setup)}|${place}|${JSON.stringify(memory)}`,
    onEdge: (from, happening, to) => {
      if (happening !== 'wait' && to.state.events.length !== from.state.events.length + 1)
        note(`${happening.type} was not kept`);
      check(to);
    },
    histories: 2,
    ...(budget !== undefined && { budget }),
  });
  return { interlock: cone.interlock, act: cone.act, explored, asked, overridden: 0, codes, problems };
}

/** One integration session a cycle and two dosing sessions: the smallest course that still has every turn. */
const small: CourseInput = {
  ...input,
  definition: {
    ...input.definition,
    dosing: { ...input.definition.dosing, sessions: { min: 1, max: 2 } },
    integration: { ...input.definition.integration, perDosing: 1 },
    preparation: { ...input.definition.preparation, sessions: 2 },
  },
};

const first: Day = '2026-03-02';
const otherVersion = { ...small.definition, id: 'mapp1@2' } as const;
const pair = ['therapist-a'];

/** At least one representative of everything that can be recorded of a course. */
export const everyCourseHappening: readonly CourseHappening[] = [
  { type: 'consent.signed', version: 'consent-2', capacity: true, copyGiven: true, questionsAnswered: true },
  { type: 'consent.withdrawn' },
  ...(['eligible', 'incomplete', 'ineligible'] as const).map(
    (verdict) => ({ type: 'screening.recorded', criteriaSet: 'mapp1@1', verdict, on: first }) as const,
  ),
  { type: 'condition.reported', condition: 'c-1' },
  { type: 'contraindicated-drug.recorded', status: 'none' },
  ...[1, 2, 3].map((session) => ({ type: 'preparation-session.held', session, therapists: pair }) as const),
  ...(['not-needed', 'tapering', 'washed-out'] as const).map(
    (status) => ({ type: 'washout.recorded', medicine: 'sertraline', status }) as const,
  ),
  { type: 'safety-plan.drafted' },
  { type: 'safety-plan.agreed' },
  { type: 'arrangement.recorded', arrangement: 'companion', inPlace: true },
  { type: 'baseline.measured', instrument: 'CAPS-5', total: 40, rater: 'rater-1' },
  { type: 'enrolment.confirmed' },
  { type: 'escalation.decided', dosing: 2, decided: true, toMg: 120, lastDoseTolerated: 'yes' },
  { type: 'dosing.scheduled', dosing: 1, on: first },
  { type: 'dosing-day.started', dosing: 1, dosingDay: 'day-1' },
  { type: 'dosing-day.ended', dosingDay: 'day-1', outcome: outcomeOn(first, 1, [80]) },
  {
    type: 'dosing-day.ended',
    dosingDay: 'day-2',
    outcome: { ...outcomeOn(first, 1, [80]), departure: { to: 'with-companion', transport: 'driven' } },
  },
  {
    type: 'dosing-day.ended',
    dosingDay: 'day-3',
    outcome: {
      how: 'suspended',
      at: at(first, 60),
      sessionNumber: 1,
      initialDoses: [],
      supplementalDoses: [],
      totalMg: 0,
      seriousAdverseEvent: false,
    },
  },
  { type: 'night.reviewed', attendant: 'attendant-n' },
  ...[1, 2].map((dosing) => ({ type: 'integration-session.held', dosing, session: 1, therapists: pair }) as const),
  ...[1, 2].map(
    (dosing) => ({ type: 'integration-session.waived', dosing, session: 1, reason: 'moved away' }) as const,
  ),
  { type: 'integration-session.overdue', dosing: 1, session: 1, dueAt: at(first) },
  { type: 'treatment.ended', reason: 'agreed' },
  { type: 'outcome.measured', instrument: 'CAPS-5', total: 20, rater: 'rater-1' },
  { type: 'termination-visit.held' },
  { type: 'safety-follow-up.held' },
  { type: 'adverse-event.recorded', adverseEvent: 'a', seriousness: 'serious' },
  { type: 'adverse-event.decided', adverseEvent: 'a', decision: 'may-continue' },
  { type: 'adverse-event.reported', adverseEvent: 'a' },
  { type: 'suicidality.assessed', level: 'low' },
  { type: 'suicidality.decided', reason: 'spoken with' },
  { type: 'phone-contact.held', dosing: 1, day: 1 },
  { type: 'checklist-item.recorded', item: 'rest-day', done: true },
  { type: 'contraception-duty.ended' },
  { type: 'course.paused', reason: 'illness' },
  { type: 'course.resumed' },
  { type: 'protocol.changed', definition: otherVersion, reason: 'amended' },
  { type: 'course.closed' },
  { type: 'command.refused', command: 'close', codes: [], interlocks: [] },
];

const proposals = [
  'propose.enrolment',
  'propose.scheduling',
  'propose.dosing-day',
  'propose.waiver',
  'propose.end-of-treatment',
  'propose.pause',
  'propose.resumption',
  'propose.protocol-change',
  'propose.closing',
] as const;

const listens: Readonly<Record<keyof CourseChart, readonly CourseHappening['type'][] | 'everything'>> = {
  stage: 'everything',
  sessions: ['preparation-session.held'],
  washout: ['washout.recorded'],
  safetyPlan: ['safety-plan.drafted', 'safety-plan.agreed'],
  activity: ['course.paused', 'course.resumed', 'consent.withdrawn'],
};

function stateOf(chart: CourseChart, region: keyof CourseChart): string {
  return region === 'stage' ? (stageName(chart).split('.').at(-1) ?? '') : chart[region];
}

/** Explores one region of the course's chart with the real process. */
export function exploreCourseRegion(
  region: keyof CourseChart,
  { budget }: { readonly budget?: number } = {},
): RegionFigures {
  type StateConfigs = Readonly<Record<string, Parameters<typeof transitionsOf>[0]>>;
  const config = (courseMachine.config.states as unknown as StateConfigs)[region] ?? {};
  const heard = listens[region];
  const happenings = everyCourseHappening.filter(({ type }) => heard === 'everything' || heard.includes(type));
  const taken = new Set<string>();
  const problems: string[] = [];
  const premises: Record<string, number> = {};
  const note = (id: string, holds: boolean, what: string): void => {
    premises[id] = (premises[id] ?? 0) + 1;
    if (!holds && problems.length < 10) problems.push(`[${id}] ${what}`);
  };
  const explored = explore<CourseState, CourseHappening>({
    starts: [course.start(small)],
    inputs: () => happenings,
    step: (state, happening) =>
      // as many dosing days as the course has sessions
      happening.type === 'dosing-day.ended' && state.events.filter(({ type }) => type === happening.type).length > 1
        ? undefined
        : add(state, happening, first),
    key: (state) =>
      `${stateOf(state.chart, region)}|${JSON.stringify(region === 'stage' ? stageMemory(state) : [courseSignals(state)[region === 'activity' ? 'consented' : region]])}`,
    onState: (state) => {
      const signals = courseSignals(state);
      const report = { act: 'any', at: 0, verdict: 'satisfied', results: [], open: [] } as const;
      for (const type of proposals) {
        const event = { type, report, signals } as CourseChartEvent;
        if (isCoursePossible(state.chart, event)) taken.add(type);
      }
    },
    onEdge: (from, { type }, to) => {
      const one = stateOf(from.chart, region);
      const other = stateOf(to.chart, region);
      for (const origin of [
        one,
        'any',
        'treatment',
        ...(one === 'safetyFollowUp' || one === 'earlyTermination' ? ['withdrawn'] : []),
      ])
        taken.add(`${origin} --${type}--> ${other}`);
      // a compound state is entered through its first one
      if (other === 'safetyFollowUp')
        taken.add(`${one} --${type}--> withdrawn`).add(`treatment --${type}--> withdrawn`);
      rules(from, type, to, note);
    },
    histories: 2,
    ...(budget !== undefined && { budget }),
  });
  const declared = [...new Set(transitionsOf(config).map(({ from, event, to }) => `${from} --${event}--> ${to}`))];
  const leaf = (key: string): string => key.split('|')[0] ?? '';
  const reached = new Set(explored.keys.map(leaf));
  return {
    region: `course ${region}`,
    explored,
    transitions: declared.length,
    dead: declared.filter((transition) => !taken.has(transition)),
    unreachable: leavesOf(config).filter((name) => !reached.has(name)),
    deadlocks:
      region === 'stage'
        ? deadlocks(explored, (key) => ['completed', 'closed', 'screenFailed'].includes(leaf(key)))
        : [],
    problems,
    premises,
  };
}

function stageMemory(state: CourseState): unknown {
  const { screening, consented, dosed, overnight, integrated, sessionsLeft, outcomeMeasured } = courseSignals(state);
  const days = state.events.filter(({ type }) => type === 'dosing-day.ended').length;
  const integrations = state.events.flatMap((event) =>
    event.type === 'integration-session.held' || event.type === 'integration-session.waived' ? [event.dosing] : [],
  );
  return [
    screening,
    consented,
    dosed,
    overnight,
    integrated,
    sessionsLeft,
    outcomeMeasured,
    days,
    numbersInOrder(integrations),
  ];
}

function rules(
  from: CourseState,
  type: string,
  to: CourseState,
  note: (id: string, holds: boolean, what: string) => void,
): void {
  const one = stageName(from.chart);
  const other = stageName(to.chart);
  const edge = `${one} --${type}--> ${other}`;
  if (type === 'consent.withdrawn') note('INV-007', other.startsWith('withdrawn'), edge);
  if (one.startsWith('withdrawn')) note('INV-007', other.startsWith('withdrawn'), edge);
  if (one === 'withdrawn.closed') note('INV-063', other === one, edge);
  if (one === 'completed')
    note('INV-063', other === 'completed' || type === 'consent.withdrawn' || type.startsWith('dosing-day.'), edge);
  note('INV-062', to.events.length === from.events.length + 1, edge);
  const doses = (state: CourseState): number =>
    state.events.filter((event) => event.type === 'dosing-day.ended').length;
  if (doses(from) > 0) note('INV-036', doses(to) >= doses(from), edge);
}
