import type { ActorRole, Decision } from '../../process.ts';
import type { DosingDayCommand, Proposal, Report } from '../command.ts';
import { dosingDay } from '../dosing-day.ts';
import type { DosingDayEvent } from '../event.ts';
import type { DosingDayInput } from '../input.ts';
import type { DosingDayState } from '../state.ts';
import { minute } from './example-input.ts';

/** A command as a script writes it: minutes after arrival, what, and who if not the first therapist. */
export type Step = readonly [minutes: number, command: Proposal | Report, by?: ActorRole];

/** A day as it was run: every state, answer and event. */
export interface Run {
  readonly state: DosingDayState;
  readonly decisions: readonly Decision<DosingDayEvent>[];
  readonly events: readonly DosingDayEvent[];
}

const people: Readonly<Record<string, string>> = {
  therapist: 'therapist-a',
  physician: 'physician-m',
  prescriber: 'physician-m',
  attendant: 'attendant-n',
};

/** Appends what has fallen due by now, one after the other, as whoever has a clock would. */
export function fallDue(
  state: DosingDayState,
  now: number,
): { state: DosingDayState; events: readonly DosingDayEvent[] } {
  const events: DosingDayEvent[] = [];
  let day = state;
  for (;;) {
    const due = dosingDay.obligations(day).find((duty) => duty.event && duty.dueAt <= now)?.event;
    if (!due) return { state: day, events };
    const event = { ...due, recordedAt: now };
    day = dosingDay.evolve(day, event);
    events.push(event);
  }
}

/** The whole command of a step. */
export function commandOf([minutes, command, by = 'therapist']: Step, index: number): DosingDayCommand {
  const envelope = { id: `c${index}-${minutes}`, by: { id: people[by] ?? by, role: by } };
  return { ...envelope, ...command } as DosingDayCommand;
}

/** Runs a script against the process, with everything that falls due in between. */
export function runDay(input: DosingDayInput, steps: readonly Step[], from?: DosingDayState): Run {
  let state = from ?? dosingDay.start(input);
  const decisions: Decision<DosingDayEvent>[] = [];
  const events: DosingDayEvent[] = [];
  steps.forEach((step, index) => {
    const now = minute(step[0]);
    const due = fallDue(state, now);
    const decision = dosingDay.decide(due.state, commandOf(step, index), now);
    state = decision.events.reduce(dosingDay.evolve, due.state);
    events.push(...due.events, ...decision.events);
    decisions.push(decision);
  });
  return { state, decisions, events };
}

/** Runs a script of which every step must be accepted. */
export function runAccepted(input: DosingDayInput, steps: readonly Step[]): Run {
  const run = runDay(input, steps);
  run.decisions.forEach((decision, index) => {
    if (decision.verdict === 'refused')
      throw new Error(`step ${index} ${JSON.stringify(steps[index])} was refused: ${JSON.stringify(decision.reasons)}`);
  });
  return run;
}
