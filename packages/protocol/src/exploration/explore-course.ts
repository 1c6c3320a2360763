import type { Day, Instant } from '@mdma-at/evidence';
import { courseSignals } from '../course/chart-signals.ts';
import type { CourseChartEvent } from '../course/chart-event.ts';
import { course, type CourseProposed } from '../course/course.ts';
import { courseMachine } from '../course/course.machine.ts';
import type { CourseEvent, CourseHappening } from '../course/event.ts';
import type { CourseInput } from '../course/input.ts';
import { inForce } from '../course/in-force.ts';
import { courseInterlockLists } from '../course/interlock-lists.ts';
import { isCoursePossible } from '../course/move-chart.ts';
import { stageName } from '../course/stage-name.ts';
import type { CourseChart, CourseState } from '../course/state.ts';
import type { InterlockVerdict } from '../interlock.ts';
import type { AnyCourseCone } from './course-cone.ts';
import { morning } from './course-cones/parts.ts';
import { deadlocks, explore } from './explore.ts';
import { everyCourseHappening, firstDay, smallCourse } from './every-course-happening.ts';
import { type ConeFigures, judge, judged, met } from './explore-cone.ts';
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
export function exploreCourseCone(
  cone: AnyCourseCone,
  { budget, alone = false }: { readonly budget?: number; readonly alone?: boolean } = {},
): ConeFigures {
  const asked: Record<InterlockVerdict, number> = { satisfied: 0, violated: 0, unknown: 0 };
  const codes = new Map<string, string>();
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (problems.length < 10) problems.push(problem);
  };
  const check = ({ setup, state, place, memory }: Node): void => {
    const day = cone.days[place] as Day;
    for (const proposed of cone.proposals) {
      const at = morning(day);
      const found = alone
        ? judgeAlone(cone, state, at, proposed)
        : judge(course.interlocks[cone.act](state, at, proposed), cone.interlock, note);
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

function judgeAlone(cone: AnyCourseCone, { setup, events }: CourseState, at: Instant, proposed: CourseProposed) {
  const interlock = courseInterlockLists[cone.act].find(({ id }) => id === cone.interlock);
  const known = inForce({ setup, events: events.filter((event) => event.at <= at), ...proposed });
  return interlock && judged(interlock.judge(known, at));
}

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
    starts: [course.start(smallCourse)],
    inputs: () => happenings,
    step: (state, happening) =>
      // as many dosing days as the course has sessions
      happening.type === 'dosing-day.ended' && state.events.filter(({ type }) => type === happening.type).length > 1
        ? undefined
        : add(state, happening, firstDay),
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
