import { courseCones } from './course-cones/course-cones.ts';
import { dayCones } from './cones/day-cones.ts';
import { exploreCourseCone, exploreCourseRegion } from './explore-course.ts';
import { type ConeFigures, exploreCone } from './explore-cone.ts';
import { exploreRegion, type RegionFigures } from './explore-region.ts';
import { type RandomFigures, runRandomDays } from './random-days.ts';

/** Everything that was explored, and what was found. */
export interface Exploration {
  readonly regions: readonly RegionFigures[];
  readonly dayCones: readonly ConeFigures[];
  readonly courseCones: readonly ConeFigures[];
  readonly random: RandomFigures;
  readonly states: number;
  readonly edges: number;
  readonly problems: readonly string[];
}

export interface Effort {
  /** The most edges of one exploration; without it each runs to its end. */
  readonly budget?: number;
  readonly days: number;
  readonly events: number;
  readonly seed: number;
  readonly progress?: (what: string) => void;
}

const dayRegions = [
  'session',
  'effectPhase',
  'vitals',
  'staffing',
  'custody',
  'consent',
  'risk',
  'disposition',
] as const;
const courseRegions = ['stage', 'sessions', 'washout', 'safetyPlan', 'activity'] as const;

/** Explores every region of both charts and the cone of every interlock, and runs random days beside them. */
export function runExploration({ budget, days, events, seed, progress = () => undefined }: Effort): Exploration {
  const limit = budget === undefined ? {} : { budget };
  const told = <T>(what: string, run: () => T): T => {
    progress(what);
    return run();
  };
  const regions = [
    ...dayRegions.map((region) => told(region, () => exploreRegion(region, limit))),
    ...courseRegions.map((region) => told(`course ${region}`, () => exploreCourseRegion(region, limit))),
  ];
  const daily = dayCones.map((cone) => told(cone.interlock, () => exploreCone(cone, limit)));
  const whole = courseCones.map((cone) => told(`course ${cone.interlock}`, () => exploreCourseCone(cone, limit)));
  const random = told('random days', () => runRandomDays({ days, events, seed }));
  const all = [...regions, ...daily, ...whole];
  const problems = [
    ...regions.flatMap(regionProblems),
    ...[...daily, ...whole].flatMap(coneProblems),
    ...random.problems,
    ...random.strayReads,
  ];
  return {
    regions,
    dayCones: daily,
    courseCones: whole,
    random,
    states: all.reduce((sum, { explored }) => sum + explored.states, 0),
    edges: all.reduce((sum, { explored }) => sum + explored.edges, 0),
    problems,
  };
}

function regionProblems({
  region,
  explored,
  dead,
  unreachable,
  deadlocks,
  problems,
}: RegionFigures): readonly string[] {
  // what was not explored to its end says nothing about what cannot be reached
  const missing = explored.complete
    ? [
        ...dead.map((transition) => `${region}: no path takes ${transition}`),
        ...unreachable.map((state) => `${region}: no path reaches ${state}`),
        ...deadlocks.map((state) => `${region}: no path leads out of ${state}`),
      ]
    : [];
  return [...missing, ...problems.map((problem) => `${region}: ${problem}`)];
}

function coneProblems({ interlock, act, problems }: ConeFigures): readonly string[] {
  return problems.map((problem) => `${act}: ${interlock}: ${problem}`);
}

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** The figures as a section of a Markdown page. */
export function explorationSection(found: Exploration): string {
  const cones = [...found.dayCones, ...found.courseCones];
  const complete = [...found.regions, ...cones].every(({ explored }) => explored.complete);
  const premises = Object.entries(
    found.regions.reduce<Record<string, number>>((sum, { premises: counts }) => {
      for (const [id, count] of Object.entries(counts)) sum[id] = (sum[id] ?? 0) + count;
      return sum;
    }, {}),
  ).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `## Reachability of the charts and interlocks

Written by \`pnpm --filter @mdma-at/protocol explore\`. Every region of both charts, and for every interlock the product of all that it reads, explored with the real process over the moments at which a limit is reached or passed by one millisecond. A second table, written from the wording of each rule, is asked on every edge.

- ${number(found.states)} states, ${number(found.edges)} edges${complete ? '; every exploration ran to its end' : '; some explorations were cut off'}
- ${number(found.regions.reduce((sum, { transitions }) => sum + transitions, 0))} declared transitions, none dead; no unreachable state; a path to an end from everywhere
- ${number(found.random.compared)} comparisons on ${number(found.random.days)} random days of ${number(found.random.events / found.random.days)} events on which everything can happen: no interlock was influenced from outside its cone
- ${found.problems.length} problems

How often each rule of the charts met what it is about:

| invariant | edges |
| --- | ---: |
${premises.map(([id, count]) => `| ${id} | ${number(count)} |`).join('\n')}

| region | states | edges | transitions | dead | unreachable |
| --- | ---: | ---: | ---: | ---: | ---: |
${found.regions.map(({ region, explored, transitions, dead, unreachable }) => `| ${region} | ${number(explored.states)} | ${number(explored.edges)} | ${transitions} | ${dead.length} | ${unreachable.length} |`).join('\n')}

| act | interlock | states | edges | satisfied | violated | unknown | reasons | overridden |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${cones.map(({ act, interlock, explored, asked, codes, overridden }) => `| ${act} | ${interlock} | ${number(explored.states)} | ${number(explored.edges)} | ${number(asked.satisfied)} | ${number(asked.violated)} | ${number(asked.unknown)} | ${codes.size} | ${number(overridden)} |`).join('\n')}
`;
}
