import { applyCommand, type Journal, startJournal } from '@mdma-at/journal';
import { dosingDay, type DosingDayCommand, type DosingDayInput } from '@mdma-at/protocol';
import { rehearsedScript, type ScenarioId } from '@mdma-at/simulator';
import { exampleInput, startsAt } from './example-day.ts';

/** The scenarios whose days are kept for ever, each with a refusal, an emergency or a dose that is declined. */
export const goldenScenarios = [
  'pressure-excursion',
  'supplemental-declined',
  'emergency-and-transfer',
] as const satisfies readonly ScenarioId[];

/** A command and when it was given. */
export interface GivenCommand {
  readonly at: number;
  readonly command: DosingDayCommand;
}

const beside = { tz: { zone: 'UTC', offsetMin: 0 }, pins: { definition: 'mapp1@1', policy: 'site-demo@1' } };

/** A day as the engine of today records it, from what it began with and the commands that were given. */
export function recordedDay(stream: string, input: DosingDayInput, commands: readonly GivenCommand[]): Journal {
  const by = { id: 'simulator', role: 'system' };
  const begun = startJournal(dosingDay, { input, by }, startsAt, { ...beside, stream });
  if (!begun.ok) throw new Error(`[load] ${stream} could not begin`);
  let journal = begun.value;
  for (const { at, command } of commands) {
    const outcome = applyCommand(journal, dosingDay, command, at, beside);
    if (outcome.verdict === 'failed') throw new Error(`[load] ${command.id}: ${outcome.message}`);
    ({ journal } = outcome);
  }
  return journal;
}

/** The commands of a simulated day, those left out that the day had no use for. */
export function commandsOf(scenario: ScenarioId): readonly GivenCommand[] {
  const input = exampleInput();
  const dose = { amountMg: 80, saltForm: 'HCl' } as const;
  const given: GivenCommand[] = [];
  let state = dosingDay.start(input);
  let journal = recordedDay(scenario, input, []);
  for (const { at, command, unless } of rehearsedScript({ seed: 42, scenario, input, startsAt, initialDose: dose })) {
    if (unless?.(state)) continue;
    const outcome = applyCommand(journal, dosingDay, command, at, { ...beside, folded: state });
    if (outcome.verdict === 'failed') throw new Error(`[load] ${command.id}: ${outcome.message}`);
    ({ journal, state } = outcome);
    given.push({ at, command });
  }
  return given;
}
