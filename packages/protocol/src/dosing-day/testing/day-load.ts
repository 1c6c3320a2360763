import { initialTransition, transition } from 'xstate';
import { everyHappening } from '../../exploration/every-happening.ts';
import { randomFrom } from '../../exploration/random-from.ts';
import type { ChartEvent } from '../chart-event.ts';
import { chartSignals } from '../chart-signals.ts';
import { dosingDay } from '../dosing-day.ts';
import { dosingDayMachine } from '../dosing-day.machine.ts';
import type { DosingDayEvent } from '../event.ts';
import type { DosingDayChart } from '../state.ts';
import { exampleInput, minute } from './example-input.ts';
import { uneventfulDay } from './golden-days.ts';
import { runAccepted } from './run-day.ts';

/** One day as both sides are given it: the record, and what the bare chart would have to be told for each entry. */
export interface DayLoad {
  readonly events: readonly DosingDayEvent[];
  readonly chartEvents: readonly ChartEvent[];
}

function loadOf(events: readonly DosingDayEvent[]): DayLoad {
  let state = dosingDay.start(exampleInput);
  const chartEvents = events.map((event): ChartEvent => {
    state = dosingDay.evolve(state, event);
    return { type: event.type, signals: chartSignals(state) };
  });
  return { events, chartEvents };
}

/** An uneventful day, and made-up ones of as many entries in which anything follows anything. */
export function dayLoads(count: number, seed: number): readonly DayLoad[] {
  const golden = runAccepted(exampleInput, uneventfulDay).events;
  const next = randomFrom(seed);
  const by = { id: 'therapist-a', role: 'therapist' } as const;
  const random = Array.from({ length: count }, () =>
    loadOf(
      golden.map((_, place): DosingDayEvent => {
        const at = minute(place * 10);
        const make = everyHappening[Math.floor(next() * everyHappening.length)];
        return { at, recordedAt: at, by, ...(make?.(at) ?? { type: 'participant.arrived' }) };
      }),
    ),
  );
  return [loadOf(golden), ...random];
}

/** The record folded by the process: ledger, readings, signals and chart. */
export function foldDayByProcess({ events }: DayLoad): DosingDayChart {
  return events.reduce(dosingDay.evolve, dosingDay.start(exampleInput)).chart;
}

/** The bare engine, told everything that it needs. */
export function foldDayByEngine({ chartEvents }: DayLoad): DosingDayChart {
  let [snapshot] = initialTransition(dosingDayMachine);
  for (const event of chartEvents) [snapshot] = transition(dosingDayMachine, snapshot, event);
  return snapshot.value;
}
