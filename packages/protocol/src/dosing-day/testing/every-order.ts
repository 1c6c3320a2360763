import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { ChartEvent } from '../chart-event.ts';
import { chartSignals } from '../chart-signals.ts';
import { dosingDay } from '../dosing-day.ts';
import { dosingDayMachine } from '../dosing-day.machine.ts';
import type { DosingDayEvent, DosingDayHappening } from '../event.ts';
import type { DosingDayChart, DosingDayState } from '../state.ts';
import { exampleInput, minute } from './example-input.ts';

/** What moves a participant through the day: one fact for each turn of the session. */
const turns: readonly DosingDayHappening[] = [
  { type: 'consent.confirmed', scope: 'session' },
  { type: 'initial-dose.administered', dose: { amountMg: 80, saltForm: 'HCl' } },
  { type: 'end-review.begun' },
  { type: 'participant.released', to: 'overnight-stay', transport: 'stays-on-site' },
];

const by = { id: 'therapist-a', role: 'therapist' } as const;
const happens = (happening: DosingDayHappening, place: number): DosingDayEvent => {
  const at = minute(place * 10);
  return { at, recordedAt: at, by, ...happening };
};

type Visit = (chart: DosingDayChart, event: ChartEvent) => void;

/** Every order of the turns up to a depth, by the process; `visit` hears where each leads, and what the engine would be told. */
export function everyOrderByProcess(depth: number, visit?: Visit): number {
  let visited = 0;
  const further = (state: DosingDayState, place: number): void => {
    if (place === depth) return;
    for (const turn of turns) {
      const event = happens(turn, place);
      const next = dosingDay.evolve(state, event);
      visited += 1;
      visit?.(next.chart, { type: event.type, signals: chartSignals(next) });
      further(next, place + 1);
    }
  };
  further(dosingDay.start(exampleInput), 0);
  return visited;
}

/** The same orders by the bare engine, which is told the signals that it needs, in the order in which they come. */
export function everyOrderByEngine(depth: number, told: readonly ChartEvent[], visit?: Visit): number {
  let visited = 0;
  const further = (snapshot: SnapshotFrom<typeof dosingDayMachine>, place: number): void => {
    if (place === depth) return;
    for (const _ of turns) {
      const event = told[visited];
      if (!event) throw new Error('[protocol] the engine was told too little');
      const [next] = transition(dosingDayMachine, snapshot, event);
      visited += 1;
      visit?.(next.value, event);
      further(next, place + 1);
    }
  };
  further(initialTransition(dosingDayMachine)[0], 0);
  return visited;
}

/** What the engine's own search follows: every state of the chart once, with every event in each. */
export function edgesByGraph(told: readonly ChartEvent[]): { readonly states: number; readonly edges: number } {
  const events = [...new Map(told.map((event) => [JSON.stringify(event), event])).values()];
  const map = getAdjacencyMap(dosingDayMachine, { events, serializeState: ({ value }) => JSON.stringify(value) });
  const states = Object.values(map);
  return {
    states: states.length,
    edges: states.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0),
  };
}
