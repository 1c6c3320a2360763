import type { Instant } from '@mdma-at/evidence';
import type { ChartEvent } from '../dosing-day/chart-event.ts';
import { chartSignals } from '../dosing-day/chart-signals.ts';
import { dosingDay } from '../dosing-day/dosing-day.ts';
import { dosingDayMachine } from '../dosing-day/dosing-day.machine.ts';
import { holdOf } from '../dosing-day/hold.ts';
import { isPossible, moveChart } from '../dosing-day/move-chart.ts';
import type { DosingDayInput } from '../dosing-day/input.ts';
import type { DosingDayChart, DosingDayState } from '../dosing-day/state.ts';
import type { LimitSet } from '@mdma-at/vitals';
import { arrival, exampleInput } from '../dosing-day/testing/example-input.ts';
import type { Make } from './cone.ts';
import { happen, initialDose, minute, reading, supplementalDose, withoutLimits } from './cones/parts.ts';
import { everyHappening, warmReading } from './every-happening.ts';
import { deadlocks, explore, type Explored } from './explore.ts';
import { leavesOf, transitionsOf } from './transitions.ts';
import { keysInOrder } from './in-order.ts';

/** What the exploration of one region of a chart came to. */
export interface RegionFigures {
  readonly region: string;
  readonly explored: Explored;
  readonly transitions: number;
  readonly dead: readonly string[];
  readonly unreachable: readonly string[];
  readonly deadlocks: readonly string[];
  readonly problems: readonly string[];
  /** How often each rule of the chart met what it is about. */
  readonly premises: Readonly<Record<string, number>>;
}

type Region = keyof DosingDayChart;
type StateConfigs = Readonly<Record<string, Parameters<typeof transitionsOf>[0]>>;

interface Node {
  readonly day: DosingDayState;
  readonly at: Instant;
}

interface Input {
  readonly make: Make;
  /** Written down later than something that came after it. */
  readonly late: boolean;
}

const six = 6 * 60_000;
const by = { id: 'therapist-a', role: 'therapist' } as const;
const over: ReadonlySet<string> = new Set(['ended', 'suspended', 'transferred']);

const proposals = [
  'propose.initial-dose',
  'propose.supplemental-dose',
  'propose.hold-release',
  'propose.release',
  'propose.withholding',
  'propose.end-review',
  'propose.emergency-resolution',
  'propose.suspension',
] as const;

/** What a region's next move depends on besides where it stands. */
const memories: Readonly<Record<Region, (day: DosingDayState) => unknown>> = {
  session: (day) => {
    const { dosed, effectPhase } = chartSignals(day);
    return [dosed, effectPhase === 'comedown' || effectPhase === 'baselineReached'];
  },
  effectPhase: () => [],
  vitals: (day) => [
    holdOf(day) !== undefined,
    chartSignals(day).vitals,
    day.ledger['initial-dose.administered'].length > 0,
    day.ledger['supplemental-dose.administered'].length > 0,
    counted(day, (celsius) => celsius < 37),
    counted(day, (celsius) => celsius > 37),
    day.readings
      .slice(-1)
      .map(({ reading, symptoms, assessment }) => [
        reading.signs.systolic?.value,
        reading.signs.temperature?.value,
        symptoms.length,
        assessment === 'unassessed' ? assessment : assessment.baseline,
      ]),
  ],
  staffing: ({ ledger }) => [
    keysInOrder(ledger['presence.recorded'].map(({ person, present }) => [person, present] as const)),
    ledger['physician-on-call.recorded'].at(-1)?.onCall,
  ],
  custody: ({ ledger }) => [
    Math.min(
      4,
      ledger['capsules.dispensed'].reduce((sum, { count }) => sum + count, 0),
    ),
    ledger['capsules.reconciled'].at(-1)?.returned,
    chartSignals({ setup: exampleInput, ledger, readings: [] }).custody,
  ],
  consent: ({ ledger }) =>
    ['consent.confirmed' as const, 'consent.withdrawn' as const].map((type) =>
      [...new Set(ledger[type].map(({ scope }) => scope))].toSorted(),
    ),
  risk: () => [],
  disposition: () => [],
};

function counted({ readings }: DosingDayState, isSuch: (celsius: number) => boolean): number {
  const such = readings.filter(({ reading }) => isSuch(reading.signs.temperature?.value ?? Number.NaN));
  return Math.min(such.length, 2);
}

/** A site whose limits hold at a rise over baseline, and take one complaint lightly. */
function otherLimits(): DosingDayInput {
  if (exampleInput.limits === 'not-stated') return exampleInput;
  const limits: LimitSet = {
    ...exampleInput.limits,
    limits: exampleInput.limits.limits.map((limit) =>
      limit.threshold.kind === 'over-baseline' ? { ...limit, level: 2 as const } : limit,
    ),
    symptoms: exampleInput.limits.symptoms.map((rule) => ({ ...rule, level: 1 as const })),
  };
  return { ...exampleInput, limits };
}

const listens: Readonly<Partial<Record<Region, readonly string[]>>> = {
  effectPhase: ['effect-phase.recorded', 'initial-dose.administered'],
  vitals: [
    'vitals.recorded',
    'symptom.recorded',
    'initial-dose.administered',
    'supplemental-dose.administered',
    'hold.released',
  ],
  staffing: ['presence.recorded', 'physician-on-call.recorded'],
  custody: ['capsules.dispensed', 'capsules.reconciled', 'initial-dose.administered'],
  consent: ['consent.confirmed', 'consent.withdrawn'],
  risk: ['check.recorded'],
};

function alphabet(region: Region): readonly Make[] {
  const heard = listens[region];
  const all = region === 'vitals' ? [...everyHappening, warmReading] : everyHappening;
  return heard ? all.filter((make) => heard.includes(make(0).type)) : all;
}

interface Witness {
  readonly setup: DosingDayInput;
  readonly steps: readonly (readonly [at: Instant, make: Make, recordedAt?: Instant])[];
}

const normal = reading('normal');
const released = happen({ type: 'hold.released', reason: 'settled' });

/**
 * Days that show the rarest moves: a dose that is written down late moves the baseline under readings that were judged
 * already. A search over the short memory of a region does not tell such days apart from others.
 */
const witnesses: readonly Witness[] = [initialDose, supplementalDose].flatMap((dose): readonly Witness[] => [
  {
    setup: exampleInput,
    steps: [
      [minute(6), normal],
      [minute(12), normal],
      [minute(18), dose],
      [minute(24), normal],
      [minute(-72), dose, minute(30)],
    ],
  },
  {
    setup: otherLimits(),
    steps: [
      [minute(6), normal],
      [minute(12), normal],
      [minute(100), warmReading],
      [minute(106), warmReading],
      [minute(107), released],
      [minute(112), dose],
      [minute(118), warmReading],
      [minute(20), dose, minute(124)],
    ],
  },
  {
    setup: otherLimits(),
    steps: [
      [minute(0), warmReading],
      [minute(1), warmReading],
      [minute(2), warmReading],
      [minute(121), normal],
      [minute(122), normal],
      [minute(130), warmReading],
      [minute(125), dose, minute(136)],
    ],
  },
]);

/** Explores one region of the dosing day's chart with the real process: everything that it listens to, in every order, also late. */
export function exploreRegion(region: Region, { budget }: { readonly budget?: number } = {}): RegionFigures {
  const config = (dosingDayMachine.config.states as unknown as StateConfigs)[region] ?? {};
  const taken = new Set<string>();
  const problems: string[] = [];
  const premises: Record<string, number> = {};
  const note = (id: string, holds: boolean, what: string): void => {
    premises[id] = (premises[id] ?? 0) + 1;
    if (!holds && problems.length < 10) problems.push(`[${id}] ${what}`);
  };
  const setups: readonly DosingDayInput[] =
    region === 'vitals' ? [exampleInput, withoutLimits, otherLimits()] : [exampleInput];

  const explored = explore<Node, Input>({
    starts: setups.map((setup) => ({ day: dosingDay.start(setup), at: arrival })),
    inputs: () =>
      alphabet(region).flatMap((make) => [
        { make, late: false },
        { make, late: true },
      ]),
    step: ({ day, at }, { make, late }) => {
      const recordedAt = at + six;
      const happenedAt = late ? at - 16 * six : recordedAt;
      return { day: dosingDay.evolve(day, { at: happenedAt, recordedAt, by, ...make(happenedAt) }), at: recordedAt };
    },
    key: ({ day }) => `${setups.indexOf(day.setup)}|${day.chart[region]}|${JSON.stringify(memories[region](day))}`,
    onState: ({ day }) =>
      proposed(day.chart, region, day, (from, event, to) => {
        taken.add(`${from} --${event}--> ${to}`);
      }),
    onEdge: (from, { make }, to) => {
      const { type } = make(0);
      const one = from.day.chart[region];
      const other = to.day.chart[region];
      taken.add(`${one} --${type}--> ${other}`).add(`any --${type}--> ${other}`);
      chartRules(from.day, type, to.day, note);
    },
    histories: 2,
    ...(budget !== undefined && { budget }),
  });
  if (region === 'vitals') {
    for (const { setup, steps } of witnesses) {
      let day = dosingDay.start(setup);
      for (const [happenedAt, make, recordedAt = happenedAt] of steps) {
        const next = dosingDay.evolve(day, { at: happenedAt, recordedAt, by, ...make(happenedAt) });
        taken.add(`${day.chart.vitals} --${make(0).type}--> ${next.chart.vitals}`);
        day = next;
      }
    }
  }
  const declared = [...new Set(transitionsOf(config).map(({ from, event, to }) => `${from} --${event}--> ${to}`))];
  const leaf = (key: string): string => key.split('|')[1] ?? '';
  const reached = new Set(explored.keys.map(leaf));
  return {
    region,
    explored,
    transitions: declared.length,
    dead: declared.filter((transition) => !taken.has(transition)),
    unreachable: leavesOf(config).filter((name) => !reached.has(name)),
    deadlocks: region === 'session' ? deadlocks(explored, (key) => over.has(leaf(key))) : [],
    problems,
    premises,
  };
}

/** Asks the chart for every proposal, with interlocks that hold and with some that do not. */
function proposed(
  chart: DosingDayChart,
  region: Region,
  day: DosingDayState,
  take: (from: string, event: string, to: string) => void,
): void {
  const signals = chartSignals(day);
  for (const type of proposals) {
    const report = { act: 'any', at: 0, verdict: 'satisfied', results: [], open: [] } as const;
    const event = { type, report, signals } as ChartEvent;
    if (!isPossible(chart, event)) continue;
    take(chart[region], type, moveChart(chart, event)[region]);
  }
}

type Note = (id: string, holds: boolean, what: string) => void;

/** What must hold on every edge of the chart, whatever else is going on. */
function chartRules(from: DosingDayState, type: string, to: DosingDayState, note: Note): void {
  const was = from.chart;
  const is = to.chart;
  const edge = `${was.session} --${type}--> ${is.session}`;
  const active = was.session !== 'ended' && was.session !== 'transferred' && was.session !== 'suspended';
  if (active && type === 'emergency.declared') note('INV-061', is.session === 'emergency', edge);
  if (active && type === 'participant.transferred') note('INV-061', is.session === 'transferred', edge);
  if (was.session === 'ended' || was.session === 'transferred') note('INV-063', is.session === was.session, edge);
  if (was.consent === 'sessionWithdrawn') note('INV-007', is.consent === 'sessionWithdrawn', edge);
  if (was.vitals === 'held' && is.vitals !== 'held') note('INV-046', type === 'hold.released', `${edge}: a hold ended`);
  if (holdOf(to) !== undefined) note('INV-045', is.vitals === 'held', `${edge}: a stop-level reading did not hold`);
  if (type === 'effect-phase.recorded') note('INV-065', is.effectPhase !== 'preDose', edge);
  else note('INV-065', is.effectPhase === was.effectPhase, `${edge}: the phase moved by itself`);
  const size = (day: DosingDayState): number => Object.values(day.ledger).reduce((sum, page) => sum + page.length, 0);
  note('INV-062', size(to) === size(from) + 1, `${edge}: a fact was not kept`);
  const doses = (day: DosingDayState): number =>
    day.ledger['initial-dose.administered'].length + day.ledger['supplemental-dose.administered'].length;
  if (doses(from) > 0) note('INV-036', doses(to) >= doses(from), `${edge}: a dose was lost`);
}
